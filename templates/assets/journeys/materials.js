// Merged materials: what chosen steps do not ask for goes, and the counts are taken again as the most that one item asks for.

const ORIGINALS = 1;
const COPIES = 2;

/**
 * @param numbers of the steps that are needed, by the id of their item
 * @returns how many materials are left
 */
export function countMaterials(numbers, unknown) {
  const rows = [...document.querySelectorAll('.checklist tbody tr')];
  rows.forEach(row => countRow(row, numbers, unknown));
  const branch = document.querySelector('[data-branch-materials]');
  if (branch) {
    branch.hidden = !branch.querySelector('tbody tr:not([hidden])');
  }

  return rows.filter(row => !row.hidden).length;
}

/** Hides the items of lists that are not needed. */
export function showUses(place, numbers) {
  const uses = [...place.querySelectorAll('[data-use]')];
  for (const use of uses) {
    const number = numbers.get(use.dataset.use.split(' ')[0]);
    use.hidden = !number;
    use.dataset.number = number;
  }

  return uses.filter(use => !use.hidden).map(use => use.dataset.use.split(' '));
}

function countRow(row, numbers, unknown) {
  const uses = showUses(row, numbers);
  row.hidden = uses.length === 0;
  if (uses.length > 0) {
    [ORIGINALS, COPIES].forEach(part => showCount(row.cells[part].querySelector('.figure'), uses.map(use => use[part]), unknown));
  }
}

// A cell without a figure says that nobody knows; fewer items do not know more.
function showCount(figure, counts, unknown) {
  if (figure) {
    const known = counts.filter(count => count !== '-').map(Number);
    const most = Math.max(...known);
    figure.querySelector('b').textContent = known.length > 0 ? most : unknown;
    figure.classList.toggle('quiet', most === 0);
  }
}
