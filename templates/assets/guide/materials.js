// Copies the list of materials as plain text, and prints the guide. Its words are those of the page.
import { copy } from './clipboard.js';

const READY = '☑';
const OPEN = '□';

const words = element => element.textContent.replace(/\s+/g, ' ').trim();

function lineOf(row) {
  const name = words(row.querySelector('th label span'));
  const counts = [...row.querySelectorAll('td.number')].map(cell => `${cell.dataset.label} ${words(cell)}`);
  const situations = row.querySelector('th .for');
  const mark = row.querySelector('input').checked ? READY : OPEN;
  return [`${mark} ${name}`, ...counts, ...situations ? [words(situations)] : []].join('，');
}

function listOf(table) {
  const zone = document.querySelector('.kicker');
  const heading = [zone, document.querySelector('h1')].map(words).join(' ');
  return [heading, words(table.caption), ...[...table.tBodies[0].rows].map(lineOf), location.href.split('#')[0]].join('\n');
}

document.getElementById('copy-materials').addEventListener('click', async event => {
  const button = event.currentTarget;
  const done = await copy(listOf(document.querySelector('table.materials')));
  button.parentElement.querySelector('[role=status]').textContent = done ? button.dataset.done : button.dataset.failed;
});

document.getElementById('print-guide').addEventListener('click', () => print());
