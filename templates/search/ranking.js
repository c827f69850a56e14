// Puts hits in order: names before everyday words before materials before texts, after BM25 within a field.

import { fold, NOTHING } from './folding.js';
import { KEYWORD, NAME } from './index.js';
import { ALL_ZONES } from './zones.js';

/** By field: what one hit weighs in BM25, and the tier that it lifts a record to. Must match Search/SearchField.cs. */
const WEIGHTS = [6, 4, 2, 1.5, 1];
const TIERS = [100, 62, 38, 26, 18];
const SATURATION = 1.2;
const LENGTH = 0.75;

const EXACT_NAME = 60;
const START_OF_NAME = 12;
const EXACT_KEYWORD = 30;
/** Of the query as it was typed, with its zone, in a name or as an everyday word; 丹阳环保局 is the name of one body alone. */
const WHOLE_QUERY = 45;
const WHOLE_WITH_PLACE = 75;

/** Of a body whose name begins with the place that was asked about, or that belongs to the very zone. */
const OWN_PLACE = 20;
const OWN_ZONE = 15;
const ZONE_ALONE = 60;

/** What one can apply for comes before what explains it. */
export const KINDS = { item: 1, journey: 0.96, whistle: 0.9, zone: 0.95, matter: 0.86, department: 0.86, park: 0.88, page: 0.8 };

export function rankHits(index, { found, words, zones, named, place, query }) {
  // As typed, and without the phrases that were cut: 句容消防大队电话 is 句容消防大队.
  const wholes = [query?.whole ?? '', (place ?? '') + words.join('')].filter(whole => whole.length > 1);
  // Of 丹阳市 alone the zones are asked, not the bodies whose names begin with it.
  const asked = zones.length === 0 ? named.map(zone => zone.id) : [];
  const everything = index.records.length + index.local.size;
  const rarity = Math.log(1 + (everything - found.size + 0.5) / (found.size + 0.5));
  return [...found]
    .map(([record, lists]) => ({ record, lists, score: scoreOf(index, record, { lists, words, wholes, rarity }) + bonusOf(record, { zones, asked, place }) }))
    .sort((one, other) => other.score - one.score || one.record.title.length - other.record.title.length || one.record.number - other.record.number);
}

function bonusOf(record, { zones, asked, place }) {
  if (record.kind === 'zone' && asked.includes(record.id)) {
    return ZONE_ALONE;
  }
  if (zones.length > 0 && record.title.startsWith(place)) {
    return OWN_PLACE;
  }
  return zones.length !== 1 || record.zoneSet === ALL_ZONES ? 0 : record.kind === 'department' && record.zoneSet === zones[0].set ? OWN_PLACE : OWN_ZONE;
}

function scoreOf(index, record, { lists, words, wholes, rarity }) {
  let score = 0;
  lists.forEach((entries, at) => {
    score += Math.max(...entries.map(entry => tierOf(entry, words[at]))) + rarity * relevance(entries, index.lengths);
  });
  const name = fold(record.title, NOTHING);
  const keyword = lists.flat().find(({ field, text }) => field === KEYWORD && wholes.includes(text))?.text;
  const isWhole = keyword || wholes.some(whole => name.includes(whole));
  return KINDS[record.kind] * (score / words.length + (keyword?.length > words.join('').length ? WHOLE_WITH_PLACE : isWhole ? WHOLE_QUERY : 0));
}

function tierOf({ text, field }, word) {
  if (field === NAME) {
    return TIERS[NAME] + (text === word ? EXACT_NAME : text.startsWith(word) ? START_OF_NAME : 0);
  }
  return TIERS[field] + (field === KEYWORD && text === word ? EXACT_KEYWORD : 0);
}

/** BM25F: fields are weighed and added before the saturation. */
function relevance(entries, lengths) {
  let weight = 0;
  for (const { field, text } of entries) {
    weight += WEIGHTS[field] / (1 - LENGTH + LENGTH * text.length / lengths[field]);
  }
  return weight / (weight + SATURATION);
}
