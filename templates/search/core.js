// Finds the records of the lists that hold every word of a query. Without imports and without DOM, so that browsers,
// node and the generator's own tests run this very file.

const LONGEST_QUERY = 200;

const SCORES = { exactTitle: 7, titleStart: 6, title: 5, exactKeyword: 4, keyword: 3, material: 2, summary: 1 };

/** Equal scores: what one can apply for comes before what explains it. */
const KINDS = ['item', 'journey', 'matter', 'zone', 'park', 'department', 'page'];

/** Where a match is told to the visitor, because the title does not show it. */
const SNIPPET_FIELDS = ['keywords', 'materials', 'summary'];

/** @param fetchJson takes the name of a file in the search folder and promises its parsed content. */
export function createSearch({ fetchJson }) {
  let loading = null;

  function load() {
    const started = Promise.resolve('records.json').then(fetchJson).then(prepare);
    // After a failure the next search tries again: the network may be back.
    started.catch(() => { loading = null; });
    return started;
  }

  return {
    async search(query, { zone, stage, kind, limit = 20 } = {}) {
      loading ??= load();
      return find(await loading, query, { zone, stage, kind, limit });
    },
  };
}

/** Cuts a text into pieces `{ text, hit }` of which the hits are words of the query. */
export function highlight(text, query) {
  const characters = [...text];
  const owners = [];
  let plain = '';
  characters.forEach((character, at) => {
    // One character may become several (㎡ → m2), each of which points back to it.
    const written = plainOf(character);
    owners.push(...Array(written.length).fill(at));
    plain += written;
  });
  const hits = new Set();
  for (const term of termsOf(query)) {
    for (let at = plain.indexOf(term); at >= 0; at = plain.indexOf(term, at + 1)) {
      owners.slice(at, at + term.length).forEach(owner => hits.add(owner));
    }
  }
  return piecesOf(characters, hits);
}

function piecesOf(characters, hits) {
  const pieces = [];
  characters.forEach((character, at) => {
    const last = pieces.at(-1);
    if (last?.hit === hits.has(at)) {
      last.text += character;
    } else {
      pieces.push({ text: character, hit: hits.has(at) });
    }
  });
  return pieces;
}

function plainOf(text) {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, ' ');
}

function normalise(text) {
  return plainOf(text).replace(/ +/g, ' ').trim();
}

function queryOf(written) {
  return normalise(String(written ?? '').slice(0, LONGEST_QUERY)).slice(0, LONGEST_QUERY).trim();
}

function termsOf(query) {
  return [...new Set(queryOf(query).split(' '))].filter(term => term.length > 0);
}

function prepare({ zones, records }) {
  return {
    zones,
    records: records.map((source, order) => ({
      source,
      order,
      title: normalise(source.title),
      keywords: source.keywords.map(normalise),
      materials: source.materials.map(normalise),
      summary: [normalise(source.summary)],
    })),
  };
}

function find({ zones, records }, query, { zone, stage, kind, limit }) {
  const whole = queryOf(query);
  const terms = termsOf(query);
  const found = terms.length === 0 ? [] : records
    .filter(({ source }) => passes(source, zone, stage, kind))
    .map(record => ({ record, score: scoreOf(record, whole, terms) }))
    .filter(({ score }) => score > 0)
    .sort(byRank);
  return {
    results: found.slice(0, limit).map(({ record, score }) => resultOf(record, score, terms, zones)),
    total: found.length,
    zones,
  };
}

function passes(source, zone, stage, kind) {
  return (!zone || source.zones.includes(zone))
    && (!stage || (source.kind === 'item' && source.stages.includes(stage)))
    && (!kind || source.kind === kind);
}

/** A record holds either the query as it stands, or all its words, of which the weakest counts. */
function scoreOf(record, whole, terms) {
  return Math.max(scoreOfText(record, whole), Math.min(...terms.map(term => scoreOfText(record, term))));
}

function scoreOfText(record, text) {
  if (record.title.includes(text)) {
    return record.title === text ? SCORES.exactTitle : record.title.startsWith(text) ? SCORES.titleStart : SCORES.title;
  }
  // One single character is in almost every sentence; only in a name does it say anything.
  if ([...text].length === 1) {
    return 0;
  }
  if (record.keywords.some(keyword => keyword.includes(text))) {
    return record.keywords.includes(text) ? SCORES.exactKeyword : SCORES.keyword;
  }
  if (record.materials.some(material => material.includes(text))) {
    return SCORES.material;
  }
  return record.summary[0].includes(text) ? SCORES.summary : 0;
}

function byRank(one, other) {
  return other.score - one.score
    || KINDS.indexOf(one.record.source.kind) - KINDS.indexOf(other.record.source.kind)
    // What more zones handle is asked for more often.
    || other.record.source.zones.length - one.record.source.zones.length
    || one.record.title.length - other.record.title.length
    || one.record.order - other.record.order;
}

function resultOf(record, score, terms, zones) {
  const { kind, id, url, title, summary } = record.source;
  const handling = zones.map(zone => zone.id).filter(zone => record.source.zones.includes(zone));
  return { kind, id, url, title, summary, zones: handling, score, snippet: snippetOf(record, terms) };
}

/** The text beside the title that made the record a result; null where the title says it all. */
function snippetOf(record, terms) {
  const missing = terms.find(term => !record.title.includes(term));
  if (missing === undefined) {
    return null;
  }
  for (const field of SNIPPET_FIELDS) {
    const exact = record[field].indexOf(missing);
    const at = exact >= 0 ? exact : record[field].findIndex(text => text.includes(missing));
    if (at >= 0) {
      return { field, text: field === 'summary' ? record.source.summary : record.source[field][at] };
    }
  }
  return null;
}
