import { addDays, dayOf } from './days';
import { isInForce } from './limit';
import { isSlow } from './loosening';
import type { DayKey, Instant, Settings } from './records';

/** @returns whether a limit holds today that, by the user's own choice, is not loosened before tomorrow */
export const isHeld = (settings: Settings, day: DayKey): boolean =>
  isSlow(settings, day) && settings.limits.some((limit) => isInForce(limit, day));

/**
 * A day that starts at another time ends at another time, too: where limits are held, that counts from tomorrow.
 *
 * @param minutes after midnight
 */
export function withDayStart(settings: Settings, minutes: number, day: DayKey): Settings {
  const isLater = minutes !== settings.dayStart && isHeld(settings, day);
  return isLater
    ? { ...settings, dayStartNext: { minutes, from: addDays(day, 1) } }
    : { ...settings, dayStart: minutes, dayStartNext: null };
}

/** @returns the settings with the start of the day that was to count from now on */
export function asOf(settings: Settings, now: Instant): Settings {
  const { dayStart, dayStartNext } = settings;
  if (dayStartNext === null || dayOf(now, dayStart) < dayStartNext.from) return settings;
  return { ...settings, dayStart: dayStartNext.minutes, dayStartNext: null };
}
