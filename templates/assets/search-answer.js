// Shows one answer below the form: notes, cards, and where nothing was found, whom to ask.

import { byId, fill, link, make } from './search-elements.js';
import { notesOf } from './search-notes.js';
import { resultElement } from './search-results.js';

const [status, list, moreButton, none, failed, outside, nearest, phones, ways] =
  ['status', 'results', 'more', 'none', 'failed', 'outside', 'nearest', 'phones', 'ways'].map(byId);

/** @param options { shown, zones }: what cards need, and by zone `phone`, its enquiry line. */
export function showAnswer(found, asked, { shown, zones }) {
  const isFound = found.total > 0;
  const cards = isFound ? found.results : found.suggestions;
  list.replaceChildren(...cards.map(result => resultElement(result, shown, list.dataset)));
  list.hidden = cards.length === 0;
  moreButton.hidden = found.results.length === found.total;
  ways.hidden = isFound;
  failed.hidden = true;
  nearest.hidden = isFound || list.hidden;
  nearest.textContent = found.unfiltered > 0 ? nearest.dataset.hidden : nearest.dataset.nearest;
  outside.hidden = !found.outside;
  if (found.outside) {
    const [title, text] = outside.children;
    title.textContent = fill(title.dataset.text, found.advice.who);
    text.textContent = found.advice.advice;
  }
  none.hidden = isFound || found.outside || asked.q === '';
  none.firstElementChild.hidden = cards.length > 0;
  phones.replaceChildren(...found.zones.flatMap(zone => phoneOf(shown.labels.zone.get(zone), zones.get(zone).phone)));
  // One change of the status line is one announcement.
  status.replaceChildren(...(asked.q === '' ? [] : notesOf(found, asked, status.dataset, shown.labels)));
}

function phoneOf(zone, phone) {
  return phone ? [fill(phones.dataset.text, zone), ' ', link(`tel:${phone}`, 'phone', phone), ' '] : [];
}

export function showLoading() {
  if (list.hidden) {
    ways.hidden = true;
    status.textContent = status.dataset.loading;
  }
}

export function showFailure() {
  for (const element of [list, moreButton, none, outside, nearest]) {
    element.hidden = true;
  }
  ways.hidden = failed.hidden = false;
  status.replaceChildren(make('p', 'count', status.dataset.failed));
}
