import type { Interval } from './intervals';
import type { DayKey, Instant, Ms } from './records';

/**
 * Days are calendar days of the machine's time zone that start at the user's day start. All arithmetic is on the
 * calendar, never on a fixed number of milliseconds: a day has 23, 24 or 25 hours.
 */

const pad = (number: number): string => String(number).padStart(2, '0');

const keyOf = (date: Date): DayKey =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

function parts(day: DayKey): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month - 1, date];
}

/**
 * @param dayStart minutes after midnight at which a day starts, 0 to 720
 * @returns the day this moment belongs to
 */
export function dayOf(at: Instant, dayStart: number): DayKey {
  let day = keyOf(new Date(at));
  // By the moment the day starts, not by the minutes on the clock: a clock that is put back shows them twice. Two
  // days back where the one before was left out (Samoa, 2011-12-30): it starts where the next one does.
  while (at < startOfDay(day, dayStart)) day = addDays(day, -1);
  return day;
}

/** @returns the day that comes `count` days after this one in the calendar; before it where `count` is negative */
export function addDays(day: DayKey, count: number): DayKey {
  const [year, month, date] = parts(day);
  // In UTC, where no day is missing: a zone that crosses the date line leaves one out (Samoa, 2011-12-30).
  return new Date(Date.UTC(year, month, date + count)).toISOString().slice(0, 10);
}

/** @returns the days from the first to the last, both included */
export function daysBetween(first: DayKey, last: DayKey): DayKey[] {
  const days: DayKey[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** @returns the moment the day starts, by the wall clock */
export function startOfDay(day: DayKey, dayStart: number): Instant {
  const [year, month, date] = parts(day);
  return new Date(year, month, date, 0, dayStart).getTime();
}

/** @returns the end of the wall clock's hour that this moment is in; zones with half hours included */
function endOfHour(at: Instant): Instant {
  const local = new Date(at);
  const sinceHour = local.getMinutes() * 60_000 + local.getSeconds() * 1_000 + local.getMilliseconds();
  return at - sinceHour + 3_600_000;
}

/** A piece of time that lies within one day and one hour of the wall clock. */
export interface HourPiece extends Interval {
  day: DayKey;
  /** 0 to 23. */
  hour: number;
}

/** @returns the interval cut at every change of the day and of the wall clock's hour */
export function byHour({ from, to }: Interval, dayStart: number): HourPiece[] {
  const pieces: HourPiece[] = [];
  for (let at = from; at < to;) {
    const day = dayOf(at, dayStart);
    const end = Math.min(to, endOfHour(at), startOfDay(addDays(day, 1), dayStart));
    const next = end > at ? end : Math.min(to, endOfHour(at));
    pieces.push({ day, hour: new Date(at).getHours(), from: at, to: next });
    at = next;
  }
  return pieces;
}

/** @returns 24 empty hours */
export const noHours = (): Ms[] => Array.from({ length: 24 }, () => 0);

/** Noon: a day that starts later would be named after the one it mostly is not. */
export const LATEST_DAY_START = 12 * 60;
