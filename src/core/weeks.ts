import { addDays } from './days';
import type { DayKey } from './records';

/** @returns 0 for Monday, to 6 for Sunday */
export const weekdayOf = (day: DayKey): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** @returns the Monday of its week: a week is named after it */
export const mondayOf = (day: DayKey): DayKey => addDays(day, -weekdayOf(day));

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** @returns a number that is one more each week */
export const weekNumber = (day: DayKey): number => Math.floor(Date.parse(mondayOf(day)) / WEEK_MS);
