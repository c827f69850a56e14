import { planOf, sumOf } from './plan.js';
import { draw } from './drawing.js';
import { countMaterials, showUses } from './materials.js';
import { fill } from './words.js';

// The branches of a journey: which are chosen stands in the address, ?branches=a,b; without it all are. Steps, drawing, sums and
// materials follow. Pages are made with all branches, so that the first visit changes nothing.

const NAME = 'branches';

const boxes = [...document.querySelectorAll('[data-branches] input')];
const rows = [...document.querySelectorAll('.journey > li')];
const steps = rows.map(row => ({
  id: row.id,
  after: list(row.dataset.after),
  when: list(row.dataset.when),
  limit: row.dataset.limit,
}));

function list(text) {
  return text.split(' ').filter(Boolean);
}

function readAddress() {
  const asked = new URLSearchParams(location.search).get(NAME);
  boxes.forEach(box => { box.checked = asked === null || asked.split(',').includes(box.value); });
}

// Commas stay as they are: the address is meant to be read.
function queryOf(chosen) {
  const others = new URLSearchParams(location.search);
  others.delete(NAME);
  const parts = [others.toString(), chosen.length < boxes.length ? `${NAME}=${chosen.join(',')}` : ''].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function show() {
  const chosen = boxes.filter(box => box.checked).map(box => box.value);
  const plan = planOf(steps, new Set(chosen));
  const needed = new Set(plan.steps.map(step => step.id));
  rows.forEach(row => { row.hidden = !needed.has(row.id); });
  const shown = rows.filter(row => !row.hidden);
  const numbers = new Map(shown.map((row, index) => [row.dataset.item, index + 1]));
  showOrder(plan);
  draw(plan);
  showElsewhere(numbers);
  const materials = countMaterials(numbers, document.querySelector('[data-branches]').dataset.unknown);
  showFigures({ days: plan.days, here: shown.filter(row => 'here' in row.dataset).length, steps: shown.length, materials });
  showSum('promised', shown.map(row => row.dataset.limit));
  showSum('statutory', shown.map(row => row.dataset.law));
  showPath(plan.path);
  say(chosen.length, [chosen.length, shown.length, plan.days, materials]);
  for (const link of document.querySelectorAll('.choose a')) {
    link.search = queryOf(chosen);
  }
}

function nameOf(id) {
  return document.getElementById(id).querySelector('h3 a').textContent;
}

function showOrder(plan) {
  for (const step of plan.steps) {
    const row = document.getElementById(step.id);
    row.querySelector('[data-first]').hidden = step.before.length > 0;
    row.querySelector('[data-before]').hidden = step.before.length === 0;
    const links = row.querySelector('[data-join]');
    links.replaceChildren(...step.before.flatMap((id, index) => index > 0 ? [links.dataset.join, linkTo(id)] : [linkTo(id)]));
  }
}

function linkTo(id) {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = nameOf(id);
  return link;
}

function showElsewhere(numbers) {
  const section = document.getElementById('elsewhere');
  section?.querySelectorAll('.pairs > div').forEach(pair => { pair.hidden = showUses(pair, numbers).length === 0; });
  if (section) {
    section.hidden = !section.querySelector('.pairs > :not([hidden])');
  }
}

function showFigures(figures) {
  for (const [name, value] of Object.entries(figures)) {
    const place = document.querySelector(`[data-figure=${name}]`);
    place.textContent = place.dataset.text ? fill(place.dataset.text, value) : value;
  }
}

function showSum(name, limits) {
  const sum = sumOf(limits);
  const none = sum['working-day'] === 0 && sum.day === 0;
  const seen = { nothing: none, 'working-day': sum['working-day'] > 0, plus: sum['working-day'] > 0 && sum.day > 0, day: sum.day > 0, unknown: sum.unknown > 0 };
  for (const piece of document.querySelectorAll(`[data-sum=${name}] > [data-unit]`)) {
    const { unit, text } = piece.dataset;
    piece.hidden = !seen[unit];
    if (text) {
      piece.textContent = fill(text, sum[unit]);
    } else if (unit in sum) {
      piece.querySelector('b').textContent = sum[unit];
    }
  }
}

function showPath(path) {
  document.querySelector('[data-figure=path]').textContent = path.map(nameOf).join(' → ');
  showSum('path', path.map(id => document.getElementById(id).dataset.limit));
}

function say(count, values) {
  const status = document.querySelector('#branches [role=status]');
  const { all, some, none } = status.dataset;
  status.textContent = fill(count === boxes.length ? all : count > 0 ? some : none, ...values);
}

function choose() {
  history.replaceState(null, '', location.pathname + queryOf(boxes.filter(box => box.checked).map(box => box.value)) + location.hash);
  show();
}

boxes.forEach(box => box.addEventListener('change', choose));
for (const button of document.querySelectorAll('[data-pick]')) {
  button.addEventListener('click', () => {
    boxes.forEach(box => { box.checked = button.dataset.pick === 'all'; });
    choose();
  });
}

// A browser that brings a page back fills in boxes as they were left; what the address says holds.
addEventListener('pageshow', readAddress);
readAddress();
if (boxes.some(box => !box.checked)) {
  show();
}
