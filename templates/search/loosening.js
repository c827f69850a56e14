// Where no record holds all the words: the records that hold most of their characters, in pieces of at least two.

import { entriesAround } from './exact.js';

const PIECE = 2;
const LONGEST_TEXT = 40;
const SHARES = [1, 1, 0.7, 0.5, 0.4];

/** Records with the share of the text that they cover and the pieces that do, the best first. */
export async function findLoosely(index, words, least) {
  const text = words.join(' ').slice(0, LONGEST_TEXT);
  const entries = await entriesAround(index, words);
  const covers = new Map();
  for (const entry of entries) {
    for (const [start, end] of piecesIn(entry.text, text)) {
      for (const record of entry.records) {
        const cover = covers.get(record) ?? covers.set(record, { weights: Array(text.length).fill(0), pieces: new Set(), entries: new Set() }).get(record);
        for (let at = start; at < end; at++) {
          cover.weights[at] = Math.max(cover.weights[at], SHARES[entry.field]);
        }
        cover.pieces.add(text.slice(start, end));
        cover.entries.add(entry);
      }
    }
  }
  const length = text.replace(/ /g, '').length;
  return [...covers]
    .map(([record, { weights, pieces, entries: hits }]) => ({ record, pieces: [...pieces], entries: [...hits], share: weights.reduce((sum, weight) => sum + weight, 0) / length }))
    .filter(({ share }) => share >= least)
    .sort((one, other) => other.share - one.share || one.record.title.length - other.record.title.length || one.record.number - other.record.number);
}

/** The longest common pieces, as places in the query. */
function piecesIn(text, query) {
  const pieces = [];
  for (let start = 0; start + PIECE <= query.length; start++) {
    let end = start + PIECE;
    if (!query.slice(start, end).includes(' ') && text.includes(query.slice(start, end))) {
      while (end < query.length && text.includes(query.slice(start, end + 1))) {
        end++;
      }
      pieces.push([start, end]);
      start = end - PIECE;
    }
  }
  return pieces;
}
