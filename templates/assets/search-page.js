// The search page: the address holds what was asked, the results follow while one types.

import { createSearch } from '../search/core.js';
import { resultElement } from './search-results.js';
import { offerShortcut } from './search-shortcut.js';

const PAUSE = 200;
const PAGE = 20;

const form = document.getElementById('search-form');
const status = document.getElementById('search-status');
const list = document.getElementById('search-results');
const more = document.getElementById('search-more');
const none = document.getElementById('search-none');
const failed = document.getElementById('search-failed');
const everywhere = document.getElementById('search-everywhere');
const { q, zone, stage } = form.elements;

const { search } = createSearch({ fetchJson });
let limit = PAGE;
let latest = 0;
let pause = 0;
/** The visitor has stopped at what the address says: the next change makes a new entry in the history. */
let settled = false;

async function fetchJson(name) {
  const response = await fetch(new URL(name, new URL(form.dataset.search, location.href)));
  if (!response.ok) {
    throw new Error(`${name}: ${response.status}`);
  }
  return response.json();
}

async function run(shown = PAGE) {
  clearTimeout(pause);
  limit = shown;
  const mine = ++latest;
  const query = q.value.trim();
  if (query === '') {
    return show({ results: [], total: 0 }, '');
  }
  if (list.childElementCount === 0) {
    status.textContent = status.dataset.loading;
  }
  try {
    const found = await search(query, { zone: zone.value, stage: stage.value, limit });
    const unfiltered = found.total === 0 && (zone.value || stage.value) ? (await search(query)).total : 0;
    if (mine === latest) {
      show(found, query, unfiltered);
    }
  } catch {
    if (mine === latest) {
      showFailure();
    }
  }
}

function show(found, query, unfiltered = 0) {
  const asked = { query, zone: zone.value, home: form.dataset.home };
  list.replaceChildren(...found.results.map(result => resultElement(result, found.zones, list.dataset, asked)));
  list.hidden = found.total === 0;
  more.hidden = found.results.length === found.total;
  none.hidden = query === '' || found.total > 0;
  failed.hidden = true;
  everywhere.hidden = unfiltered === 0;
  everywhere.textContent = fill(everywhere.dataset.text, unfiltered);
  status.textContent = query === '' ? '' : statusOf(found, query);
}

function statusOf(found, query) {
  if (found.total === 0) {
    return fill(status.dataset.none, query);
  }
  return fill(found.results.length < found.total ? status.dataset.shown : status.dataset.found, found.total, found.results.length);
}

function showFailure() {
  list.replaceChildren();
  list.hidden = more.hidden = none.hidden = true;
  failed.hidden = false;
  status.textContent = status.dataset.failed;
}

function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, at) => values[at]);
}

function addressNow() {
  const asked = new URLSearchParams();
  for (const field of [q, zone, stage]) {
    if (field.value.trim() !== '') {
      asked.set(field.name, field.value.trim());
    }
  }
  return asked.size > 0 ? `${location.pathname}?${asked}` : location.pathname;
}

function remember(method) {
  if (addressNow() !== location.pathname + location.search) {
    history[method](null, '', addressNow());
  }
}

function restore() {
  const asked = new URLSearchParams(location.search);
  q.value = asked.get('q') ?? '';
  for (const filter of [zone, stage]) {
    filter.value = asked.get(filter.name) ?? '';
    // An address may name a zone that the lists no longer hold.
    filter.selectedIndex = Math.max(filter.selectedIndex, 0);
  }
  settled = q.value !== '';
  run();
}

/** Letters follow one another in one entry of the history; going back leads to the query before, not to a letter. */
function followTyping() {
  remember(settled ? 'pushState' : 'replaceState');
  settled = false;
  run();
}

function stop(method) {
  remember(method);
  settled = true;
  run();
}

q.addEventListener('input', event => {
  // Letters that an input method has not yet turned into characters are no query.
  if (!event.isComposing) {
    clearTimeout(pause);
    pause = setTimeout(followTyping, PAUSE);
  }
});
q.addEventListener('compositionend', followTyping);
// The list is on its way while the visitor still writes.
q.addEventListener('focus', () => search('').catch(() => {}), { once: true });
form.addEventListener('submit', event => {
  event.preventDefault();
  stop(settled ? 'pushState' : 'replaceState');
});
for (const filter of [zone, stage]) {
  filter.addEventListener('change', () => stop('pushState'));
}
everywhere.addEventListener('click', () => {
  zone.value = stage.value = '';
  stop('pushState');
  q.focus();
});
more.addEventListener('click', async () => {
  const first = list.childElementCount;
  await run(limit + PAGE);
  list.children[first]?.querySelector('a').focus();
});
document.getElementById('search-retry').addEventListener('click', () => run());
addEventListener('popstate', restore);
offerShortcut(q, document.getElementById('search-shortcut'));
restore();
