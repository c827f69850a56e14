// The filters: what is chosen, what each option is called, and how many results it would leave.

import { byId, fill } from './search-elements.js';

/** Below this width the style sheet folds the filters. */
const WIDE = matchMedia('(min-width: 40.01em)');

export function openFilters(form) {
  const selects = [...form.querySelectorAll('select')];
  const folding = form.querySelector('details');
  const unfold = () => { folding.open = WIDE.matches; };
  WIDE.addEventListener('change', unfold);
  unfold();
  // Options are called by their names alone here; counts stand behind the names later.
  const labels = Object.fromEntries(selects.map(({ name, options }) => [name, new Map([...options].map(({ value, text }) => [value, text]))]));
  return {
    selects,
    labels,
    /** @param counts number of results by filter and value, or nothing where it is not known: then all is offered. */
    showCounts(counts) {
      selects.forEach(select => showCountsOf(select, labels[select.name], counts?.[select.name]));
    },
    showChosen(addressWithout) {
      const number = selects.filter(({ value }) => value).length;
      const chosen = byId('chosen');
      chosen.textContent = number > 0 ? fill(chosen.dataset.text, number) : '';
      const clear = byId('clear');
      clear.hidden = number === 0;
      clear.href = addressWithout;
    },
  };
}

function showCountsOf(select, labels, counts) {
  let offered = 0;
  for (const option of select.options) {
    const count = counts?.[option.value];
    option.text = labels.get(option.value) + (count ? `（${count}）` : '');
    // Safari shows hidden options, but does not let one choose what is disabled.
    option.hidden = option.disabled = Boolean(counts && !count && option.value && !option.selected);
    offered += option.hidden ? 0 : 1;
  }
  // A filter that went away would move the others and all below them.
  select.disabled = offered < 2;
}
