// Puts values in the place of {0}, {1} and so on, as the generator does.
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);
}
