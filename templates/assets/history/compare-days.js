// Compares the list of a zone on any two days: of each field the first "from" and the last "to" of the changes between them.

const form = document.getElementById('compare-days-form');
const status = document.getElementById('compare-status');
const table = document.getElementById('compare-table');
const row = document.getElementById('compare-row');
const fields = [...form.elements].filter(({ name }) => name);
let records = null;

async function load() {
  const response = await fetch(form.dataset.records);
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
}

function between(all, from, to) {
  const found = new Map();
  for (const record of all) {
    if (record.day > from && record.day <= to) {
      const key = `${record.about} ${record.field}`;
      found.set(key, { ...record, from: (found.get(key) ?? record).from });
    }
  }
  return [...found.values()].filter(record => record.from !== record.to);
}

function rowOf({ about, address, field, from, to }) {
  const line = row.content.cloneNode(true);
  const [head, name, before, after] = line.firstElementChild.children;
  head.firstElementChild.textContent = about;
  head.firstElementChild.href = address;
  name.textContent = field;
  before.firstElementChild.textContent = from;
  after.firstElementChild.textContent = to;
  return line;
}

function show(changes) {
  table.tBodies[0].replaceChildren(...changes.map(rowOf));
  table.hidden = changes.length === 0;
  status.textContent = changes.length === 0 ? status.dataset.none : status.dataset.found.replace('{0}', changes.length);
}

async function compare() {
  const asked = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  history.replaceState(null, '', `?${new URLSearchParams(asked)}`);
  if (asked.from === '' || asked.to === '' || asked.from >= asked.to) {
    table.hidden = true;
    status.textContent = status.dataset.ask;
    return;
  }
  try {
    records ??= await load();
    show(between(records[asked.axis], asked.from, asked.to));
  } catch {
    table.hidden = true;
    status.textContent = status.dataset.failed;
  }
}

const asked = new URLSearchParams(location.search);
// Today where the visitor is; the page itself is the same on every day.
form.elements.to.value ||= new Date().toLocaleDateString('sv');
for (const field of fields) {
  if (asked.has(field.name)) {
    field.value = asked.get(field.name);
  }
}
form.addEventListener('change', compare);
form.addEventListener('submit', event => event.preventDefault());
if (asked.has('from')) {
  compare();
}
