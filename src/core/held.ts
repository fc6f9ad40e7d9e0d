import { addDays, dayOf } from './days';
import { isInForce, type Dated } from './limit';
import { isSlow, withGroup, withLimit, withoutGroup, withoutLimit, withSlow } from './loosening';
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

/**
 * Other settings in place of these, as a backup brings them. Where loosening waits, what is looser counts from tomorrow
 * here, too, and watching rests no longer than before.
 */
export function inPlaceOf(here: Settings, wanted: Settings, day: DayKey): Settings {
  if (!isSlow(here, day)) return wanted;
  const groups = latest(wanted.groups);
  const limits = latest(wanted.limits);
  let held = here;
  for (const group of groups) held = withGroup(held, group, day);
  for (const limit of limits) held = withLimit(held, limit, day);
  for (const { id } of here.limits)
    if (!limits.some((one) => one.id === id)) held = withoutLimit(held, id, day);
  for (const { id } of here.groups)
    if (!groups.some((one) => one.id === id)) held = withoutGroup(held, id, day);
  const { slow, slowUntil } = withSlow(here, wanted.slow, day);
  const { dayStart, dayStartNext } = withDayStart(here, wanted.dayStart, day);
  const { pausedSince, pausedUntil } = here;
  const start = { dayStart, dayStartNext };
  const rest = { pausedSince, pausedUntil };
  return { ...wanted, ...start, ...rest, limits: held.limits, groups: held.groups, slow, slowUntil };
}

/** @returns what each was to be in the end, from now on */
function latest<One extends Dated & { id: string }>(all: readonly One[]): One[] {
  const last = all.filter(({ until }) => until === undefined).map((one) => ({ ...one }));
  for (const one of last) delete one.from;
  return last;
}

/** @returns the settings with the start of the day that was to count from now on */
export function asOf(settings: Settings, now: Instant): Settings {
  const { dayStart, dayStartNext } = settings;
  if (dayStartNext === null || dayOf(now, dayStart) < dayStartNext.from) return settings;
  return { ...settings, dayStart: dayStartNext.minutes, dayStartNext: null };
}
