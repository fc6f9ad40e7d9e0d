import { dayLimit, dayLimitOf } from './day-limit';
import type { CountedLimit } from './limit';
import type { DayKey, Settings } from './records';
import type { SiteId } from './words';

/** @returns the settings with so many minutes a day for just this site, or for everything; null takes the limit away */
export function withDayLimit(
  settings: Settings,
  { site, minutes }: { site: SiteId; minutes: number | null },
  day: DayKey,
): Settings {
  const known = dayLimitOf(settings.limits, site, day)?.limit ?? null;
  const others = settings.limits.filter((limit) => limit !== known);
  if (minutes === null) return { ...settings, limits: others };
  return { ...settings, limits: [...others, known ? withMinutes(known, minutes) : dayLimit(site, minutes)] };
}

const withMinutes = (limit: CountedLimit, minutes: number): CountedLimit => ({
  ...limit,
  week: limit.week.map((amount) => (amount === null ? null : minutes)),
});
