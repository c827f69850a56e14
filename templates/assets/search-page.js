// The search page: the address holds what was asked, the results follow while one types.

import { createSearch } from '../search/core.js';
import { showAnswer, showFailure, showLoading } from './search-answer.js';
import { ask } from './search-asking.js';
import { byId } from './search-elements.js';
import { openFilters } from './search-filters.js';
import { openNames } from './search-names.js';
import { offerShortcut } from './search-shortcut.js';

const PAUSE = 200;
const PAGE = 20;
const NOTHING = { results: [], words: [], rewrites: [], zones: [], named: [], suggestions: [], total: 0, unfiltered: 0, rest: '' };

const form = byId('form');
const { q, literal } = form.elements;
const filters = openFilters(form);
const { selects, labels } = filters;
const fields = [q, ...selects, literal];
/** By id: all names of a zone and its enquiry line. */
const zones = new Map([...form.elements.zone.options].map(option => [option.value, option.dataset]));
const names = openNames(q, byId('names'));
const title = document.title;

const { search } = createSearch({ fetchJson });
let limit = PAGE;
let latest = 0;
let pause = 0;
/** The visitor has stopped at what the address says: the next change makes a new entry in the history. */
let settled = false;
/** The last answer: its query, what is left of it without the zone that it names, and the address of all that was asked. */
let answered = { q: '', rest: '', address: '' };

async function fetchJson(name) {
  const response = await fetch(`${form.dataset.home}search/${name}`);
  if (!response.ok) {
    throw new Error(`${name}: ${response.status}`);
  }
  return response.json();
}

async function run({ shown = PAGE, isWriting = false } = {}) {
  clearTimeout(pause);
  limit = shown;
  const mine = ++latest;
  const asked = readForm();
  form.toggleAttribute('data-asked', asked.q !== '');
  filters.showChosen(addressOf(withoutFilters(asked)));
  let found = NOTHING;
  if (asked.q !== '') {
    showLoading();
    try {
      found = await ask(search, asked, { limit, zones });
    } catch {
      found = null;
    }
  }
  if (mine === latest) {
    show(found, asked, isWriting);
  }
}

function show(found, asked, isWriting) {
  if (!found) {
    names.close();
    showFailure();
    return;
  }
  if (found.named.length > 0) {
    // What is written counts more than what was chosen before.
    form.elements.zone.value = asked.zone = '';
    filters.showChosen(addressOf(withoutFilters(asked)));
  }
  answered = { q: asked.q, rest: found.rest, address: addressOf(asked) };
  const address = (changes, isUnfiltered) => addressOf({ ...(isUnfiltered ? withoutFilters(asked) : asked), ...changes });
  const shown = { zones: found.zones, words: found.words, labels, home: form.dataset.home };
  showAnswer(found, { ...asked, address }, { shown, zones });
  filters.showCounts(found.counts);
  names.offer(found.results, shown, isWriting);
  document.title = asked.q === '' ? title : `${asked.q} - ${title}`;
}

function readForm() {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
}

function withoutFilters({ q, literal }) {
  return { q, literal };
}

function addressOf(asked) {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? location.pathname : `${location.pathname}?${query}`;
}

function remember(method) {
  const address = addressOf(readForm());
  if (address !== location.pathname + location.search) {
    history[method](null, '', address);
  }
}

function restore() {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    field.value = (asked.get(field.name) ?? '').slice(0, q.maxLength);
  }
  for (const select of selects) {
    // An address may name a zone that the lists no longer hold.
    select.selectedIndex = Math.max(select.selectedIndex, 0);
  }
  settled = q.value !== '';
  run();
}

/** Letters follow one another in one entry of the history; going back leads to the query before, not to a letter. */
function followTyping() {
  remember(settled ? 'pushState' : 'replaceState');
  settled = false;
  run({ isWriting: true });
}

function stop(method) {
  remember(method);
  settled = true;
  if (addressOf(readForm()) !== answered.address) {
    run();
    return;
  }
  // The answer to what was typed stands there already. It is not announced twice, and no later one comes over it.
  clearTimeout(pause);
  latest++;
}

q.addEventListener('input', event => {
  // Other words are read anew, with all that may be meant.
  literal.value = '';
  // Letters that an input method has not yet turned into characters are no query.
  if (!event.isComposing) {
    clearTimeout(pause);
    pause = setTimeout(followTyping, PAUSE);
  }
});
q.addEventListener('compositionstart', () => names.close());
q.addEventListener('compositionend', followTyping);
// The index is on its way while the visitor still writes.
q.addEventListener('focus', () => search('').catch(() => {}), { once: true });
form.addEventListener('submit', event => {
  event.preventDefault();
  names.close();
  stop(settled ? 'pushState' : 'replaceState');
});
form.elements.zone.addEventListener('change', () => {
  // The zone that was chosen last counts, not the one that the query names.
  if (readForm().q === answered.q) {
    q.value = answered.rest;
  }
});
for (const select of selects) {
  select.addEventListener('change', () => stop('pushState'));
}
byId('more').addEventListener('click', async () => {
  const cards = byId('results').children;
  const first = cards.length;
  await run({ shown: limit + PAGE });
  cards[first]?.querySelector('a').focus();
});
byId('retry').addEventListener('click', () => run());
addEventListener('popstate', restore);
offerShortcut(q, byId('shortcut'));
// A visitor may have been faster than this script.
(fields.some(({ value }) => value) ? followTyping : restore)();
