import type { TimeLeft } from './messages';
import type { DayKey, Ms, Nudge, Settings } from './records';
import { EVERYTHING, type SiteId } from './words';

/** What "10 more minutes" adds, each time it is chosen. */
export const MORE_MINUTES = 10;

/** Presence today, in ms: on the site in question and on everything. */
export interface Usage {
  site: Ms;
  everything: Ms;
}

/**
 * The tightest of the limits that apply to a site.
 *
 * A crossing is named by day, limit, minutes and the number of times more was asked for: it is nudged once, and a
 * changed limit or ten more minutes make a new one.
 *
 * @param nudges today's nudges
 * @returns null where the user set no limit that applies
 */
export function tightest(
  settings: Settings,
  nudges: readonly Nudge[],
  usage: Usage,
  at: { day: DayKey; site: SiteId },
): TimeLeft | null {
  const forSite = timeLeft(settings, nudges, usage.site, { day: at.day, limit: at.site });
  const forAll = timeLeft(settings, nudges, usage.everything, { day: at.day, limit: EVERYTHING });
  if (forSite === null || forAll === null) return forSite ?? forAll;
  return urgency(forSite) <= urgency(forAll) ? forSite : forAll;
}

/** A limit whose nudge is over for today must not hide one that is still to come. */
const urgency = ({ left, nudged }: TimeLeft): number => (nudged ? Number.MAX_VALUE : left);

function timeLeft(
  settings: Settings,
  nudges: readonly Nudge[],
  used: Ms,
  { day, limit }: { day: DayKey; limit: SiteId },
): TimeLeft | null {
  const minutes = settings.limits[limit];
  if (minutes === undefined) return null;
  const mine = nudges.filter((nudge) => nudge.limit === limit && nudge.day === day);
  const more = mine.filter((nudge) => nudge.choice === 'more').length;
  const id = `${day}/${limit}/${minutes}/${more}`;
  return {
    id,
    minutes,
    left: (minutes + more * MORE_MINUTES) * 60_000 - used,
    nudged: mine.some((nudge) => nudge.id === id || nudge.choice === 'not-today'),
  };
}

/**
 * @param nudges today's nudges
 * @returns whose limit a crossing is about, the site's or everything's; null for one that is not open here today
 */
export function limitOf(
  id: string,
  settings: Settings,
  nudges: readonly Nudge[],
  { day, site }: { day: DayKey; site: SiteId },
): SiteId | null {
  const isOpen = (limit: SiteId): boolean => timeLeft(settings, nudges, 0, { day, limit })?.id === id;
  return [site, EVERYTHING].find(isOpen) ?? null;
}
