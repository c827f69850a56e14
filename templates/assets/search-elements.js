// Makes elements. Every text goes in as text, never as HTML.

import { highlight } from '../search/core.js';

export function make(name, classes, ...content) {
  const element = document.createElement(name);
  if (classes) {
    element.className = classes;
  }
  element.append(...content);
  return element;
}

export function byId(id) {
  return document.getElementById(`search-${id}`);
}

export function link(address, classes, ...content) {
  const element = make('a', classes, ...content);
  element.href = address;
  return element;
}

export function marked(text, words) {
  return highlight(text, words).map(piece => piece.hit ? make('mark', '', piece.text) : piece.text);
}

/** The pieces of a text with values, texts or elements, in the place of {0}, {1} and so on. */
export function filled(text, ...values) {
  return text.split(/\{(\d)\}/).map((piece, at) => at % 2 === 0 ? piece : values[piece]);
}

export function fill(text, ...values) {
  return filled(text, ...values).join('');
}
