// Sets of zones as short texts, six zones a letter. Must match Search/ZoneSet.cs and Search/SearchFiles.cs.

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

/** The set of one zone alone. */
export function setOf(number) {
  return ALPHABET[0].repeat(Math.floor(number / BITS)) + ALPHABET[1 << number % BITS];
}

/** Ids of the zones, in their one order. What concerns all zones alike names none. */
export function zonesOf(set, zones) {
  return set === ALL_ZONES ? [] : zones.filter((_, number) => holdsZone(set, number)).map(zone => zone.id);
}
