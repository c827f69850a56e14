// The button on guides and items that puts them on the checklist, and takes them off again.

import { MOST_ITEMS, openChosen } from './chosen.js';

const button = document.getElementById('choose');
const count = document.getElementById('chosen-count');
const status = document.getElementById('tools-status');
const { home, item, add, remove, added, removed, full } = button.dataset;
const chosen = openChosen(home);

function show() {
  const items = chosen.items();
  button.textContent = items.includes(item) ? remove : add;
  count.textContent = items.length;
}

button.addEventListener('click', () => {
  const items = chosen.items();
  const isChosen = items.includes(item);
  if (!isChosen && items.length >= MOST_ITEMS) {
    status.textContent = full.replace('{0}', MOST_ITEMS);
    return;
  }
  chosen.keep(isChosen ? items.filter(other => other !== item) : [...items, item]);
  show();
  status.textContent = isChosen ? removed : added;
});
// Another tab, or a way back to this page, may have changed the list.
addEventListener('storage', show);
addEventListener('pageshow', show);
