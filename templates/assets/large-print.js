// Remembers that a visitor wants large print. Loaded before the page is drawn, for a page that grows afterwards jumps; it is
// no module, because modules run later. Without it the checkbox in the header still works on the page where it is set.
{
  const KEY = 'large-print';
  const root = document.documentElement;

  const remembered = () => {
    try {
      return localStorage.getItem(KEY) === 'on';
    } catch {
      // Where storage is forbidden, nothing is remembered.
      return false;
    }
  };

  const apply = isLarge => root.toggleAttribute('data-large-print', isLarge);

  const remember = isLarge => {
    apply(isLarge);
    try {
      localStorage.setItem(KEY, isLarge ? 'on' : 'off');
    } catch {
      // The page at hand is large all the same.
    }
  };

  apply(remembered());
  // Also after back and forward, where the browser brings the checkbox back as it was left.
  addEventListener('pageshow', () => {
    const box = document.getElementById('large-print');
    box.checked = remembered();
    apply(box.checked);
    box.onchange = () => remember(box.checked);
  });
}
