// Tells how the query was understood and how that is undone. The words come from the status line's data attributes.

import { fill, filled, link, make } from './search-elements.js';
import { namesOf } from './search-results.js';

/** @param asked { q, literal, address }: address takes changes to what is asked, and whether the filters are dropped. */
export function notesOf(found, asked, words, labels) {
  return [
    ...appliedNotes(found, asked, words),
    ...loosenedNotes(found, words),
    ...zoneNotes(found, asked, words, labels),
    ...(asked.literal ? [make('p', '', words.literal, link(asked.address({ literal: '' }), '', words.notOnly))] : []),
    make('p', 'count', ...countOf(found, asked, words)),
    ...offers(found, asked, words),
  ];
}

function countOf({ total, results, outside, unfiltered, rest }, { q, address }, words) {
  if (total > 0) {
    return [fill(results.length < total ? words.shown : words.found, total, results.length)];
  }
  if (outside) {
    return [fill(words.outside, q)];
  }
  return unfiltered > 0
    ? [fill(words.noneFiltered, q), link(address({ q: rest }, true), '', fill(words.everywhere, unfiltered))]
    : [fill(words.none, q)];
}

function appliedNotes({ rewrites }, asked, words) {
  const applied = rewrites.filter(rewrite => rewrite.applied && rewrite.kind !== 'loosened');
  const notes = applied.map(({ kind, to, reason }) => make('p', '', ...filled(words.applied, make('b', '', to), reason || words[kind])));
  notes.at(-1)?.append(link(asked.address({ literal: '1' }), '', fill(words.only, applied[0].from)));
  return notes;
}

function loosenedNotes({ rewrites }, words) {
  return rewrites.filter(({ kind }) => kind === 'loosened')
    .map(({ to }) => make('p', '', ...filled(words.loosened, make('b', '', to.split(' ').map(piece => `「${piece}」`).join('')))));
}

function zoneNotes({ named, rest }, { address }, words, labels) {
  return named.length > 0 ? [make('p', '', ...filled(words.namedZone, make('b', '', namesOf(named, labels, words))), link(address({ q: rest }), '', words.anyZone))] : [];
}

function offers({ rewrites }, { q, address }, words) {
  const links = rewrites.filter(({ applied }) => !applied).map(({ from, to, reason }) =>
    [link(address({ q: q.includes(from) ? q.replace(from, () => to) : to, literal: '' }), '', `「${to}」`), reason && `（${reason}）`]);
  return links.length > 0 ? [make('p', '', words.also, ...links.flatMap((pieces, at) => at > 0 ? [words.separator, ...pieces] : pieces))] : [];
}
