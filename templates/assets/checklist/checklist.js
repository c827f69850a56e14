// The checklist: the address holds the items, so that it can be handed on; ticks stay in this browser.

import { MOST_ITEMS, itemsIn, openChosen } from './chosen.js';
import { mergeMaterials } from './merging.js';
import { itemElement, materialElement, showParts } from './checklist-elements.js';

const form = document.getElementById('checklist-form');
const status = document.getElementById('checklist-status');
const { zone, choice } = form.elements;
const { home } = form.dataset;
const words = status.dataset;
const chosen = openChosen(home);
const ticks = chosen.ticks();
/** By item: what the build wrote about it, or nothing where it could not be fetched. */
const facts = new Map();
const namesOf = select => new Map([...select.options].map(option => [option.value, option.text]));
const names = { zones: namesOf(zone), items: namesOf(choice) };
const asked = new URLSearchParams(location.search).get('items');
let items = asked === null || history.state?.isOwn ? chosen.items() : itemsIn(asked);
let isOwn = asked === null || history.state?.isOwn || items.join() === chosen.items().join();

async function factsOf(id) {
  if (!facts.has(id)) {
    const response = await fetch(`${home}checklist/items/${id}.json`);
    if (!response.ok) {
      throw new Error(`${id}: ${response.status}`);
    }
    facts.set(id, await response.json());
  }
  return facts.get(id);
}

function partsOf(key) {
  const [id, of = ''] = key.split('/').reverse();
  return { key, id, zone: of };
}

function isPublished({ id, zone: of }) {
  return names.items.has(id) && names.zones.has(of);
}

async function entryOf(parts) {
  const known = await factsOf(parts.id);
  const own = known.zones[parts.zone];
  return {
    ...parts,
    name: known.name,
    zoneName: parts.zone && names.zones.get(parts.zone),
    answer: own?.answer ?? 'no',
    promised: own?.limit,
    limit: known.limit,
    materials: own?.materials ?? known.materials,
  };
}

async function show(message = '') {
  const published = items.map(partsOf).filter(isPublished);
  let entries;
  try {
    entries = await Promise.all(published.map(entryOf));
  } catch {
    status.textContent = words.failed;
    return;
  }
  const labels = new Map(entries.map(entry => [entry.key, entry.zoneName ? words.inZone.replace('{0}', entry.name).replace('{1}', entry.zoneName) : entry.name]));
  const materials = mergeMaterials(entries.map(entry => ({ item: entry.key, materials: entry.materials ?? [] })));
  showParts({ entries: entries.map(entry => itemElement(entry, home)), materials: materials.map(material => materialElement(material, labels, ticks)), isOwn });
  const lost = items.length - published.length;
  status.textContent = [message, lost > 0 ? words.lost.replace('{0}', lost) : ''].join('');
}

function change(next, message) {
  items = next;
  if (isOwn) {
    chosen.keep(items);
  }
  remember();
  return show(message);
}

function remember() {
  history.replaceState({ isOwn }, '', items.length > 0 ? `${location.pathname}?items=${items.join()}` : location.pathname);
}

form.addEventListener('submit', event => {
  event.preventDefault();
  const key = zone.value ? `${zone.value}/${choice.value}` : choice.value;
  if (items.length < MOST_ITEMS) {
    change([...items.filter(other => other !== key), key], words.added);
  } else {
    status.textContent = words.full.replace('{0}', MOST_ITEMS);
  }
});
document.getElementById('checklist-items').addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button) {
    const at = items.indexOf(button.value);
    change(items.filter(other => other !== button.value), words.removed).then(() => {
      // The button is gone; the focus goes on to its neighbour.
      const left = document.querySelectorAll('#checklist-items button');
      (left[at] ?? left[at - 1] ?? choice).focus();
    });
  }
});
document.getElementById('checklist-materials').addEventListener('change', ({ target }) => {
  ticks[target.checked ? 'add' : 'delete'](target.value);
  chosen.keepTicks(ticks);
});
document.getElementById('checklist-clear').addEventListener('click', () => {
  change([], words.cleared);
  choice.focus();
});
document.getElementById('checklist-keep').addEventListener('click', () => {
  isOwn = true;
  change(items, words.kept);
  form.querySelector('button').focus();
});
document.getElementById('checklist-print').addEventListener('click', () => print());
if (isOwn) {
  remember();
}
show();
