// The list of names under the search box: an editable combobox with list autocomplete and manual selection (ARIA 1.2). The
// focus stays in the box; aria-activedescendant tells which option the keys have reached.

import { make, marked } from './search-elements.js';
import { addressOfResult } from './search-results.js';

const MOST = 6;

export function openNames(box, list) {
  let active = -1;

  function point(at) {
    active = at;
    [...list.children].forEach((option, place) => option.setAttribute('aria-selected', place === at));
    if (at < 0) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  }

  function open(isOpen) {
    list.hidden = !isOpen || !list.firstChild;
    box.setAttribute('aria-expanded', !list.hidden);
    point(-1);
  }

  /** From the last option to the first, and back. */
  function step(by, isAlone) {
    const count = list.childElementCount;
    if (list.hidden) {
      open(true);
    }
    if (count > 0 && isAlone) {
      point(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
    }
  }

  /** What moves the cursor in the text moves the attention with it. */
  function returnToText() {
    point(-1);
  }

  const keys = {
    ArrowDown: event => { step(1, !event.altKey); return true; },
    ArrowUp: () => { step(-1, true); return true; },
    Escape: () => {
      if (list.hidden) {
        box.value = '';
        box.dispatchEvent(new Event('input'));
      }
      open(false);
      return true;
    },
    Enter: () => {
      const option = list.children[active];
      open(false);
      option?.click();
      return !!option;
    },
    Home: returnToText,
    End: returnToText,
    ArrowLeft: returnToText,
    ArrowRight: returnToText,
  };

  box.addEventListener('keydown', event => {
    // Enter and arrows belong to the input method while it composes.
    if (!event.isComposing && keys[event.key]?.(event)) {
      event.preventDefault();
    }
  });
  box.addEventListener('input', returnToText);
  box.addEventListener('blur', () => open(false));
  // The box keeps the focus, or the list would be gone before the click arrives.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]');
    if (option) {
      location.assign(option.dataset.address);
    }
  });

  return {
    close: () => open(false),
    /** Shows the names of results at once where the visitor is writing. A later answer to the same words may come while an option is pointed at: it stays so. */
    offer(results, shown, isWriting) {
      const pointed = list.children[active]?.dataset.address;
      list.replaceChildren(...results.slice(0, MOST).map((result, at) => optionElement(result, at, shown)));
      open(isWriting && document.activeElement === box);
      if (!list.hidden) {
        point([...list.children].findIndex(option => option.dataset.address === pointed));
      }
    },
  };
}

function optionElement(result, at, shown) {
  const option = make('li', '', make('span', '', ...marked(result.title, shown.words)), ' ', make('span', 'meta', shown.labels.kind.get(result.kind)));
  option.id = `search-name-${at}`;
  option.dataset.address = addressOfResult(result, shown);
  option.setAttribute('role', 'option');
  return option;
}
