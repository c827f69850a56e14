// What the visitor chose and ticked. It stays in this browser.

/** zone/item, or an item alone. */
const KEY = /^[a-z0-9-]{1,64}(\/[a-z0-9-]{1,64})?$/;
/** Each item is a file to fetch; an address must not make a browser fetch without end. */
export const MOST_ITEMS = 40;
/** Ticks of lists that are long gone make room for new ones. */
const MOST_TICKS = 500;

/** @param home the base path: sites below one host keep lists of their own. */
export function openChosen(home) {
  const read = name => {
    try {
      return JSON.parse(localStorage.getItem(home + name) ?? '[]').map(String);
    } catch {
      // Storage may be forbidden, and what lies in it may be anything.
      return [];
    }
  };
  const write = (name, values) => {
    try {
      localStorage.setItem(home + name, JSON.stringify(values));
    } catch {
      // Then the list lives in the address alone.
    }
  };
  return {
    items: () => keysAmong(read('checklist')),
    keep: items => write('checklist', items),
    ticks: () => new Set(read('ticks')),
    keepTicks: ticks => write('ticks', [...ticks].slice(-MOST_TICKS)),
  };
}

export function itemsIn(text) {
  return keysAmong(text.split(','));
}

function keysAmong(values) {
  return [...new Set(values)].filter(value => KEY.test(value)).slice(0, MOST_ITEMS);
}
