// Leads a query to the records that answer it: as it stands first, then by synonyms, by sound, by mending one mistake, and
// at last loosely. Whatever differs from the words as typed is told in `rewrites`.

import { entriesAround, findExact } from './exact.js';
import { KEYWORD, loadOthers } from './index.js';
import { findLoosely } from './loosening.js';
import { hasLetters, spelledBy } from './pinyin.js';
import { readQuery, takeZones, withoutPhrases } from './query.js';
import { meantBy } from './typos.js';

const MOST_OFFERED = 3;
const LEAST_SHARE = 0.5;
const LEAST_SHARE_OF_BEST = 0.75;
const LEAST_SHARE_OF_A_SUGGESTION = 0.25;
const HAN = /[㐀-鿿]/;

/** @param literal take the words as they stand and nothing else. */
export async function understand(index, written, literal) {
  if ([...written].some(character => HAN.test(character) && !index.sounds.characters.has(character))) {
    await loadOthers(index);
  }
  const query = readQuery(written, index.simplified);
  if (query.words.length === 0) {
    return { words: [], zones: [], found: new Map(), rewrites: [] };
  }
  const plain = await asItStands(index, query.words);
  if (plain.found.size === 0) {
    await entriesAround(index, plain.words);
  }
  const outside = outsideOf(index, plain.words);
  const isNamed = [...plain.found.values()].some(lists => lists.flat().some(entry => entry.field <= KEYWORD));
  if (plain.found.size > 0 && (outside === undefined || isNamed)) {
    return { ...plain, query, rewrites: literal ? [] : synonymsIn(index, query, plain).map(offer) };
  }
  if (outside !== undefined) {
    return { ...plain, query, found: new Map(), rewrites: [], outside };
  }
  const reworded = literal || query.isQuoted ? null : await reword(index, query, plain);
  return { ...plain, query, rewrites: [], ...reworded };
}

/** The words without zone and phrases; the fullest reading that finds anything counts. */
async function asItStands(index, words) {
  const { rest, zones, name } = takeZones(words, index.zones);
  const asked = rest.length > 0 ? rest : words;
  const core = withoutPhrases(asked, index.stopPhrases, index.particles);
  const readings = [asked, withoutPhrases(asked, index.stopPhrases, []), core];
  for (const reading of new Map(readings.map(reading => [reading.join(' '), reading])).values()) {
    const found = await findExact(index, reading, core);
    if (found.size > 0) {
      return { words: reading, zones: rest.length > 0 ? zones : [], place: name, found };
    }
  }
  return { words: core, zones: rest.length > 0 ? zones : [], place: name, found: new Map() };
}

function outsideOf(index, words) {
  const said = [...index.outside.keys()].find(saying => words.some(word => word.includes(saying)));
  return index.outside.get(said);
}

async function reword(index, query, plain) {
  return await bySynonyms(index, query, plain)
    ?? await byOtherWords(index, plain, { kind: 'spelling', needs: hasLetters, options: spelledBy })
    ?? await byOtherWords(index, plain, { kind: 'typo', needs: word => !hasLetters(word), options: meantBy })
    ?? await loosely(index, plain);
}

/** The synonyms of which the query holds what is said, the longest first. */
function synonymsIn(index, query, { words }) {
  return [...index.synonyms.values()]
    .filter(({ from }) => query.whole.includes(from) || words.some(word => word.includes(from)))
    .sort((one, other) => other.from.length - one.from.length)
    .filter(({ to }, at, all) => all.findIndex(synonym => synonym.to === to) === at && !words.includes(to))
    .slice(0, MOST_OFFERED);
}

function offer(synonym) {
  return { kind: 'synonym', ...synonym, applied: false };
}

async function bySynonyms(index, query, plain) {
  const synonyms = synonymsIn(index, query, plain);
  for (const { from, to, reason } of synonyms) {
    for (const words of [plain.words.map(word => word.replace(from, to)), [to]]) {
      const found = await findExact(index, words);
      if (found.size > 0) {
        const others = synonyms.filter(synonym => synonym.to !== to).map(offer);
        return { words, zones: plain.zones, found, rewrites: [{ kind: 'synonym', from, to: words.join(' '), reason, applied: true }, ...others] };
      }
    }
  }
  return null;
}

/** Puts likelier words in the place of those that no record holds, and asks again. */
async function byOtherWords(index, plain, { kind, needs, options }) {
  const choices = await Promise.all(plain.words.map(async word =>
    needs(word) && (await findExact(index, [word])).size === 0 ? options(index, word) : [{ text: word }]));
  if (choices.some(choice => choice.length === 0) || choices.every((choice, at) => choice[0].text === plain.words[at])) {
    return null;
  }
  for (const at of [0, 1]) {
    const words = choices.map(choice => (choice[at] ?? choice[0]).text);
    const again = await asItStands(index, words);
    const better = again.found.size > 0 ? again : await bySynonyms(index, { whole: words.join('') }, again);
    if (better) {
      const from = plain.words.join(' ');
      const others = choices.length > 1 ? [] : choices[0].filter(choice => choice.text !== words[0]).slice(0, MOST_OFFERED - 1);
      return {
        ...again, ...better, zones: again.zones.length > 0 ? again.zones : plain.zones,
        rewrites: [
          { kind, from, to: words.join(' '), reason: '', applied: true },
          ...better.rewrites ?? [],
          ...others.map(choice => ({ kind, from, to: choice.text, reason: '', applied: false })),
        ],
      };
    }
  }
  return null;
}

async function loosely(index, plain) {
  const covers = await findLoosely(index, plain.words, LEAST_SHARE_OF_A_SUGGESTION);
  const near = covers.filter(({ share }) => share >= LEAST_SHARE && share >= LEAST_SHARE_OF_BEST * covers[0].share);
  if (near.length === 0) {
    return { suggestions: covers.map(({ record }) => record).filter(record => record.kind === 'item') };
  }
  const pieces = near[0].pieces;
  return {
    words: pieces,
    found: new Map(near.map(({ record, entries }) => [record, [entries]])),
    shares: new Map(near.map(({ record, share }) => [record, share])),
    rewrites: [{ kind: 'loosened', from: plain.words.join(' '), to: pieces.join(' '), reason: '', applied: true }],
  };
}
