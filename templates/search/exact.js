// Finds the records that hold every word of a query. What is found is verified as plain text.

import { entriesOf, shardOf, SYNONYM } from './index.js';
import { keyOf, LETTER } from './sounds.js';

const LETTERS_AND_DIGITS = /[a-z0-9]+/g;

/** True where a text holds a word; a word of letters or digits must stand at the start of one. */
export function holds(text, word) {
  let at = text.indexOf(word);
  while (at > 0 && LETTER.test(word[0]) && LETTER.test(text[at - 1])) {
    at = text.indexOf(word, at + 1);
  }
  return at >= 0;
}

/**
 * The shards of the first and of the last pair of each word: one mistake leaves one of them whole, and one of the same sound
 * both. Letters that begin no word of the texts can only be pinyin, and have none.
 */
export function shardsAround(index, words) {
  return words.filter(word => !isForeign(index, word)).flatMap(word => [...new Set([word.slice(0, 2), word.slice(-2)])]).flatMap(pair => {
    const key = pair.length === 2 && keyOf(pair[0], pair[1], index.sounds);
    return key ? shardOf(index, key) ?? [] : [];
  });
}

function isForeign(index, word) {
  return (word.match(LETTERS_AND_DIGITS) ?? []).some(letters => !index.latin.some(known => known.startsWith(letters)));
}

/** All entries that may hold a word: every name, and the texts of the smaller shard. A single character is looked for in names alone. */
async function entriesFor(index, word) {
  const shard = shardsAround(index, [word]).sort((one, other) => one.size - other.size)[0];
  return shard ? [...index.names, ...await entriesOf(index, [shard])] : index.names;
}

/**
 * @param core the part of the words that tells most: its shards serve the longer words too.
 * @returns `found`, a map from each record to its hits, a list of entries for each word; and all `entries` looked through.
 */
export async function findExact(index, words, core = words) {
  const lists = await Promise.all(words.map((word, at) => entriesFor(index, core.length === words.length && word.includes(core[at]) ? core[at] : word)));
  let found = null;
  words.forEach((word, at) => {
    const hits = new Map();
    for (const entry of lists[at]) {
      if (entry.field < SYNONYM && holds(entry.text, word)) {
        entry.records.filter(record => !found || found.has(record)).forEach(record => hits.set(record, [...hits.get(record) ?? [], entry]));
      }
    }
    found = new Map([...hits].map(([record, entries]) => [record, [...found?.get(record) ?? [], entries]]));
  });
  return { found: found ?? new Map(), entries: lists.flat() };
}
