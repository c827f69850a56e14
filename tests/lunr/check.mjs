// Loads an export into lunr and asks it: node tests/lunr/check.mjs FOLDER. The folder holds lunr.json, documents.json and
// texts.json, the plain texts of every record as the test of the export writes them. What lunr finds is compared with what
// those texts hold, and the index with the one that lunr's own builder makes of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';

const FOLDING = new URL('../../templates/search/folding.js', import.meta.url);
const WORDS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;
const HAN = /\p{Script=Han}/u;
const FEWEST_TERMS = 300;
const PIECE_OF_TEXTS = 50;
const TOLERANCE = 0.0011;

const folder = process.argv[2];
const index = read('lunr.json');
const documents = read('documents.json');
const { simplified, texts } = read('texts.json');
const { fold } = await import(`data:text/javascript,${encodeURIComponent(readFileSync(FOLDING, 'utf8'))}`);
const traditional = new Map(simplified);
const folded = new Map(Object.entries(texts).map(([ref, fields]) => [ref, fields.map(all => all.map(text => fold(text, traditional)))]));

assert.deepEqual(Object.keys(documents), [...folded.keys()]);
const loaded = lunr.Index.load(index);
const terms = termsToAsk();
assert.ok(terms.length >= FEWEST_TERMS, `only ${terms.length} terms`);
terms.forEach(checkTerm);
compareWithBuilder();
console.log(`${terms.length} terms, ${folded.size} documents`);

function read(name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Every term of every name, each of them backwards, and every fiftieth term of the other texts. */
function termsToAsk() {
  const names = [...folded.values()].flatMap(fields => fields[0].flatMap(termsOf));
  const others = [...new Set([...folded.values()].flatMap(fields => fields.slice(1).flat().flatMap(termsOf)))];
  return [...new Set([...names, ...names.map(term => [...term].reverse().join('')), ...others.filter((_, at) => at % PIECE_OF_TEXTS === 0)])];
}

function termsOf(text) {
  return (text.match(WORDS) ?? []).flatMap(word => {
    const characters = [...word];
    return HAN.test(word) && characters.length > 1 ? characters.slice(1).map((character, at) => characters[at] + character) : [word];
  });
}

function checkTerm(term) {
  const found = loaded.query(query => query.term(term, { usePipeline: false })).map(result => result.ref).sort();
  const right = [...folded].filter(([, fields]) => fields.flat().some(text => holds(text, term))).map(([ref]) => ref).sort();
  assert.deepEqual(found, right, term);
}

/** Two characters stand side by side anywhere; a word, and a character without a neighbour, stands alone. */
function holds(text, term) {
  return HAN.test(term) && [...term].length > 1 ? text.includes(term) : (text.match(WORDS) ?? []).includes(term);
}

function compareWithBuilder() {
  const builder = new lunr.Builder();
  builder.ref('ref');
  builder.tokenizer = all => all.flatMap(termsOf).map(term => new lunr.Token(term, {}));
  index.fields.forEach((name, at) => builder.field(name, { extractor: document => document.fields[at] }));
  folded.forEach((fields, ref) => builder.add({ ref, fields }));
  const built = JSON.parse(JSON.stringify(builder.build()));
  assert.deepEqual({ ...index, fieldVectors: [] }, { ...built, fieldVectors: [] });
  assert.equal(index.fieldVectors.length, built.fieldVectors.length);
  index.fieldVectors.forEach(([ref, numbers], at) => {
    assert.equal(ref, built.fieldVectors[at][0]);
    assert.equal(numbers.length, built.fieldVectors[at][1].length, ref);
    // The logarithms of two machines may differ in their last bits, and so the third place after rounding.
    numbers.forEach((number, place) => assert.ok(Math.abs(number - built.fieldVectors[at][1][place]) < TOLERANCE, ref));
  });
}
