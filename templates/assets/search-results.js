// Makes the cards of results. The words come from the list's data attributes, the names of kinds, types and zones from the filters.

import { fill, link, make, marked } from './search-elements.js';

/** More zones than this are told as a number. */
const MOST_ZONES = 12;
/** Kinds whose zones are told in words; an item's zones are links to its guides, and a zone is its own. */
const KINDS_OF_ZONES = ['matter', 'park', 'department'];

/** @param shown { zones, words, labels, home }: the zones that filter, the words to mark, names by filter and value, the base path. */
export function resultElement(result, shown, words) {
  const element = make('li', '', titleOf(result, shown));
  const figures = figuresOf(result, words);
  if (figures.length > 0) {
    element.append(make('dl', 'figures', ...figures));
  }
  if (result.snippet) {
    element.append(make('p', 'meta', words[result.field] ?? words.keyword, ...marked(result.snippet, shown.words)));
  }
  element.append(...(result.kind === 'item' ? zonesOfItem(result, shown, words) : zonesInWords(result, shown, words)));
  return element;
}

/** With one zone chosen an item leads to its guide there, whatever that answers; else to what holds for all zones. */
export function addressOfResult(result, { zones, home }) {
  return result.kind === 'item' && zones.length === 1 ? guideOf(result, zones[0], home) : home + result.url.slice(1);
}

function guideOf(result, zone, home) {
  return `${home}zones/${zone}/${result.id}/`;
}

export function namesOf(zones, labels, words) {
  return zones.map(zone => labels.zone.get(zone)).join(words.separator);
}

function titleOf(result, shown) {
  const { kind, type } = shown.labels;
  const tags = [kind.get(result.kind), ...(result.type ? [type.get(result.type)] : [])];
  const title = link(addressOfResult(result, shown), '', ...marked(result.title, shown.words));
  return make('p', 'name', title, ...tags.map(tag => make('span', 'tag', tag)));
}

function figuresOf({ promise, limit, materials }, words) {
  return [
    ['promise', words.promise, promise],
    ['limit', words.limit, limit],
    ['copies', words.materials, materials > 0 ? `${materials} ${words.copies}` : ''],
  ].filter(([, , value]) => value).map(([name, label, value]) => make('div', name, make('dt', '', label), make('dd', '', figure(value, name === 'limit'))));
}

/** 10 个工作日 has its number large and its unit small; 当场 is a word. */
function figure(value, isQuiet) {
  const [, number, unit] = value.match(/^(\d+) (.+)$/) ?? [];
  return make('span', isQuiet ? 'figure quiet' : 'figure', ...(number ? [make('b', '', number), ` ${unit}`] : [make('b', 'word', value)]));
}

function zonesOfItem(result, { zones, labels, home }, words) {
  const isHere = zone => zones.includes(zone);
  const notes = zones.length > 0 && !result.zones.some(isHere) ? [fill(words.notHere, namesOf(zones, labels, words))] : [];
  if (result.zones.length === 0) {
    return [make('p', 'meta', notes[0] ?? words.noZone)];
  }
  const chips = make('ul', 'chips');
  chips.setAttribute('aria-label', words.handledBy);
  const ordered = [...result.zones.filter(isHere), ...result.zones.filter(zone => !isHere(zone))];
  for (const zone of ordered.slice(0, MOST_ZONES)) {
    const chip = link(guideOf(result, zone, home), 'chip', labels.zone.get(zone));
    if (isHere(zone)) {
      chip.setAttribute('aria-current', 'true');
    }
    chips.append(make('li', '', chip));
  }
  if (ordered.length > MOST_ZONES) {
    chips.append(make('li', '', link(home + result.url.slice(1), 'chip', fill(words.moreZones, ordered.length))));
  }
  return [...notes.map(note => make('p', 'meta', note, words.handledBy)), chips];
}

function zonesInWords({ kind, zones }, { labels }, words) {
  if (!KINDS_OF_ZONES.includes(kind) || zones.length === 0) {
    return [];
  }
  // The first of the names stands for all zones.
  const named = zones.length === labels.zone.size - 1 ? [''] : zones;
  return [make('p', 'meta', words.zones, named.length > MOST_ZONES ? fill(words.moreZones, named.length) : namesOf(named, labels, words))];
}
