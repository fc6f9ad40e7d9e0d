import { isInForce, type CountedLimit, type Limit, type LimitScope } from './limit';
import { simpleLimit } from './simple-limit';
import type { DayKey } from './records';
import { weekdayOf } from './weeks';
import { EVERYTHING, type SiteId } from './words';

const scopeOf = (site: SiteId): LimitScope =>
  site === EVERYTHING ? { of: 'everything' } : { of: 'site', site };

/** @returns so many minutes a day on one site or everything; its id is the site's */
export const dayLimit = (site: SiteId, minutes: number): CountedLimit =>
  simpleLimit(site, scopeOf(site), minutes);

const isJust = (scope: LimitScope, site: SiteId): boolean =>
  scope.of === 'site' ? scope.site === site : scope.of === 'everything' && site === EVERYTHING;

/** @returns the least minutes of that day on just this site, or on everything, and whose they are; null without */
export function dayLimitOf(
  limits: readonly Limit[],
  site: SiteId,
  day: DayKey,
): { limit: CountedLimit; minutes: number } | null {
  const found = limits.flatMap((limit) => {
    const minutes = limit.what === 'day' ? (limit.week[weekdayOf(day)] ?? null) : null;
    const holds = isJust(limit.scope, site) && isInForce(limit, day);
    return limit.what === 'day' && minutes !== null && holds ? [{ limit, minutes }] : [];
  });
  return found.sort((a, b) => a.minutes - b.minutes)[0] ?? null;
}
