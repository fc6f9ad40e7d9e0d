import { addDays, daysBetween } from './days';
import type { DayKey } from './records';
import { mondayOf } from './weeks';

/** Spans of days, by the calendar alone: a span has no clock and no zone. */

/** From the first day to the last, both included. */
export interface Span {
  first: DayKey;
  last: DayKey;
}

const atNoon = (day: DayKey): number => Date.parse(`${day}T12:00:00Z`);
const DAY_MS = 86_400_000;

/** @returns how many days, at least one */
export const lengthOf = ({ first, last }: Span): number =>
  Math.max(1, Math.round((atNoon(last) - atNoon(first)) / DAY_MS) + 1);

/** @returns the week the day is in, from Monday to Sunday */
export function weekAround(day: DayKey): Span {
  const first = mondayOf(day);
  return { first, last: addDays(first, 6) };
}

/** @returns the first day of the month that comes `count` months after the one of this day */
export function monthAfter(day: DayKey, count: number): DayKey {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
}

export function monthAround(day: DayKey): Span {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { first: `${day.slice(0, 7)}-01`, last: `${day.slice(0, 7)}-${days}` };
}

export const yearAround = (day: DayKey): Span => ({
  first: `${day.slice(0, 4)}-01-01`,
  last: `${day.slice(0, 4)}-12-31`,
});

const isWholeMonths = ({ first, last }: Span): boolean =>
  first.endsWith('-01') && addDays(last, 1).endsWith('-01');

const monthsIn = ({ first, last }: Span): number => {
  const of = (day: DayKey): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return of(last) - of(first) + 1;
};

/** @returns the span of the same length right before this one: of whole months as many, of days as many */
export function spanBefore(span: Span): Span {
  const last = addDays(span.first, -1);
  const first = isWholeMonths(span)
    ? monthAfter(span.first, -monthsIn(span))
    : addDays(span.first, -lengthOf(span));
  return { first, last };
}

export const isWithin = (day: DayKey, { first, last }: Span): boolean => day >= first && day <= last;

/** @returns whether some of these days are in the span, and not all */
export const isCut = ({ first, last }: Span, span: Span): boolean =>
  isWithin(first, span) !== isWithin(last, span) || (first < span.first && span.last < last);

/** @returns the part of the span that is not in the future; null where all of it is */
export const soFar = ({ first, last }: Span, today: DayKey): Span | null =>
  first > today ? null : { first, last: last < today ? last : today };

export type Unit = 'day' | 'week' | 'month';

const MOST_DAYS = 35;
const MOST_WEEKS = 30;

/** @returns the unit in which a span is shown, so that a picture has some tens of bars at most for a few years */
export function unitFor(span: Span): Unit {
  const days = lengthOf(span);
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS * 7 ? 'week' : 'month';
}

/** @returns the parts of the span in this unit, oldest first; the first and the last may be shorter */
export function partsIn(span: Span, unit: Unit): Span[] {
  if (unit === 'day') return daysBetween(span.first, span.last).map((day) => ({ first: day, last: day }));
  const around = unit === 'week' ? weekAround : monthAround;
  const parts: Span[] = [];
  for (let first = span.first; first <= span.last; first = addDays(around(first).last, 1)) {
    const { last } = around(first);
    parts.push({ first, last: last < span.last ? last : span.last });
  }
  return parts;
}
