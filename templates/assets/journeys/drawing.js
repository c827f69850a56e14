import { fill } from './words.js';

// The drawing of a journey. Its rows are there already; their bars get new places.

const SVG = 'http://www.w3.org/2000/svg';
const MOST_MARKS = 6;
// A week, a month, a quarter, a year: as in Site/Views/JourneyInZoneView.cs.
const DISTANCES = [7, 30, 90, 365];

/** @param plan see plan.js */
export function draw(plan) {
  const words = document.querySelector('.plan').dataset;
  const share = days => plan.days === 0 ? '0' : `${100 * days / plan.days}%`;
  for (const row of document.querySelectorAll('[data-bar]')) {
    const step = plan.steps.find(candidate => candidate.id === row.dataset.bar);
    row.hidden = !step;
    if (step) {
      drawRow(row, step, share);
      row.querySelector('[data-when]').textContent = whenOf(step, words);
      const late = row.querySelector('[data-late]');
      late.hidden = step.slack === 0;
      late.textContent = fill(late.dataset.late, step.slack);
    }
  }

  drawMarks(plan.days, share, words.mark);
}

function drawRow(row, step, share) {
  const critical = step.slack === 0;
  row.classList.toggle('critical', critical);
  row.querySelector('.tag-lead').hidden = !critical;
  place(row.querySelector('.slack'), { x: share(step.start), width: share(step.days + step.slack) });
  place(row.querySelector('.time'), { x: share(step.start), width: share(step.days) });
  place(row.querySelector('circle'), { cx: share(step.start), display: step.days > 0 ? 'none' : 'inline' });
}

function whenOf(step, words) {
  return step.days > 0 ? fill(words.span, step.start + 1, step.finish) : step.start > 0 ? fill(words.point, step.start) : words.begin;
}

function drawMarks(days, share, word) {
  const lines = document.getElementById('plan-marks');
  const distance = DISTANCES.find(candidate => days <= candidate * MOST_MARKS) ?? DISTANCES.at(-1);
  const marks = Array.from({ length: Math.floor(days / distance) }, (_, mark) => (mark + 1) * distance);
  lines.replaceChildren(...marks.map(day => place(document.createElementNS(SVG, 'line'), { x1: share(day), x2: share(day), y2: '100%' })));
  lines.nextElementSibling.replaceChildren(...marks.map(day => {
    const text = place(document.createElementNS(SVG, 'text'), { x: share(day), y: '1em' });
    text.textContent = fill(word, day);
    return text;
  }));
}

function place(shape, values) {
  Object.entries(values).forEach(([name, value]) => shape.setAttribute(name, value));
  return shape;
}
