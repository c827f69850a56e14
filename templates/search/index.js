// Opens the files of the index and turns them into records and entries. An entry is one text with the records that hold it.

import { fold, NOTHING } from './folding.js';
import { soundsOf, addSounds } from './sounds.js';
import { zoneOf, zonesIn, zoneFileOf } from './zones.js';

/** Must match Search/SearchField.cs. */
export const NAME = 0;
export const KEYWORD = 1;
export const SYNONYM = 5;
export const OUTSIDE = 6;

/** Must match Search/VocabularyFile.cs. */
const SEPARATOR = '|';

export async function openIndex(fetchJson) {
  const source = await fetchJson('index.json');
  const index = {
    ...source,
    simplified: new Map(),
    sounds: soundsOf(source.sounds, source.words),
    syllables: new Set(source.sounds.match(/[a-z]+/g)),
    terms: source.terms.split(' ').map(term => ({ first: term.slice(0, 2), size: Number(term.slice(2)), path: `terms/${term.slice(0, 2)}-${source.termsHash}.json` })),
    zones: source.zones.map((zone, number) => zoneOf(zone, number, source.zonePatterns)),
    local: new Map(),
    files: new Map(),
    fetchJson,
  };
  index.records = source.groups.flatMap(group => recordsOf({ ids: index.zones.map(zone => zone.id).join(' '), titles: index.zones.map(zone => zone.name), ...group }, source));
  index.records.forEach((record, number) => { record.zoneSet = source.zoneSets?.[number]; record.number = number; });
  index.names = index.records.map(record => entryOf(record.title, NAME, [record]));
  return index;
}

function recordsOf(group, source) {
  const folder = source.folders[group.kind];
  return group.ids.split(' ').map((id, at) => ({
    kind: group.kind,
    id,
    url: group.urls?.[at] ?? `${folder}${id}/`,
    title: group.titles[at],
    stages: (group.stages?.[at] ?? []).map(stage => source.stages[stage]),
    type: source.types[group.types?.[at]] ?? '',
    department: source.functions[group.functions?.[at]] ?? '',
    audiences: (group.audiences?.[at] ?? []).map(audience => source.audiences[audience]),
    limit: group.limits?.[at] ?? '',
    promise: group.promises?.[at] ?? '',
    materials: group.materials?.[at] ?? null,
  }));
}

/** Each file is fetched once; after a failure the next query tries again, for the network may be back. */
function fetchOnce(index, path) {
  if (!index.files.has(path)) {
    const file = Promise.resolve(path).then(index.fetchJson);
    file.catch(() => index.files.delete(path));
    index.files.set(path, file);
  }
  return index.files.get(path);
}

/** The place of a term's shard among all shards. */
export function shardOf(index, key) {
  return index.terms.findLast(({ first }) => first <= key);
}

/** The entries of some shards, of which one may be asked for twice. */
export async function entriesOf(index, shards) {
  const files = await Promise.all([...new Set(shards.map(shard => shard.path))].map(path => fetchOnce(index, path)));
  return files.flatMap(file => file.opened ??= openShard(index, file));
}

function openShard(index, { entries, records, synonyms, outside }) {
  const local = records.map(record => localRecord(index, record));
  return [
    ...entries.map(([written, field, holders]) => entryOf(written, field, holders.map(holder => holder < 0 ? local[-1 - holder] : index.records[holder]))),
    ...synonyms.map(([said, to, reason]) => ({ ...entryOf(said, SYNONYM, []), to, reason })),
    ...outside.map(([said, place]) => ({ ...entryOf(said, OUTSIDE, []), place })),
  ];
}

/** All listed names and everyday words at once. */
export async function vocabularyOf(index) {
  const file = await fetchOnce(index, `words-${index.vocabulary}.json`);
  file.opened ??= openVocabulary(index, file);
  return file.opened;
}

function openVocabulary(index, { keywords, synonyms, outside }) {
  const items = new Map();
  return [
    ...index.names,
    ...index.records.flatMap((record, number) => {
      const words = keywords[number] || record.kind === 'whistle' && items.get(record.id) || '';
      items.set(record.id, words);
      return entriesIn(words, KEYWORD, [record]);
    }),
    ...synonyms.flatMap(([said, to, reason]) => entriesIn(said, SYNONYM, []).map(entry => ({ ...entry, to, reason }))),
    ...outside.flatMap((said, place) => entriesIn(said, OUTSIDE, []).map(entry => ({ ...entry, place }))),
  ];
}

function entriesIn(joined, field, records) {
  return joined.split(SEPARATOR).filter(word => word !== '').map(word => entryOf(word, field, records));
}

function entryOf(written, field, records) {
  return { written, text: fold(written, NOTHING), field, records };
}

/** Two files tell of the same record: it must be one and the same, or a query of two words would not find it. */
function localRecord(index, [kind, id, title, zoneSet, department]) {
  const url = `${index.folders[kind]}${id}/`;
  return index.local.get(url) ?? index.local.set(url, {
    kind, id, url, title, zoneSet, department, number: index.records.length + index.local.size,
    stages: [], type: '', audiences: [], limit: '', promise: '', materials: null,
  }).get(url);
}

/** Readings of characters that no text uses, and traditional characters. */
export async function loadOthers(index) {
  const others = await fetchOnce(index, `others-${index.others}.json`);
  if (index.simplified.size === 0) {
    addSounds(index.sounds, others.sounds);
    for (let at = 0; at < others.simplified.length; at += 2) {
      index.simplified.set(others.simplified[at], others.simplified[at + 1]);
    }
  }
}

/** Groups of characters that are mistaken for one another. */
export function alikeIn(index) {
  return fetchOnce(index, `alike-${index.lookAlikes}.json`);
}

export async function adviceOn(index, place) {
  const [who, advice] = (await fetchOnce(index, `outside-${index.advice}.json`))[place];
  return { who, advice };
}

/** Sees to it that the zones of some records are known; of most sites they all stand in the index. */
export async function loadZones(index, records) {
  const missing = records.filter(record => record.zoneSet === undefined);
  const numbers = [...new Set(missing.map(record => zoneFileOf(record.number)))];
  const files = await Promise.all(numbers.map(number => fetchOnce(index, `zones/${number}-${index.zoneFiles[number]}.json`)));
  for (const record of missing) {
    record.zoneSet = zonesIn(files[numbers.indexOf(zoneFileOf(record.number))], record.number);
  }
}
