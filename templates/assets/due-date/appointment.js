// A due date as a file for calendars (RFC 5545).

const encoder = new TextEncoder();
/** Lines may hold 75 octets. */
const LINE = 75;

/** @param event { title, text, address, due, next, now }: dates like 2026-11-24, next the day after due; now as an ISO time. */
export function appointment({ title, text, address, due, next, now }) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ListPortal//due date//ZH',
    'BEGIN:VEVENT',
    `UID:${due}-${hash(title + address)}@listportal`,
    `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ].flatMap(folded).join('\r\n') + '\r\n';
}

function escaped(text) {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** A long line goes on after a space; no character is cut in two. */
function folded(line) {
  const lines = [''];
  let room = LINE;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      lines.push(' ');
      room = LINE - 1;
    }
    lines[lines.length - 1] += character;
    room -= size;
  }
  return lines;
}

/** The same event keeps its id, so that a second download moves it rather than doubles it. */
function hash(text) {
  return [...text].reduce((sum, character) => (sum * 31 + character.codePointAt(0)) >>> 0, 7).toString(36);
}
