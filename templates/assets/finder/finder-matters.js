// The matters that were found, each with who leads and who assists. All words stand in the page's templates.

const matterList = document.getElementById('finder-matters');
const [matterTemplate, rowTemplate, phoneTemplate] = ['matter', 'row', 'phone'].map(name => document.getElementById(`finder-${name}`).content.firstElementChild);

/** @param shown { home, list, zone, choose }: who leads what in the chosen zone, or nothing while none is chosen; its option; what a chip does. */
export function showMatters(matters, shown) {
  matterList.replaceChildren(...matters.map(matter => matterElement(matter, shown)));
  matterList.hidden = false;
}

export function clearMatters() {
  matterList.replaceChildren();
  matterList.hidden = true;
}

function matterElement({ id, url, title, zones }, { home, list, zone, choose }) {
  const element = matterTemplate.cloneNode(true);
  const [name, chips, missing] = element.children;
  const [link, tag] = name.children;
  const rows = list?.[id];
  link.href = home + url.slice(1);
  link.textContent = title;
  if (rows) {
    tag.textContent = rows[0].list;
    element.append(...rows.map(row => rowElement(row, home)));
  } else {
    tag.remove();
  }
  if (list) {
    chips.remove();
  } else {
    chips.append(...zones.map(value => chipOf(zone.parentElement.querySelector(`[value="${value}"]`), choose)));
  }
  if (!list || rows) {
    missing.remove();
  }
  if (list && zone.dataset.phone) {
    element.append(phoneElement(zone.dataset.phone));
  }
  return element;
}

function chipOf({ value, text }, choose) {
  const item = document.createElement('li');
  const chip = document.createElement('button');
  chip.className = 'chip';
  chip.type = 'button';
  chip.textContent = text;
  chip.addEventListener('click', () => choose(value));
  item.append(chip);
  return item;
}

function rowElement({ lead, leader, where, first, second }, home) {
  const element = rowTemplate.cloneNode(true);
  const [tag, place] = element.querySelectorAll('span');
  tag.textContent = lead;
  tag.classList.add(...(leader ? [leader === 'zone' ? 'tag-lead' : 'tag-other'] : []));
  place.textContent = where?.join(' · ') ?? '';
  element.querySelectorAll('dt').forEach(name => { name.textContent = leader ? name.dataset.alone : name.dataset.both; });
  element.querySelectorAll('dd').forEach((place, at) => showDepartment(place, [first, second][at], home));
  return element;
}

function showDepartment(place, department, home) {
  if (department) {
    const [id, name] = department;
    const link = document.createElement('a');
    link.href = `${home}departments/${id}/`;
    link.textContent = name;
    place.replaceChildren(link);
  }
}

function phoneElement(number) {
  const element = phoneTemplate.cloneNode(true);
  const link = element.querySelector('a');
  link.href = `tel:${number}`;
  link.textContent = number;
  return element;
}
