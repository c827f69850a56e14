// Where no record holds all the words: the records whose names and everyday words share the rarest and longest pieces with
// the query.

import { KEYWORD, NAME, OUTSIDE, SYNONYM } from './index.js';
import { once, sharingPairs } from './neighbours.js';
import { KINDS } from './ranking.js';

const PIECE = 2;
const LONGEST_TEXT = 40;

const WEIGHT_ELSEWHERE = 0.8;

/** How much less a piece weighs that is a small part of a name, or of an everyday word. */
const NAMES = 0.3;
const WORDS = 0.6;

const INSIDE = 0.5;

/** Characters that bind words rather than name things: a piece with less than two others says little. */
const FUNCTION_CHARACTERS = '的了吗呢么怎谁个们就也还把被让这那哪几没想在是';
const FUNCTIONAL = 0.3;

/** How much more a record weighs of which one text holds the whole query. */
const TOGETHER = 0.25;

/** Matters outside the portal compete with what it holds, each by the place of its advice. */
const elsewhere = new Map();

function recordElsewhere(place) {
  return elsewhere.get(place) ?? elsewhere.set(place, { kind: 'outside', title: '', number: place, place }).get(place);
}

/**
 * Records with a weight, the query's pieces that they hold, the share of it that one of their texts holds, and the entries that do; the heaviest first.
 * @param lists of entries; each is looked through by its pairs, which are worked out once.
 */
export function findLoosely(index, lists, words) {
  const text = words.join(' ').slice(0, LONGEST_TEXT);
  const pieces = lists.flatMap(entries => commonPieces(entries, text));
  const covers = new Map();
  for (const piece of pieces) {
    const weight = piece.weight * rarity(index, lists, piece.text);
    for (const record of piece.records) {
      const cover = covers.get(record) ?? covers.set(record, { weights: Array(text.length).fill(0), most: 0, pieces: new Set(), entries: new Set() }).get(record);
      for (let at = piece.start; at < piece.start + piece.text.length; at++) {
        cover.weights[at] = Math.max(cover.weights[at], weight);
      }
      cover.most = Math.max(cover.most, piece.share);
      cover.pieces.add(piece.text);
      cover.entries.add(piece.entry);
    }
  }
  return [...covers]
    .map(([record, cover]) => ({ record, share: cover.most, pieces: [...cover.pieces], entries: [...cover.entries], weight: (KINDS[record.kind] ?? WEIGHT_ELSEWHERE) * (1 + TOGETHER * cover.most) * cover.weights.reduce((sum, weight) => sum + weight, 0) }))
    .sort((one, other) => other.weight - one.weight || one.record.number - other.record.number);
}

/** The fewer records hold a piece, also where it is part of a longer one, the more it tells. */
function rarity(index, lists, piece) {
  const holders = once(lists[0], `rarity ${piece}`, () =>
    new Set(sharingPairs(lists[0], piece).filter(({ text }) => text.includes(piece)).flatMap(entry => recordsFor(lists[0], entry))).size);
  return Math.log((index.records.length + 1) / (holders + 0.5));
}

function recordsFor(entries, entry) {
  return entry.field === SYNONYM ? holdersOf(entries, entry.to) : entry.field === OUTSIDE ? [recordElsewhere(entry.place)] : entry.records;
}

/** The common pieces of the query with names, everyday words and sayings; the more of an entry the query holds, the more each piece weighs. */
function commonPieces(entries, text) {
  const pieces = [];
  for (const entry of sharingPairs(entries, text).filter(({ field }) => field <= KEYWORD || field >= SYNONYM)) {
    const shared = sharedPieces(entry.text, text);
    if (shared.length > 0) {
      const length = shared.reduce((sum, [start, end]) => sum + end - start, 0);
      const records = recordsFor(entries, entry);
      for (const [start, end] of shared) {
        const piece = text.slice(start, end);
        const weight = Math.min(1, length / entry.text.length) ** (entry.field === NAME ? NAMES : WORDS) * (isInside(entry, piece) ? INSIDE : 1) * (isFunctional(piece) ? FUNCTIONAL : 1);
        pieces.push({ start, text: piece, weight, share: length / text.length, records, entry });
      }
    }
  }
  return pieces;
}

/** Two characters amid an everyday word are seldom a word: 研报 of 可研报告. */
function isInside({ field, text }, piece) {
  return field !== NAME && piece.length === PIECE && !text.startsWith(piece) && !text.endsWith(piece);
}

function isFunctional(piece) {
  return [...piece].filter(character => !FUNCTION_CHARACTERS.includes(character)).length < PIECE;
}

function holdersOf(entries, words) {
  return once(entries, `holders of ${words}`, () =>
    [...new Set(sharingPairs(entries, words).filter(({ field, text }) => field <= KEYWORD && text.includes(words)).flatMap(entry => entry.records))]);
}

/** The longest common pieces, as places in the query. */
function sharedPieces(text, query) {
  const pieces = [];
  for (let start = 0; start + PIECE <= query.length; start++) {
    let end = start + PIECE;
    if (!query.slice(start, end).includes(' ') && text.includes(query.slice(start, end))) {
      while (end < query.length && query[end] !== ' ' && text.includes(query.slice(start, end + 1))) {
        end++;
      }
      pieces.push([start, end]);
      start = end - PIECE;
    }
  }
  return pieces;
}
