// Puts text on the clipboard; says whether that went well.

// Browsers hide navigator.clipboard from pages without https, and halls still have such pages.
function copyBySelection(text) {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'sr';
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  before?.focus();
  return done;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}
