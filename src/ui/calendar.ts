import { startOfDay } from '../core/days';
import type { DayKey, Instant } from '../core/records';
import type { Texts } from './texts';

/**
 * The popup's dates and times, as `Intl` would write them (test/unit/popup/format.test.ts), but without it: its first
 * use costs a process 20 ms of CPU (Chromium 156, 2026-11).
 */
export interface Calendar {
  clock(at: Instant): string;
  date(day: DayKey): string;
}

/** Places that write them alike. */
const DAY_FIRST = ['en-GB', 'nl-NL', 'nl-BE'];
const MONTH_FIRST = ['en-US'];

/** @returns null where only `Intl` knows how this place writes dates */
export function calendarOf(locale: string, { say }: Texts): Calendar | null {
  const isMonthFirst = MONTH_FIRST.includes(locale);
  if (!isMonthFirst && !DAY_FIRST.includes(locale)) return null;
  return {
    clock: isMonthFirst ? twelveHours : twentyFourHours,
    date: (day) => {
      const date = noon(day);
      const weekday = named(say('calendarDays'), date.getDay());
      const month = named(say('calendarMonths'), date.getMonth());
      return isMonthFirst
        ? `${weekday}, ${month} ${date.getDate()}`
        : `${weekday} ${date.getDate()} ${month}`;
    },
  };
}

/** Short everywhere: for Portugal `Intl` has "segunda", of which seven do not stand side by side in a popup. */
export const shortDay = (day: DayKey, { say }: Texts): string =>
  named(say('calendarShortDays'), noon(day).getDay());

/** The middle of a day is on that day in every zone and when the clocks change. */
export const noon = (day: DayKey): Date => new Date(startOfDay(day, 12 * 60));

const named = (names: string, at: number): string => names.split(' ')[at] ?? '';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function twentyFourHours(at: Instant): string {
  const date = new Date(at);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twelveHours(at: Instant): string {
  const date = new Date(at);
  const hours = date.getHours();
  return `${hours % 12 || 12}:${twoDigits(date.getMinutes())}\u202f${hours < 12 ? 'AM' : 'PM'}`;
}
