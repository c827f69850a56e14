// The due-date calculator, on its own page and folded inside guides. Its words stand in the data attributes of the answer.

import { appointment } from './appointment.js';
import { addDays, countLimit, weekdayOf } from './counting.js';

const form = document.getElementById('due-date');
const answer = document.getElementById('due-date-answer');
const file = document.getElementById('due-date-file');
const words = answer.dataset;
const fold = form.closest('details');
const { start, amount, unit, limit } = form.elements;
/** The promise of the calendars: who asks before they have come waits for the same ones. */
let loading;

async function load() {
  const response = await fetch(form.dataset.calendar);
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response.json();
}

/** A guide offers its limits in a list; the page lets one write any. */
function readLimit() {
  return limit ? limit.selectedOptions[0].dataset : { amount: amount.value, unit: unit.value };
}

async function show() {
  if (amount) {
    amount.disabled = unit.value === 'on-the-spot';
  }
  let calendars;
  try {
    loading ??= load();
    calendars = await loading;
  } catch {
    loading = undefined;
    tell(line('note warn', words.failed));
    return;
  }
  if (!start.value || !form.checkValidity()) {
    tell(line('meta', words.incomplete));
    return;
  }
  const asked = readLimit();
  const counted = countLimit(start.value, { amount: Number(asked.amount), unit: asked.unit }, calendars);
  answer.replaceChildren(...linesOf(counted, asked));
  offer(counted, asked);
}

/** Why there is no date. */
function tell(paragraph) {
  answer.replaceChildren(paragraph);
  offer();
}

function linesOf(counted, asked) {
  if (!counted.due) {
    return [line('note warn', fill(words.missing, counted.missing))];
  }
  const lines = [headline(counted.due), line('meta', counting(asked))];
  if (counted.rest) {
    lines.push(line('meta', passedOver(counted)));
  }
  if (counted.missing) {
    lines.push(line('note warn', fill(words.missingLast, counted.missing)));
  }
  if (counted.off !== undefined) {
    const [why, later] = [counted.off || words.weekend, counted.later ? written(counted.later) : words.later];
    lines.push(line('note', fill(asked.unit === 'day' ? words.off : words.closed, why, later)));
  }
  return lines;
}

function headline(due) {
  const [year, month, day] = due.split('-').map(Number);
  const date = make('time', 'figure');
  date.dateTime = due;
  // The numbers are what people look for.
  date.append(...filled(words.date, [year, month, day].map(number => make('b', '', number))));
  return line('due', `${words.latest} `, date, ' ', make('span', 'figure', fill(words.weekday, words.weekdays[weekdayOf(due)])));
}

function counting({ unit: of, amount: number }) {
  return fill({ 'working-day': words.workingDay, day: words.dayCount, 'on-the-spot': words.onTheSpot }[of], written(start.value), number);
}

function passedOver({ rest, holidays, makeUp }) {
  return [
    fill(words.rest, rest),
    ...(holidays.length > 0 ? [fill(words.holidays, holidays.join(words.separator))] : []),
    ...(makeUp.length > 0 ? [fill(words.makeUp, makeUp.map(shortened).join(words.separator))] : []),
  ].join(words.semicolon) + words.stop;
}

function written(date) {
  return fill(words.date, ...date.split('-').map(Number));
}

function shortened(date) {
  return fill(words.day, ...date.split('-').slice(1).map(Number));
}

/** The link to the file for calendars, where there is a date. */
function offer(counted, asked) {
  URL.revokeObjectURL(file.href);
  file.hidden = !counted?.due;
  if (file.hidden) {
    return;
  }
  const text = [counting(asked), words.apart].join('\n');
  const event = { title: words.title, text, address: location.href, due: counted.due, next: addDays(counted.due, 1), now: new Date().toISOString() };
  file.href = URL.createObjectURL(new Blob([appointment(event)], { type: 'text/calendar' }));
  file.download = `${counted.due}.ics`;
}

function make(name, classes, ...content) {
  const element = document.createElement(name);
  element.className = classes;
  element.append(...content);
  return element;
}

function line(classes, ...content) {
  return make('p', classes, ...content);
}

/** The pieces of a text with values, texts or elements, in the place of {0}, {1} and so on. */
function filled(text, values) {
  return text.split(/\{(\d)\}/).map((piece, at) => at % 2 === 0 ? piece : values[piece]);
}

function fill(text, ...values) {
  return filled(text, values).join('');
}

function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The parts of a filled date stand elsewhere than those of an empty one, which browsers count as a shift of the layout; new parts do not. */
function fillIn(date) {
  start.type = 'text';
  start.value = date;
  start.type = 'date';
}

/** The address may say what to count; a date that it does not say is today. */
function begin() {
  const asked = new URLSearchParams(location.search);
  for (const field of [start, amount, unit]) {
    if (field && asked.has(field.name)) {
      field.value = asked.get(field.name);
    }
  }
  fillIn(start.value || today());
  show();
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', show);
if (fold && !fold.open) {
  // Most readers of a guide never open it.
  fold.addEventListener('toggle', begin, { once: true });
} else {
  begin();
}
