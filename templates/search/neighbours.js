// Which of many entries come into question at all: those that share a pair of characters, or of sounds, with the query.

import { syllablesOf } from './sounds.js';

const known = new WeakMap();

/** What was once worked out of a list of entries: the list of all everyday words is asked again and again. */
export function once(entries, name, work) {
  const results = known.get(entries) ?? known.set(entries, new Map()).get(entries);
  if (!results.has(name)) {
    results.set(name, work());
  }
  return results.get(name);
}

/** The syllables of an entry's text, found once. */
export function syllablesIn(index, entry) {
  entry.syllables ??= syllablesOf(entry.text, index.sounds);
  return entry.syllables;
}

/** The entries that share two neighbouring characters with a text. */
export function sharingPairs(entries, text) {
  return sharing(entries, 'characters', entry => entry.text, text);
}

/** The entries that share two neighbouring sounds with a word. */
export function sharingSounds(index, entries, word) {
  return sharing(entries, 'sounds', entry => syllablesIn(index, entry), syllablesOf(word, index.sounds));
}

function sharing(entries, kind, partsOf, wanted) {
  const pairs = once(entries, kind, () => pairsOf(entries, partsOf));
  const found = new Set();
  for (let at = 0; at + 1 < wanted.length; at++) {
    pairs.get(`${wanted[at]} ${wanted[at + 1]}`)?.forEach(entry => found.add(entry));
  }
  return [...found];
}

function pairsOf(entries, partsOf) {
  const pairs = new Map();
  for (const entry of entries) {
    const parts = partsOf(entry);
    for (let at = 0; at + 1 < parts.length; at++) {
      const pair = `${parts[at]} ${parts[at + 1]}`;
      const holders = pairs.get(pair);
      if (holders) {
        holders.push(entry);
      } else {
        pairs.set(pair, [entry]);
      }
    }
  }
  return pairs;
}

/** @param weights of texts, by text. */
export function heaviestFirst(weights) {
  return [...weights].map(([text, weight]) => ({ text, weight })).sort((one, other) => other.weight - one.weight);
}
