// Reads a query: quoted phrases, words, the zone that it names, and the phrases that say nothing about the matter.

import { fold } from './folding.js';

const LONGEST_QUERY = 200;
const QUOTED = /[“"「『]([^“”"「」『』]+)[”"」』]/g;
const CUT = '\n';

export function readQuery(written, { simplified, syllables }) {
  const text = written.slice(0, LONGEST_QUERY);
  const quoted = [...text.matchAll(QUOTED)].map(match => fold(match[1], simplified)).filter(phrase => phrase !== '');
  const rest = fold(text.replace(QUOTED, ' '), simplified).split(' ').filter(word => word !== '');
  return { words: [...new Set([...quoted, ...withSyllablesJoined(rest, syllables)])], isQuoted: quoted.length > 0, whole: fold(text, simplified).replace(/ /g, '') };
}

/** Of pai shui xu ke each syllable is typed as a word of its own. */
function withSyllablesJoined(words, syllables) {
  return words.reduce((joined, word, at) =>
    at > 0 && syllables.has(word) && syllables.has(words[at - 1]) ? [...joined.slice(0, -1), joined.at(-1) + word] : [...joined, word], []);
}

/** Takes the name of a zone, or of a district for all of its zones, out of the words; the longest name counts. */
export function takeZones(words, names) {
  let best = { name: '', word: '' };
  for (const word of words) {
    for (const [name, holders] of names) {
      if (name.length > best.name.length && word.includes(name)) {
        best = { name, word, holders };
      }
    }
  }
  const rest = best.name === '' ? words : words.flatMap(word => word === best.word ? word.split(best.name) : [word]).filter(word => word !== '');
  return { rest: withoutLeftovers(rest, words), zones: best.holders ?? [], name: best.name };
}

/** Every name of every zone with its holders: 丹阳经开区, 丹阳经开, 丹阳市, 丹阳 and, for all zones of a city, 镇江. */
export function zoneNames(zones) {
  const names = new Map();
  for (const zone of zones) {
    for (const name of [...zone.names, zone.region, zone.city]) {
      for (const form of [name, name.replace(/[市区县]$/, '')]) {
        if (form.length > 1) {
          names.set(form, [...new Set([...names.get(form) ?? [], zone])]);
        }
      }
    }
  }
  return names;
}

/** Cuts away what stands around the matter: 怎么办, 需要什么材料, 我想. Of a query that is nothing else nothing is left. */
export function withoutPhrases(words, stopPhrases, particles) {
  const rest = words.flatMap(word => {
    let cut = word;
    for (const phrase of stopPhrases.filter(candidate => cut.includes(candidate))) {
      cut = cut.split(phrase).join(CUT);
    }
    return cut.split(CUT).map(piece => withoutParticles(piece, particles)).filter(piece => piece !== '');
  });
  return withoutLeftovers(rest, words);
}

/** Of 在句容开店 a 在 is left: one character that nobody typed alone is no word beside whole ones. */
function withoutLeftovers(rest, words) {
  return rest.some(word => word.length > 1) ? rest.filter(word => word.length > 1 || words.includes(word)) : rest;
}

function withoutParticles(piece, particles) {
  for (const particle of particles) {
    if (piece.length > particle.length + 1 && piece.startsWith(particle)) {
      return withoutParticles(piece.slice(particle.length), particles);
    }
    if (piece.length > particle.length + 1 && piece.endsWith(particle)) {
      return withoutParticles(piece.slice(0, -particle.length), particles);
    }
  }
  return piece;
}
