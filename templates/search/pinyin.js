// Turns letters into the characters that they spell: full syllables, initials, and characters between them.

import { shardOf, KEYWORD, NAME, SYNONYM } from './index.js';
import { heaviestFirst, syllablesIn } from './neighbours.js';
import { initialOf } from './sounds.js';

const MOST_KEYS = 3;
const LETTERS = /[a-z]/;
const LICENCE = /z(heng)?$/;
const SHORTEST_WITH_LICENCE = 4;
const INITIALS_OF_TWO = /^[zcs]h/;

export function hasLetters(word) {
  return LETTERS.test(word);
}

/** What the letters of a word may stand for in names and everyday words, the likeliest first: `{ text, weight }`. */
export function spelledBy(index, entries, word) {
  const weights = new Map();
  const keys = keysOf(index, word);
  for (const entry of entries) {
    const spelled = (entry.field <= KEYWORD || entry.field === SYNONYM) && mayBeSpelled(index, entry, keys) ? spelledIn(entry.text, syllablesIn(index, entry), word) : '';
    if (spelled.length > 1) {
      // Fewer characters for the same letters are fuller syllables, and a whole everyday word is no accident.
      const fullness = (word.length / spelled.length) ** 2 * (spelled === entry.text ? 3 : 1);
      weights.set(spelled, (weights.get(spelled) ?? 0) + Math.max(1, entry.records.length) * fullness * (entry.field === NAME ? 2 : 1.5));
    }
  }
  // 食品经营许可 is asked for as a 许可证.
  return weights.size === 0 && word.length > SHORTEST_WITH_LICENCE && LICENCE.test(word) ? spelledBy(index, entries, word.replace(LICENCE, '')) : heaviestFirst(weights);
}

/** The shards of the first two sounds of each word: read as syllables, and read as initials. */
export function shardsSpelled(index, words) {
  return words.filter(hasLetters).flatMap(word => keysOf(index, word).slice(0, MOST_KEYS).flatMap(key => shardOf(index, key) ?? []));
}

function keysOf(index, word) {
  const keys = soundsAt(index, word).flatMap(first => soundsAt(index, word.slice(first.length)).map(second => first.initial + second.initial));
  return [...new Set(keys)];
}

/** Whether the first two sounds stand in an entry at all. */
function mayBeSpelled(index, entry, keys) {
  entry.initials ??= syllablesIn(index, entry).map((syllable, at) => (syllable || entry.text[at])[0]).join('');
  return keys.length === 0 || keys.some(key => entry.initials.includes(key));
}

function soundsAt(index, text) {
  if (text === '') {
    return [];
  }
  if (!LETTERS.test(text[0])) {
    return [{ initial: initialOf(text[0], index.sounds), length: 1 }];
  }
  const sounds = [];
  for (let length = Math.min(6, text.length); length > 1; length--) {
    if (index.syllables.has(text.slice(0, length))) {
      sounds.push({ initial: text[0], length });
    }
  }
  return sounds.length > 0 ? sounds : [{ initial: text[0], length: 1 }];
}

/** The characters of a text that a word spells, or nothing. */
function spelledIn(text, syllables, word) {
  for (let start = 0; start < text.length; start++) {
    const end = spell(text, syllables, { at: start, word });
    if (end > start) {
      return text.slice(start, end);
    }
  }
  return '';
}

function spell(text, syllables, { at, word }) {
  if (word === '') {
    return at;
  }
  if (at === text.length) {
    return -1;
  }
  for (const part of partsOf(text[at], syllables[at], word)) {
    const end = spell(text, syllables, { at: at + 1, word: word.slice(part) });
    if (end > 0) {
      return end;
    }
  }
  return -1;
}

/** How many letters of the word may stand for the character: the character itself, its syllable, its initial, a syllable begun at the end. */
function partsOf(character, syllable, word) {
  if (word[0] === character) {
    return [1];
  }
  if (!syllable || syllable[0] !== word[0]) {
    return [];
  }
  const parts = [];
  if (word.startsWith(syllable)) {
    parts.push(syllable.length);
  } else if (word.length > 1 && syllable.startsWith(word)) {
    parts.push(word.length);
  }
  if (INITIALS_OF_TWO.test(syllable) && word.startsWith(syllable.slice(0, 2))) {
    parts.push(2);
  }
  return [...parts, 1];
}
