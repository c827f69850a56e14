// Counts limits. Working days: 行政许可法第八十二条 (periods of licences count working days, without public holidays), by the
// calendars of the years; days: every day. The day of the start does not count (民法典第二百零一条): the day after it is day 1.
// Must agree with Model/WorkCalendar.cs; both run tests/cases/tools/due-dates.txt.

const DAY = 86_400_000;

/** Dates are texts like 2026-11-24, so that no time zone can move them. */
export function addDays(date, days) {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(date) {
  return new Date(date).getUTCDay();
}

/** @returns { works, name }: name of the holiday for which a day is off or made up; undefined where the year has no calendar. */
export function dayOf(date, calendars) {
  const year = calendars[date.slice(0, 4)];
  const key = date.slice(5);
  if (!year) {
    return undefined;
  }
  const works = key in year.work || (!(key in year.off) && weekdayOf(date) % 6 !== 0);
  return { works, name: year.work[key] ?? year.off[key] };
}

/**
 * @param limit { amount, unit }: working-day, day or on-the-spot.
 * @returns { due, missing, rest, holidays, makeUp, off, later }
 *   missing: a year without calendar that the count needs; due is then not known, or not known to be a working day;
 *   rest: days that were passed over; holidays, makeUp: names and dates among them;
 *   off: due is no working day; later: the working day after it.
 */
export function countLimit(start, { amount, unit }, calendars) {
  if (unit === 'working-day') {
    return countWorkingDays(start, amount, calendars);
  }
  const due = addDays(start, unit === 'day' ? amount : 0);
  const last = dayOf(due, calendars);
  if (!last || last.works) {
    return { due, missing: last ? undefined : due.slice(0, 4) };
  }
  const next = countWorkingDays(due, 1, calendars);
  return { due, off: last.name ?? '', later: next.due };
}

function countWorkingDays(start, amount, calendars) {
  const found = { due: start, rest: 0, holidays: [], makeUp: [] };
  for (let counted = 0; counted < amount;) {
    found.due = addDays(found.due, 1);
    const day = dayOf(found.due, calendars);
    if (!day) {
      return { missing: found.due.slice(0, 4) };
    }
    if (day.works) {
      counted += 1;
    } else {
      found.rest += 1;
    }
    if (day.name) {
      note(found, day, found.due);
    }
  }
  return found;
}

function note({ holidays, makeUp }, { works, name }, date) {
  if (works) {
    makeUp.push(date);
  } else if (!holidays.includes(name)) {
    holidays.push(name);
  }
}
