// Hides the rows of the matrix that the form does not ask for. The address holds what is asked, so that it can be passed on.

const form = document.getElementById('matrix-form');
const status = document.getElementById('matrix-status');
const table = document.getElementById('matrix');
const fields = [...form.elements].filter(({ name }) => name);
const zones = [...table.tHead.querySelectorAll('[data-zone]')].map(({ dataset }) => dataset.zone);
const groups = [...table.tBodies].map(body => ({ body, rows: [...body.rows].slice(1).map(rowOf) }));

function rowOf(element) {
  const [head, ...cells] = element.cells;
  return {
    element,
    type: element.dataset.type,
    words: plain(`${head.textContent}|${element.dataset.words ?? ''}`),
    answers: cells.map(cell => cell.firstElementChild.className.match(/is-([\w-]+)/)[1]),
  };
}

function plain(text) {
  return text.normalize('NFKC').toLowerCase();
}

function passes(row, { q, type, zone, answer }) {
  const answers = zone === '' ? row.answers : [row.answers[zones.indexOf(zone)]];
  return (type === '' || row.type === type)
    && (answer === '' || answers.includes(answer))
    && plain(q).split(/\s+/).every(word => row.words.includes(word));
}

function filter() {
  const asked = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  let shown = 0;
  for (const { body, rows } of groups) {
    const isAsked = asked.stage === '' || body.dataset.stage === asked.stage;
    const kept = rows.filter(row => isAsked && passes(row, asked));
    rows.forEach(row => { row.element.hidden = !kept.includes(row); });
    body.hidden = kept.length === 0;
    shown += kept.length;
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

function change() {
  filter();
  remember();
}

const asked = new URLSearchParams(location.search);
for (const field of fields) {
  // What a visitor has filled in before this script came counts more than the address.
  field.value ||= asked.get(field.name) ?? '';
  // An address may name what the lists no longer hold.
  if (field.selectedIndex === -1) {
    field.selectedIndex = 0;
  }
}
form.addEventListener('input', change);
form.addEventListener('submit', event => event.preventDefault());
document.getElementById('matrix-clear').addEventListener('click', () => {
  form.reset();
  change();
});
filter();
