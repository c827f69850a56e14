// Reloads a page when lists or templates have changed, and tells what is wrong with them. Only `serve` links this script.

/** Null on the page that stands in for one that cannot be shown. */
const shown = new URL(import.meta.url).searchParams.get('version');
const panel = document.createElement('aside');
panel.className = 'live-faults';
panel.setAttribute('role', 'alert');

let first;

new EventSource('/.live/news').addEventListener('message', ({ data }) => {
  const news = JSON.parse(data);
  first ??= news;
  if (isOld(news)) {
    location.reload();
  } else {
    show(news);
  }
});

function isOld({ version, hasErrors }) {
  if (version === null) {
    return false;
  }
  return shown === null ? version !== first.version || !hasErrors : String(version) !== shown;
}

function show({ hasErrors, summary, faults }) {
  panel.classList.toggle('has-errors', hasErrors);
  panel.replaceChildren(paragraph(summary), list(faults));
  if (faults.length === 0) {
    panel.remove();
  } else {
    document.body.prepend(panel);
  }
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function list(faults) {
  const element = document.createElement('ul');
  for (const fault of faults) {
    const line = document.createElement('li');
    line.textContent = fault;
    element.append(line);
  }
  return element;
}
