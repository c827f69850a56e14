// Sets of zones as short texts, six zones a letter. Must match Search/ZoneSet.cs and Search/SearchFiles.cs.

import { fold, NOTHING } from './folding.js';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const BITS = 6;
export const ALL_ZONES = '*';
const RECORDS_PER_FILE = 32;

export function zoneFileOf(record) {
  return Math.floor(record / RECORDS_PER_FILE);
}

export function zonesIn(file, record) {
  return file[record % RECORDS_PER_FILE];
}

export function holdsZone(set, number) {
  return set === ALL_ZONES || (ALPHABET.indexOf(set[Math.floor(number / BITS)] ?? ALPHABET[0]) >> (number % BITS) & 1) === 1;
}

/** A zone with its names, folded, and the set of it alone. Must match Search/ZoneNames.cs. */
export function zoneOf([id, stem, pattern], number, patterns) {
  const [name, region, city, ...names] = patterns[pattern].split('|').map(written => written.replaceAll('~', stem));
  return {
    id, name, region, city,
    names: [name, ...names].map(written => fold(written, NOTHING)),
    set: ALPHABET[0].repeat(Math.floor(number / BITS)) + ALPHABET[1 << number % BITS],
  };
}

/** Ids of the zones, in their one order. What concerns all zones alike names none. */
export function zonesOf(set, zones) {
  return set === ALL_ZONES ? [] : zones.filter((_, number) => holdsZone(set, number)).map(zone => zone.id);
}
