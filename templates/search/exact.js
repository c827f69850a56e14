// Finds the records that hold every word of a query. What is found is verified as plain text.

import { entriesOf, isLoaded, shardOf } from './index.js';
import { keyOf, LETTER } from './sounds.js';

/** True where a text holds a word; a word of letters or digits must stand at the start of one. */
export function holds(text, word) {
  let at = text.indexOf(word);
  while (at > 0 && LETTER.test(word[0]) && LETTER.test(text[at - 1])) {
    at = text.indexOf(word, at + 1);
  }
  return at >= 0;
}

/** The one shard that answers for a word: one already here, else the smallest. A single character has none. */
export function shardFor(index, word) {
  let best;
  for (let at = 0; at + 1 < word.length; at++) {
    const key = keyOf(word[at], word[at + 1], index.sounds);
    const shard = key && shardOf(index, key);
    if (shard && (!best || rank(index, shard) < rank(index, best))) {
      best = shard;
    }
  }
  return best;
}

function rank(index, shard) {
  return isLoaded(index, shard) ? 0 : shard.size;
}

/** Every name, and the texts of a few shards spread over the words: their first and last pairs, then those between. */
export function entriesAround(index, words, most = 3) {
  const shards = new Map();
  for (const word of words) {
    const last = word.length - 2;
    const places = [0, last, ...Array.from({ length: Math.max(0, last >> 1) }, (_, at) => 2 * (at + 1))];
    for (const at of places.filter(place => place >= 0 && place <= last)) {
      const key = keyOf(word[at], word[at + 1], index.sounds);
      const shard = key && shardOf(index, key);
      if (shard && (shards.size < most || isLoaded(index, shard))) {
        shards.set(shard.path, shard);
      }
    }
  }
  return entriesOf(index, [...shards.values()]).then(entries => [...index.names, ...entries]);
}

/** All entries that may hold a word: every name, and the texts of the word's shard. */
export async function entriesFor(index, word, core = word) {
  const shard = shardFor(index, word.includes(core) ? core : word);
  return shard ? [...index.names, ...await entriesOf(index, [shard])] : index.names;
}

/**
 * @param core the part of the words that tells most: its shards serve the longer words too.
 * @returns a map from each record to its hits, a list of entries for each word.
 */
export async function findExact(index, words, core = words) {
  const lists = await Promise.all(words.map((word, at) => entriesFor(index, word, core.length === words.length ? core[at] : word)));
  let found = null;
  words.forEach((word, at) => {
    const hits = new Map();
    for (const entry of lists[at]) {
      if (holds(entry.text, word)) {
        entry.records.filter(record => !found || found.has(record)).forEach(record => hits.set(record, [...hits.get(record) ?? [], entry]));
      }
    }
    found = new Map([...hits].map(([record, entries]) => [record, [...found?.get(record) ?? [], entries]]));
  });
  return found ?? new Map();
}
