// From plain words to who leads and who assists in the chosen zone. The address holds what is asked.

import { createSearch } from '../../search/core.js';
import { clearMatters, showMatters } from './finder-matters.js';

const PAUSE = 250;
const MOST = 5;

const form = document.getElementById('finder-form');
const status = document.getElementById('finder-status');
const more = document.getElementById('finder-more');
const { q, zone } = form.elements;
const { home } = form.dataset;
const { search } = createSearch({ fetchJson: name => fetchJson(`search/${name}`) });
const lists = new Map();
let latest = 0;
let pause = 0;

async function fetchJson(address) {
  const response = await fetch(home + address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.json();
}

/** Who leads what in a zone, by matter. */
async function listOf(id) {
  if (id !== '' && !lists.has(id)) {
    lists.set(id, await fetchJson(`divisions/finder/${id}.json`));
  }
  return lists.get(id);
}

async function find() {
  clearTimeout(pause);
  const mine = ++latest;
  const asked = q.value.trim();
  remember();
  if (asked === '') {
    clear('');
    return;
  }
  status.textContent ||= status.dataset.loading;
  try {
    const found = await search(asked, { zone: zone.value, kind: 'matter', limit: MOST });
    // What is written counts more than what was chosen before.
    const id = found.zone ?? zone.value;
    const list = await listOf(id);
    if (mine === latest) {
      zone.value = id;
      remember();
      show(found, asked, list);
    }
  } catch {
    if (mine === latest) {
      clear(status.dataset.failed);
    }
  }
}

function show(found, asked, list) {
  const hidden = found.suggestions.filter(({ kind }) => kind === 'matter');
  const matters = found.total > 0 ? found.results : hidden;
  if (matters.length === 0) {
    clear(found.advice?.advice ?? fill(status.dataset.none, asked));
    return;
  }
  showMatters(matters, { home, list, zone: zone.selectedOptions[0], choose });
  const rewrite = found.rewrites.find(({ applied }) => applied);
  const count = found.total > 0 ? fill(status.dataset.found, found.total) : fill(status.dataset.elsewhere, zone.selectedOptions[0].text);
  // One change of the status line is one announcement.
  status.textContent = [rewrite && fill(status.dataset.applied, rewrite.to), count, !list && status.dataset.choose].filter(Boolean).join('');
  const link = more.firstElementChild;
  more.hidden = found.total <= MOST;
  link.textContent = fill(link.dataset.text, found.total);
  link.search = new URLSearchParams({ q: asked, kind: 'matter', zone: zone.value }).toString();
}

function clear(message) {
  clearMatters();
  more.hidden = true;
  status.textContent = message;
}

function choose(id) {
  zone.value = id;
  zone.focus();
  find();
}

function fill(text, value) {
  return text.replace('{0}', () => value);
}

function remember() {
  const query = new URLSearchParams([q, zone].filter(({ value }) => value !== '').map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

q.addEventListener('input', event => {
  // Letters that an input method has not yet turned into characters are no query.
  if (!event.isComposing) {
    clearTimeout(pause);
    pause = setTimeout(find, PAUSE);
  }
});
q.addEventListener('compositionend', find);
zone.addEventListener('change', find);
form.addEventListener('submit', event => {
  event.preventDefault();
  find();
});
document.getElementById('finder-examples').addEventListener('click', event => {
  const example = event.target.closest('a');
  if (example) {
    event.preventDefault();
    q.value = example.textContent;
    find();
  }
});

const asked = new URLSearchParams(location.search);
// What a visitor has filled in before this script came counts more than the address.
q.value ||= asked.get('q') ?? '';
zone.value ||= asked.get('zone') ?? '';
zone.selectedIndex = Math.max(zone.selectedIndex, 0);
if (q.value !== '') {
  // What an answer would push away comes with it.
  form.toggleAttribute('data-asking', true);
  find().finally(() => form.toggleAttribute('data-asking', false));
}
