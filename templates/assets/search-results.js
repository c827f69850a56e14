// Makes the list of results. Every text goes in as text, never as HTML; the words come from the page's data attributes.

import { highlight } from '../search/core.js';

/** Kinds whose zones are told in words; an item's zones are links to its guides, and a zone is its own. */
const KINDS_OF_ZONES = ['matter', 'park', 'department'];

/** @param asked { query, zone, home }: home is the site's base path. */
export function resultElement(result, zones, words, asked) {
  const element = make('li', '', titleOf(result, words, asked));
  element.append(make('p', 'about', ...marked(result.summary, asked.query)));
  if (result.snippet && result.snippet.field !== 'summary') {
    element.append(make('p', 'meta', words[result.snippet.field], ...marked(result.snippet.text, asked.query)));
  }
  const names = new Map(zones.map(zone => [zone.id, zone.name]));
  if (result.kind === 'item') {
    element.append(result.zones.length > 0 ? chipsOf(result, names, words, asked) : make('p', 'meta', words.noZone));
  } else if (KINDS_OF_ZONES.includes(result.kind) && result.zones.length > 0) {
    element.append(make('p', 'meta', words.zones + result.zones.map(zone => names.get(zone)).join(words.separator)));
  }
  return element;
}

function titleOf(result, words, asked) {
  const toGuide = result.kind === 'item' && result.zones.includes(asked.zone);
  const address = toGuide ? guideOf(result, asked.zone, asked.home) : asked.home + result.url.slice(1);
  return make('p', 'name', link(address, '', ...marked(result.title, asked.query)), ' ', make('span', 'tag', words[result.kind]));
}

function chipsOf(result, names, words, asked) {
  const chips = make('ul', 'chips');
  chips.setAttribute('aria-label', words.handledBy);
  chips.append(...result.zones.map(zone => make('li', '', link(guideOf(result, zone, asked.home), 'chip', names.get(zone)))));
  return chips;
}

function guideOf(result, zone, home) {
  return `${home}zones/${zone}/${result.id}/`;
}

function marked(text, query) {
  return highlight(text, query).map(piece => piece.hit ? make('mark', '', piece.text) : piece.text);
}

function link(address, classes, ...content) {
  const element = make('a', classes, ...content);
  element.href = address;
  return element;
}

function make(name, classes, ...content) {
  const element = document.createElement(name);
  if (classes) {
    element.className = classes;
  }
  element.append(...content);
  return element;
}
