// Asks the core what one answer of the page needs: the results, and what the filters would leave or hide.

/** @param zones by id: `names`, all names of a zone, one behind the other. */
export async function ask(search, { q, ...filters }, { limit, zones }) {
  const options = { ...filters, literal: filters.literal !== '', limit };
  const found = await search(q, options);
  const named = found.zone || found.zones.length > 1 ? found.zones : [];
  const rest = named.length > 0 ? withoutZone(q, named.flatMap(zone => zones.get(zone).names.split('|'))) ?? found.words.join(' ') : q;
  const chosen = Object.keys(found.counts).filter(name => filters[name] || name === 'zone' && named.length > 0);
  const counts = { ...found.counts };
  // Beside the chosen value the others tell what choosing them instead would leave.
  for (const name of chosen) {
    counts[name] = (await search(name === 'zone' ? rest : q, { ...options, [name]: '' })).counts[name];
  }
  const isFiltered = found.total === 0 && chosen.length > 0;
  return {
    ...found, named, rest,
    counts: isWhole(found) ? counts : null,
    unfiltered: isFiltered ? (await search(rest, { literal: options.literal })).total : 0,
  };
}

/** Of a very large site the core counts only what it shows; such numbers would mislead. */
function isWhole({ counts, total }) {
  return Object.values(counts.kind).reduce((sum, count) => sum + count, 0) === total;
}

/** The query without the longest name that stands in it; null where it names the zone in another way, by pinyin for example. */
function withoutZone(query, names) {
  const forms = names.flatMap(name => [name, name.replace(/[市区县]$/, '')]).sort((one, other) => other.length - one.length);
  const name = forms.find(form => query.includes(form));
  return name ? query.replace(name, ' ').trim() : null;
}
