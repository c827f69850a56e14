// The key / leads to the search box. WCAG 2.1.4 asks that a shortcut of one character can be turned off, because voice
// input may say it by accident.

const CHOICE = 'search-shortcut';
const WRITING = 'input, textarea, select, [contenteditable]';

/** @param choice the label with the checkbox that turns the shortcut off. */
export function offerShortcut(box, choice) {
  const wanted = choice.querySelector('input');
  wanted.checked = read() !== 'off';
  wanted.addEventListener('change', () => write(wanted.checked ? 'on' : 'off'));
  document.addEventListener('keydown', event => {
    const alone = event.key === '/' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
    if (alone && wanted.checked && !event.target.closest?.(WRITING)) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}

// Browsers that keep nothing for this site throw; the choice then holds for this page alone.
function read() {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

function write(value) {
  try {
    localStorage.setItem(CHOICE, value);
  } catch {
    // See above.
  }
}
