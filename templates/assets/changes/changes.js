// Narrows the change log to what the form asks for, and says what is new since the last visit. The address holds what is
// asked; the day of the last visit stays in this browser.

const KEY = 'changes-visited';
const form = document.getElementById('changes-form');
const status = document.getElementById('changes-status');
const visit = document.getElementById('changes-visit');
const entries = [...document.querySelectorAll('#changes > li')];
const fields = form ? [...form.elements].filter(({ name }) => name) : [];

function passes({ dataset }) {
  return fields.every(({ name, value }) => value === '' || dataset[name].split('|').includes(value));
}

function filter() {
  let shown = 0;
  for (const entry of entries) {
    entry.hidden = !passes(entry);
    shown += entry.hidden ? 0 : 1;
  }
  const text = shown > 0 ? status.dataset.shown.replace('{0}', shown) : status.dataset.none;
  if (status.textContent !== text) {
    status.textContent = text;
  }
}

function remember() {
  const query = new URLSearchParams(fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

/** The newest day that was shown last time, or null on a first visit or where nothing can be kept. */
function lastVisit(newest) {
  try {
    const last = localStorage.getItem(KEY);
    localStorage.setItem(KEY, newest);
    return last;
  } catch {
    return null;
  }
}

function tellNews() {
  const days = entries.map(({ dataset }) => dataset.day);
  const last = lastVisit(days[0]);
  if (last === null) {
    return;
  }
  const fresh = entries.filter(({ dataset }) => dataset.day > last);
  fresh.forEach(entry => entry.classList.add('fresh'));
  visit.textContent = (fresh.length > 0 ? visit.dataset.since : visit.dataset.nothing).replace('{0}', fresh.length).replace('{1}', last);
  visit.hidden = false;
}

if (form) {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    // What a visitor has filled in before this script came counts more than the address.
    field.value ||= asked.get(field.name) ?? '';
    // An address may name what the log no longer holds.
    if (field.selectedIndex === -1) {
      field.selectedIndex = 0;
    }
  }
  form.addEventListener('input', () => {
    filter();
    remember();
  });
  form.addEventListener('submit', event => event.preventDefault());
  filter();
  tellNews();
}
