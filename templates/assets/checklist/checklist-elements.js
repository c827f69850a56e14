// Fills the templates of the checklist page. Every text goes in as text, never as HTML.

const byId = id => document.getElementById(`checklist-${id}`);
const copyOf = name => byId(name).content.firstElementChild.cloneNode(true);
const slot = (element, name) => element.querySelector(`[data-slot=${name}]`);

export function itemElement({ key, id, name, zone, zoneName, answer, promised, limit, materials }, home) {
  const element = copyOf('item');
  const link = element.querySelector('a');
  link.href = zone ? `${home}zones/${zone}/${id}/` : `${home}items/${id}/`;
  link.textContent = name;
  slot(element, 'zone').textContent = zoneName || slot(element, 'zone').textContent;
  if (zone) {
    slot(element, 'answer').replaceWith(copyOf(`answer-${answer}`));
  }
  const { promised: promisedWords, statutory, unknown } = element.dataset;
  slot(element, 'limit').textContent = [promised ? promisedWords + promised : limit && statutory + limit, materials ? '' : unknown].filter(Boolean).join(' ');
  const button = element.querySelector('button');
  button.value = key;
  slot(button, 'name').textContent = name;
  return element;
}

export function materialElement({ key, name, originals, copies, items }, labels, ticks) {
  const element = copyOf('material');
  const box = element.querySelector('input');
  box.value = key;
  box.checked = ticks.has(key);
  slot(element, 'name').textContent = name;
  showCount(slot(element, 'originals'), originals);
  showCount(slot(element, 'copies'), copies);
  slot(element, 'items').textContent = items.map(item => labels.get(item)).join(element.dataset.separator);
  return element;
}

function showCount(cell, count) {
  if (count === undefined) {
    cell.replaceChildren(copyOf('unknown'));
    return;
  }
  cell.querySelector('b').textContent = count;
  cell.firstElementChild.classList.toggle('quiet', count === 0);
}

/** What is shown where the list is empty, foreign, or without materials. */
export function showParts({ entries, materials, isOwn }) {
  byId('items').replaceChildren(...entries);
  byId('materials').replaceChildren(...materials);
  byId('total').textContent = materials.length;
  byId('list').hidden = entries.length === 0;
  byId('ways').hidden = entries.length > 0;
  byId('foreign').hidden = isOwn || entries.length === 0;
  byId('table').hidden = materials.length === 0;
  byId('nothing').hidden = materials.length > 0;
}
