// Finds the records of the lists that answer a query. Without DOM and, as it is published, in one file without imports, so
// that browsers, node and the generator itself run the very same code.

import { adviceOn, loadZones, openIndex } from './index.js';
import { rankHits } from './ranking.js';
import { countsOf, highlight, resultOf } from './results.js';
import { understand } from './understanding.js';
import { holdsZone } from './zones.js';

export { highlight };

const MOST_SUGGESTIONS = 5;

/** Below it an item holds the words only somewhere in its texts. */
const HIDDEN_SCORE = 50;
const FILTERS = {
  kind: (record, value) => record.kind === value,
  stage: (record, value) => record.stages.includes(value),
  type: (record, value) => record.type === value,
  department: (record, value) => record.department === value,
  audience: (record, value) => record.audiences.includes(value),
};

/** @param fetchJson takes the name of a file in the search folder and promises its parsed content. */
export function createSearch({ fetchJson }) {
  let opening = null;

  function open() {
    if (!opening) {
      opening = openIndex(fetchJson);
      // After a failure the next search tries again: the network may be back.
      opening.catch(() => { opening = null; });
    }
    return opening;
  }

  return {
    /** @returns `{ results, total, rewrites, zone, zones, suggestions, outside, advice, words, counts }` */
    async search(query, options = {}) {
      const index = await open();
      return answer(index, await understand(index, String(query ?? ''), options.literal), options);
    },
  };
}

async function answer(index, understood, { zone, limit = 20, ...filters }) {
  const zones = understood.zones.length > 0 ? understood.zones : index.zones.filter(known => known.id === zone);
  const ranked = understood.weights ? byWeight(understood) : rankHits(index, understood);
  const kept = ranked.filter(({ record }) => Object.entries(FILTERS).every(([name, passes]) => !filters[name] || passes(record, filters[name])));
  const hits = await inZones(index, kept, zones);
  const shown = hits.slice(0, limit);
  await loadZones(index, shown.map(({ record }) => record));
  return {
    results: shown.map(hit => resultOf(index, hit, understood.words)),
    total: hits.length,
    rewrites: understood.rewrites,
    zone: understood.named.length === 1 ? understood.named[0].id : null,
    zones: zones.map(known => known.id),
    suggestions: await suggestionsFor(index, understood, hiddenBy(ranked, hits)),
    outside: understood.outside !== undefined,
    advice: understood.outside === undefined ? null : await adviceOn(index, understood.outside),
    words: understood.words,
    counts: countsOf(index, index.zoneSets ? hits : shown),
  };
}

function byWeight({ found, weights }) {
  return [...found].map(([record, lists]) => ({ record, lists, score: weights.get(record) }));
}

async function inZones(index, hits, zones) {
  if (zones.length === 0) {
    return hits;
  }
  await loadZones(index, hits.map(({ record }) => record));
  return hits.filter(({ record }) => zones.some(zone => holdsZone(record.zoneSet, index.zones.indexOf(zone))));
}

/** Items that a filter hides although they answer better than all that it leaves: the zone's guide says who handles them. */
function hiddenBy(ranked, hits) {
  const least = hits.length > 0 ? Math.max(hits[0].score, HIDDEN_SCORE) : 0;
  return ranked.filter(hit => hit.record.kind === 'item' && hit.score > least && !hits.includes(hit));
}

/** What a filter hides, else the nearest items. */
async function suggestionsFor(index, understood, hidden) {
  const records = (hidden.length > 0 ? hidden.map(({ record }) => record) : understood.suggestions ?? []).slice(0, MOST_SUGGESTIONS);
  await loadZones(index, records);
  return records.map(record => resultOf(index, { record, lists: [], score: 0 }, []));
}
