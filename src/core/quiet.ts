import { addDays, startOfDay } from './days';
import type { Interval } from './intervals';
import type { ByWeekday, QuietHours } from './limit';
import type { DayKey, Instant } from './records';
import { weekdayOf } from './weeks';

/**
 * The hours that begin on this day. Those from before the day's start on the clock are in the night after it, as the
 * day is.
 */
export function quietOn(day: DayKey, hours: QuietHours, dayStart: number): Interval {
  const { from, to } = hours;
  const date = from < dayStart ? addDays(day, 1) : day;
  return { from: startOfDay(date, from), to: startOfDay(to > from ? date : addDays(date, 1), to) };
}

/**
 * @param day today; hours of yesterday may go on
 * @returns the quiet hours that go on, or the next that come; null where there are none
 */
export function nextQuiet(
  week: ByWeekday<QuietHours>,
  day: DayKey,
  dayStart: number,
  now: Instant,
): Interval | null {
  const found = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((days) => {
    const begun = addDays(day, days);
    const hours = week[weekdayOf(begun)];
    return hours ? [quietOn(begun, hours, dayStart)] : [];
  });
  return found.find(({ from, to }) => to > now && to > from) ?? null;
}
