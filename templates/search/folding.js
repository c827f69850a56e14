// Makes texts alike that people write in different ways: width, case, traditional characters, punctuation. Must match
// Search/Folding.cs; both run tests/cases/search/folding.txt.

/** Texts of the lists are written in simplified characters. */
export const NOTHING = new Map();

const FULL_WIDTH = /[！-～]/;
const OFFSET = 0xfee0;
const PLAIN = /[a-z0-9一-鿿]/;
const PLAIN_TEXT = /^[a-z0-9一-鿿]+$/;
const PART_OF_WORDS = /[\p{L}\p{M}\p{N}]/u;
const COMPOUND = new Map([['㎡', 'm2'], ['㎥', 'm3'], ['㎏', 'kg'], ['㎞', 'km'], ['²', '2'], ['³', '3']]);
['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].forEach((letters, at) => {
  COMPOUND.set(String.fromCharCode(0x2160 + at), letters).set(String.fromCharCode(0x2170 + at), letters);
});
for (let at = 0; at < 20; at++) {
  COMPOUND.set(String.fromCharCode(0x2460 + at), String(at + 1));
}

/** The plain form of one character; empty for what only separates words. */
export function plainOf(character, simplified) {
  const simple = simplified.get(character) ?? character;
  if (PLAIN.test(simple)) {
    return simple;
  }
  if (COMPOUND.has(simple)) {
    return COMPOUND.get(simple);
  }
  const narrow = FULL_WIDTH.test(simple) ? String.fromCharCode(simple.charCodeAt(0) - OFFSET) : simple;
  return PART_OF_WORDS.test(narrow) ? narrow.toLowerCase() : '';
}

/** Words of letters, digits and characters with single spaces between them. */
export function fold(text, simplified) {
  if (PLAIN_TEXT.test(text) && simplified.size === 0) {
    return text;
  }
  let folded = '';
  for (const character of text) {
    folded += plainOf(character, simplified) || (folded === '' || folded.endsWith(' ') ? '' : ' ');
  }
  return folded.trimEnd();
}
