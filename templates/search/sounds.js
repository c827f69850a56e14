// How characters are read. Must match Model/Readings.cs and Search/SoundKeys.cs.

const UNKNOWN = '_';
export const LETTER = /[a-z0-9]/;

/** @param table syllables, each followed by its characters, with spaces between: "ba八巴 bai白百". */
export function addSounds(sounds, table) {
  for (const group of table.split(' ')) {
    const syllable = /^[a-z]*/.exec(group)[0];
    for (const character of group.slice(syllable.length)) {
      sounds.characters.set(character, syllable);
    }
  }
}

export function soundsOf(table, words) {
  const sounds = { characters: new Map(), words: new Map(words.map(word => [word.split(':')[0], word.split(':')[1].split(' ')])), longest: 0 };
  for (const word of sounds.words.keys()) {
    sounds.longest = Math.max(sounds.longest, word.length);
  }
  addSounds(sounds, table);
  return sounds;
}

/** A syllable for each character of a text: words first, as in 银行. */
export function syllablesOf(text, sounds) {
  const syllables = [];
  while (syllables.length < text.length) {
    syllables.push(...wordAt(text, syllables.length, sounds) ?? [sounds.characters.get(text[syllables.length]) ?? '']);
  }
  return syllables;
}

function wordAt(text, start, sounds) {
  for (let length = Math.min(sounds.longest, text.length - start); length > 1; length--) {
    const syllables = sounds.words.get(text.slice(start, start + length));
    if (syllables) {
      return syllables;
    }
  }
  return undefined;
}

/** The term of two neighbouring characters; empty beside a space. */
export function keyOf(one, other, sounds) {
  return one === ' ' || other === ' ' ? '' : initialOf(one, sounds) + initialOf(other, sounds);
}

export function initialOf(character, sounds) {
  return sounds.characters.get(character)?.[0] ?? (LETTER.test(character) ? character : UNKNOWN);
}

export function soundAlike(one, other, sounds) {
  const sound = sounds.characters.get(one);
  return sound !== undefined && sound === sounds.characters.get(other);
}
