// Leads a query to the records that answer it: as it stands first, then by synonyms, by sound, by mending one mistake, and
// at last loosely. Whatever differs from the words as typed is told in `rewrites`.

import { findExact, shardsAround } from './exact.js';
import { entriesOf, loadOthers, vocabularyOf, KEYWORD, OUTSIDE, SYNONYM } from './index.js';
import { findLoosely } from './loosening.js';
import { once } from './neighbours.js';
import { hasLetters, shardsSpelled, spelledBy } from './pinyin.js';
import { readQuery, takeZones, withoutPhrases, zoneNames } from './query.js';
import { abbreviatedBy, meantBy } from './typos.js';

const NO_WORDS = { words: [], zones: [], named: [], found: new Map(), entries: [] };
const LONGEST_WITHOUT_VOCABULARY = 6;
const MOST_OFFERED = 3;
/** Of a loose hit: two rare characters reach it, many common ones do not. */
const LEAST_WEIGHT = 7;
const LEAST_SHARE_OF_BEST = 0.6;
/** What is this much of a query is what the query is about. */
const MOST_OF_A_QUERY = 0.6;
const HALF_OF_A_SHORT_QUERY = 0.5;
const SHORT_QUERY = 4;
const HAN = /[㐀-鿿]/;

/** @param literal take the words as they stand and nothing else. */
export async function understand(index, written, literal) {
  if ([...written].some(character => HAN.test(character) && !index.sounds.characters.has(character))) {
    await loadOthers(index);
  }
  const query = readQuery(written, index);
  const plain = query.words.length === 0 ? NO_WORDS : await asItStands(index, query.words);
  const isNamed = [...plain.found.values()].some(lists => lists.flat().some(entry => entry.field <= KEYWORD));
  if (isNamed || plain.words.length === 0) {
    return { ...plain, query, rewrites: literal ? [] : offered(plain.entries, query, plain) };
  }
  return { ...plain, query, ...await beyond(index, query, { plain, literal: literal || query.isQuoted }) };
}

/** The words without zone and phrases; the fullest reading that finds anything counts. */
async function asItStands(index, words) {
  const { rest, zones, name } = takeZones(words, once(index.zones, 'names', () => zoneNames(index.zones)));
  // Where nothing but phrases stands beside the zone (句容经开区咨询电话), the zone itself is looked for.
  const beside = withoutPhrases(rest, index.stopPhrases, index.particles);
  const asked = rest.length > 0 && (beside.length > 0 || zones.length === 0) ? rest : zones.length > 0 ? [name] : words;
  const core = asked === rest && beside.length > 0 ? beside : asked;
  const cut = withoutPhrases(asked, index.stopPhrases, []);
  const readings = [asked, cut.length > 0 ? cut : asked, core];
  if (index.zoneFiles && name !== '' && words.length === 1) {
    // Of a thousand market regulators a shard holds few; the one that is named in full is found by its own place.
    const full = await findExact(index, words);
    if ([...full.found.values()].some(lists => lists.flat().some(({ field, text }) => field <= KEYWORD && text === words[0]))) {
      return { ...full, words, zones: [], named: zones, place: name };
    }
  }
  const taken = { zones: asked === rest ? zones : [], named: zones, place: name };
  let exact;
  for (const reading of new Map(readings.map(reading => [reading.join(' '), reading])).values()) {
    exact = await findExact(index, reading, core);
    if (exact.found.size > 0) {
      return { ...exact, ...taken, words: reading };
    }
  }
  return { ...exact, ...taken, words: core };
}

/** What no name and no everyday word holds: first with the shards at hand, then, and for whole sentences at once, with the vocabulary. */
async function beyond(index, query, { plain, literal }) {
  const near = async () => [...plain.entries, ...await entriesOf(index, [...shardsAround(index, plain.words), ...shardsSpelled(index, plain.words)])];
  const isLong = index.vocabulary && plain.words.filter(word => !hasLetters(word)).join('').length > LONGEST_WITHOUT_VOCABULARY;
  const steps = [() => plain.entries, near, ...index.vocabulary ? [() => vocabularyOf(index)] : []];
  for (const load of isLong ? steps.slice(-1) : steps) {
    const entries = await load();
    const outside = outsideOf(entries, [query.whole, ...plain.words]);
    if (outside !== undefined) {
      return { found: new Map(), rewrites: [], outside };
    }
    if (plain.found.size > 0 || literal) {
      return { rewrites: literal ? [] : offered(entries, query, plain) };
    }
    const other = await bySynonyms(index, entries, { query, plain })
      ?? await byOtherWords(index, entries, { plain, kind: 'spelling', needs: hasLetters, options: spelledBy })
      ?? await byOtherWords(index, entries, { plain, kind: 'typo', needs: word => !hasLetters(word), options: meantBy })
      ?? await byOtherWords(index, entries, { plain, kind: 'short', needs: word => !hasLetters(word), options: abbreviatedBy });
    if (other) {
      return other;
    }
  }
  const around = isLong ? plain.entries : await near();
  return loosely(index, index.vocabulary ? [await vocabularyOf(index), around.filter(isLocal(index))] : [around], plain);
}

function sayingsIn(entries, kind) {
  return once(entries, `sayings ${kind}`, () => entries.filter(({ field }) => field === kind));
}

/** @param words the whole query first, then its words without phrases, of which a saying must be the most. */
function outsideOf(entries, words) {
  const whole = words.slice(1).join('').length;
  const length = whole * (whole <= SHORT_QUERY ? HALF_OF_A_SHORT_QUERY : MOST_OF_A_QUERY);
  return sayingsIn(entries, OUTSIDE).find(({ text }) => text.length >= length && words.some(word => word.includes(text)))?.place;
}

/** The synonyms of which the query holds what is said, the longest first. */
function synonymsIn(entries, query, { words }) {
  return sayingsIn(entries, SYNONYM)
    .filter(({ text }) => query.whole.includes(text) || words.some(word => word.includes(text)))
    .sort((one, other) => other.text.length - one.text.length)
    .filter(({ to }, at, all) => all.findIndex(synonym => synonym.to === to) === at && !words.includes(to))
    .slice(0, MOST_OFFERED);
}

function offered(entries, query, plain) {
  return synonymsIn(entries, query, plain).map(offer);
}

function offer({ text, to, reason }) {
  return { kind: 'synonym', from: text, to, reason, applied: false };
}

async function bySynonyms(index, entries, { query, plain }) {
  const synonyms = synonymsIn(entries, query, plain);
  for (const synonym of synonyms) {
    const isMost = synonym.text.length >= MOST_OF_A_QUERY * plain.words.join('').length;
    // A synonym for a small part of a sentence is not what the sentence is about.
    for (const words of [plain.words.map(word => word.replace(synonym.text, synonym.to)), ...isMost ? [[synonym.to]] : []]) {
      const { found } = await findExact(index, words);
      if (found.size > 0) {
        const rewrite = { ...offer(synonym), to: words.join(' '), applied: true };
        return { words, zones: plain.zones, found, rewrites: [rewrite, ...synonyms.filter(({ to }) => to !== synonym.to).map(offer)] };
      }
    }
  }
  return null;
}

/** Puts likelier words in the place of those that no record holds, and asks again. */
async function byOtherWords(index, entries, { plain, kind, needs, options }) {
  const choices = await Promise.all(plain.words.map(async word =>
    needs(word) && (await findExact(index, [word])).found.size === 0 ? options(index, entries, word) : [{ text: word }]));
  if (choices.some(choice => choice.length === 0) || choices.every((choice, at) => choice[0].text === plain.words[at])) {
    return null;
  }
  for (const at of [0, 1]) {
    const words = choices.map(choice => (choice[at] ?? choice[0]).text);
    const again = await asItStands(index, words);
    const better = again.found.size > 0 ? { rewrites: [] } : await bySynonyms(index, [...entries, ...again.entries], { query: { whole: words.join('') }, plain: again });
    if (better) {
      const from = plain.words.join(' ');
      const others = choices.length > 1 ? [] : choices[0].filter(choice => choice.text !== words[0]).slice(0, MOST_OFFERED - 1);
      return {
        ...again, ...better, zones: again.zones.length > 0 ? again.zones : plain.zones, named: again.named.length > 0 ? again.named : plain.named,
        rewrites: [
          { kind, from, to: words.join(' '), reason: '', applied: true },
          ...better.rewrites,
          ...others.map(choice => ({ kind, from, to: choice.text, reason: '', applied: false })),
        ],
      };
    }
  }
  return null;
}

/** Of the names that the vocabulary leaves to the shards. */
function isLocal(index) {
  return ({ records }) => records.some(record => record.number >= index.records.length);
}

function loosely(index, lists, plain) {
  const covers = findLoosely(index, lists, plain.words);
  if (covers[0]?.record.kind === 'outside' && covers[0].weight >= LEAST_WEIGHT) {
    return { rewrites: [], outside: covers[0].record.place };
  }
  const near = covers.filter(({ record, weight, share }) => record.kind !== 'outside' && (weight >= LEAST_WEIGHT || share >= MOST_OF_A_QUERY) && weight >= LEAST_SHARE_OF_BEST * covers[0].weight);
  if (near.length === 0) {
    const suggestions = covers.map(({ record }) => record).filter(record => record.kind === 'item');
    return plain.zones.length > 0 && plain.zones.length < index.zones.length ? ofZones(index, plain) : { rewrites: [], suggestions };
  }
  const pieces = near[0].pieces;
  return {
    words: pieces,
    found: new Map(near.map(({ record, entries: hits }) => [record, [hits]])),
    weights: new Map(near.map(({ record, weight }) => [record, weight])),
    rewrites: [{ kind: 'loosened', from: plain.words.join(' '), to: pieces.join(' '), reason: '', applied: true }],
  };
}

/** Of 句容经开区咨询电话 the zone is all that is known, and its page is the answer. */
async function ofZones(index, plain) {
  const words = [plain.place];
  const found = new Map([...(await findExact(index, words)).found].filter(([record]) => record.kind === 'zone'));
  return { words, found, rewrites: [{ kind: 'loosened', from: [plain.place, ...plain.words].join(' '), to: plain.place, reason: '', applied: true }] };
}
