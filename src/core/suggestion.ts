import { addDays } from './days';
import type { DayKey, DayTotals, Ms, Settings } from './records';
import { presenceOf } from './totals';
import { EVERYTHING } from './words';

/** So many days are looked at before anything is suggested or nudged. */
const BASELINE_DAYS = 7;
const PART = 0.8;
const STEP_MINUTES = 5;
const LEAST_MINUTES = 10;
const MINUTE: Ms = 60_000;

/** A day that an export knows of too was measured where it holds time. */
const isMeasured = (row: DayTotals): boolean =>
  row.site === EVERYTHING &&
  (row.origin === 'observed' || (row.origin === 'imported' && presenceOf(row) > 0));

/** @returns whether a day that long ago, or longer, was measured */
export const isBaselineOver = (rows: readonly DayTotals[], today: DayKey): boolean =>
  rows.some((row) => isMeasured(row) && row.day <= addDays(today, -BASELINE_DAYS));

/**
 * A limit for everything, from what was usual: four fifths of the median of the days with use, of the seven before
 * today.
 *
 * @param rows of at least the last eight days
 * @returns minutes a day; null where none is to be suggested, which is once
 */
export function suggestionOf(
  rows: readonly DayTotals[],
  { limits, suggested }: Pick<Settings, 'limits' | 'suggested'>,
  today: DayKey,
): number | null {
  if (suggested || limits.length > 0 || !isBaselineOver(rows, today)) return null;
  const usual = rows
    .filter((row) => isMeasured(row) && row.day >= addDays(today, -BASELINE_DAYS) && row.day < today)
    .map(presenceOf)
    .filter((ms) => ms > 0);
  const minutes = Math.round((median(usual) * PART) / MINUTE / STEP_MINUTES) * STEP_MINUTES;
  return minutes < LEAST_MINUTES ? null : minutes;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper;
}
