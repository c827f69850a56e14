// Finds what a word with one mistake was meant to be: a character of the same sound, one that looks alike, one missing,
// extra, swapped or, in longer words, wrong in any way.

import { alikeIn, KEYWORD, NAME, OUTSIDE } from './index.js';
import { heaviestFirst, sharingSounds } from './neighbours.js';
import { KINDS } from './ranking.js';
import { soundAlike } from './sounds.js';

const SOUND = 0.2;
const ALIKE = 0.35;
const SWAPPED = 0.35;
const MISSING = 0.55;
const EXTRA = 0.75;
const OTHER = 0.75;
const SHORT = 3;
const LONGEST_WORD = 24;
const LONGEST_WITH_LOOK_ALIKES = 6;
const LONGEST_ABBREVIATION = 4;
const LONGEST_FULL_FORM = 2.5;
const CLOSENESS = [3, 2.5, 1.5, 0.5, 0.5, 2];

/** What a word with one mistake may have been meant to be, the likeliest first: `{ text, weight }`. */
export async function meantBy(index, entries, word) {
  if (word.length < 2 || word.length > LONGEST_WORD) {
    return [];
  }
  const found = candidates(index, entries, { word, alike: [] });
  // Look-alikes are another file: worth it for a word, not for a sentence.
  if (word.length > LONGEST_WITH_LOOK_ALIKES || (found.length > 0 && word.length > SHORT)) {
    return found;
  }
  return candidates(index, entries, { word, alike: await alikeIn(index) });
}

/** Names of which a short word takes some characters in their order: 规核 of 规划核实, 三类械 of 第三类医疗器械. */
export function abbreviatedBy(index, entries, word) {
  const weights = new Map();
  for (const { text, field, records } of word.length <= LONGEST_ABBREVIATION ? entries : []) {
    const full = field <= KEYWORD ? fullForm(text, word) : '';
    if (full !== '') {
      weights.set(full, (weights.get(full) ?? 0) + CLOSENESS[field] * KINDS[records[0].kind] / full.length);
    }
  }
  return heaviestFirst(weights);
}

/** The shortest piece of a text that holds the characters of a word in their order; empty where it is too long for an abbreviation. */
function fullForm(text, word) {
  let best = '';
  for (let start = text.indexOf(word[0]); start >= 0; start = text.indexOf(word[0], start + 1)) {
    let end = start;
    for (const character of word.slice(1)) {
      end = end < 0 ? -1 : text.indexOf(character, end + 1);
    }
    const piece = text.slice(start, end + 1);
    if (piece !== '' && !piece.includes(' ') && piece.length <= LONGEST_FULL_FORM * word.length && (best === '' || piece.length < best.length)) {
      best = piece;
    }
  }
  return best;
}

function candidates(index, entries, { word, alike }) {
  const weights = new Map();
  // One mistake leaves two neighbouring sounds as they are, unless the word is short.
  for (const entry of word.length > SHORT ? sharingSounds(index, entries, word) : entries) {
    const near = entry.field < OUTSIDE ? nearestIn(index, entry.text, { word, alike }) : null;
    if (near && near.cost <= 1) {
      const whole = near.text === entry.text && entry.field === KEYWORD ? 2 : entry.field === NAME && entry.text.startsWith(near.text) ? 1.3 : 1;
      const weight = CLOSENESS[entry.field] * whole * Math.exp(-4 * near.cost);
      weights.set(near.text, Math.max(weights.get(near.text) ?? 0, weight));
    }
  }
  return heaviestFirst(weights);
}

/** The piece of a text that differs from the word by the smallest mistake. */
function nearestIn(index, text, { word, alike }) {
  let best = null;
  for (let start = 0; start < text.length - 1; start++) {
    const near = differenceAt(index, text, { start, word, alike });
    if (near && near.length > 1 && (!best || near.cost < best.cost)) {
      best = { cost: near.cost, text: text.slice(start, start + near.length) };
    }
  }
  return best && !best.text.includes(' ') ? best : null;
}

function differenceAt(index, text, { start, word, alike }) {
  let cost = 0;
  for (let at = 0; at < word.length; at++) {
    const meant = text[start + at];
    if (meant !== word[at]) {
      if (meant === undefined || !soundAlike(meant, word[at], index.sounds)) {
        return oneMistake(text.slice(start + at), { rest: word.slice(at), before: at, cost, alike });
      }
      cost += SOUND;
    }
  }
  return cost < SOUND * word.length ? { cost, length: word.length } : null;
}

/** @param text from the first difference on; `rest` is what is left of the word there, `before` how many characters agree. */
function oneMistake(text, { rest, before, cost, alike }) {
  const length = before + rest.length;
  if (rest.slice(1) === text.slice(1, rest.length) && text.length >= rest.length) {
    const isAlike = alike.some(group => group.includes(rest[0]) && group.includes(text[0]));
    // A wrong last character is more often another word: 危化经营证 is not 危化经营手.
    return isAlike ? { cost: cost + ALIKE, length } : length > SHORT && rest.length > 1 && before > 0 ? { cost: cost + OTHER, length } : null;
  }
  if (rest[0] === text[1] && rest[1] === text[0] && rest.length > 1 && length >= SHORT && rest.slice(2) === text.slice(2, rest.length)) {
    return { cost: cost + SWAPPED, length };
  }
  if (before > 0 && text.slice(1, rest.length + 1) === rest) {
    return { cost: cost + MISSING, length: length + 1 };
  }
  return length > SHORT && text.slice(0, rest.length - 1) === rest.slice(1) ? { cost: cost + EXTRA, length: length - 1 } : null;
}
