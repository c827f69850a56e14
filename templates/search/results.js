// Turns ranked hits into what a caller sees: results with the text that matched, counts to filter by, marked pieces.

import { plainOf } from './folding.js';
import { NAME } from './index.js';
import { holds } from './exact.js';
import { holdsZone, zonesOf } from './zones.js';

/** By number; a saying counts as an everyday word. */
const FIELDS = ['name', 'keyword', 'material', 'duty', 'text', 'keyword'];

export function resultOf(index, { record, lists, score }, words) {
  const { kind, id, url, title, type, limit, promise, materials } = record;
  const shown = lists.flat().filter(entry => entry.field !== NAME && !words.every(word => holds(title.toLowerCase(), word)));
  const best = shown.sort((one, other) => one.field - other.field || one.text.length - other.text.length)[0];
  return {
    kind, id, url, title, type, limit, promise, materials,
    zones: zonesOf(record.zoneSet, index.zones),
    score: Math.round(score * 100) / 100,
    snippet: best?.written ?? '',
    field: best ? FIELDS[best.field] : '',
  };
}

/** How many of the hits each value of each filter would leave: `{ kind: { item: 3 }, … }`. */
export function countsOf(index, hits) {
  const counts = { kind: {}, zone: {}, stage: {}, type: {}, department: {}, audience: {} };
  const count = (facet, value) => { counts[facet][value] = (counts[facet][value] ?? 0) + 1; };
  for (const { record } of hits) {
    count('kind', record.kind);
    // What concerns every zone alike passes the filter of each.
    index.zones.filter((_, number) => holdsZone(record.zoneSet, number)).forEach(zone => count('zone', zone.id));
    record.stages.forEach(stage => count('stage', stage));
    record.audiences.forEach(audience => count('audience', audience));
    if (record.type) {
      count('type', record.type);
    }
    if (record.department) {
      count('department', record.department);
    }
  }
  return counts;
}

/** Cuts a text into pieces `{ text, hit }` of which the hits are words of the query. */
export function highlight(text, words, simplified = new Map()) {
  const characters = [...text];
  const owners = [];
  let plain = '';
  characters.forEach((character, at) => {
    // One character may become several (㎡ → m2), each of which points back to it.
    const written = plainOf(character, simplified) || ' ';
    owners.push(...Array(written.length).fill(at));
    plain += written;
  });
  const hits = new Set();
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      owners.slice(at, at + word.length).forEach(owner => hits.add(owner));
    }
  }
  return piecesOf(characters, hits);
}

function piecesOf(characters, hits) {
  const pieces = [];
  characters.forEach((character, at) => {
    const last = pieces.at(-1);
    if (last?.hit === hits.has(at)) {
      last.text += character;
    } else {
      pieces.push({ text: character, hit: hits.has(at) });
    }
  });
  return pieces;
}
