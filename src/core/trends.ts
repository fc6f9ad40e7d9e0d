import { addDays, daysBetween } from './days';
import { dayLimitOf } from './day-limit';
import { MORE_MINUTES } from './limit';
import type { Overview } from './overview';
import type { DayKey, DayTotals, Ms } from './records';
import { presenceOf, timeMeasured } from './totals';
import { EVERYTHING, INVITATIONS, type SiteId } from './words';

/** The sums that screens show: pure, from day totals. */

type Rows = Pick<Overview, 'days' | 'today'>;

const MINUTE: Ms = 60_000;

/** @returns the day's row of a site or of everything; undefined where nothing was measured */
export function rowOf(days: readonly DayTotals[], day: DayKey, site: SiteId): DayTotals | undefined {
  return days.find((row) => row.day === day && row.site === site);
}

/** How the replies of a day ended, and what came of it. */
export interface Invitations {
  replies: number;
  /** Replies that ended by inviting the user on. */
  invited: number;
  accepted: number;
  declined: number;
  other: number;
  /** Invitations without a response. */
  left: number;
  /** Presence after the accepted ones. */
  stay: Ms;
}

export function invitationsOf(row: DayTotals | undefined): Invitations {
  const { accepted = 0, declined = 0, other = 0 } = row?.responses ?? {};
  const invited = INVITATIONS.reduce((sum, closing) => sum + (row?.closings[closing] ?? 0), 0);
  const left = Math.max(0, invited - accepted - declined - other);
  return { replies: row?.replies ?? 0, invited, accepted, declined, other, left, stay: row?.stay ?? 0 };
}

/** Presence on a day beside the same weekday of the week before; null where nothing was measured. */
export interface DayPair {
  day: DayKey;
  time: Ms | null;
  before: Ms | null;
}

/** @returns the seven days up to today, oldest first */
export function weekOf({ days, today }: Rows): DayPair[] {
  const timeOf = (day: DayKey): Ms | null => {
    const row = rowOf(days, day, EVERYTHING);
    return row ? timeMeasured(row) : null;
  };
  return daysBetween(addDays(today, -6), today).map((day) => ({
    day,
    time: timeOf(day),
    before: timeOf(addDays(day, -7)),
  }));
}

/** @returns the sum of the one week, and of the one before it */
export function sumsOf(week: readonly DayPair[]): { time: Ms; before: Ms } {
  return {
    time: week.reduce((sum, { time }) => sum + (time ?? 0), 0),
    before: week.reduce((sum, { before }) => sum + (before ?? 0), 0),
  };
}

/** What is to be said of a day's figures. */
export interface Marks {
  /** Replies were read by the general reader where there are facts to read them by. */
  general: boolean;
  /** Messages were sent that no reader saw again: turns are missing. */
  missing: boolean;
}

/** @param hasFacts whether there are facts by which this site's turns are read */
export function marksOf(days: readonly DayTotals[], day: DayKey, hasFacts: (site: SiteId) => boolean): Marks {
  const rows = days.filter((row) => row.day === day && row.site !== EVERYTHING);
  return {
    general: rows.some(({ site, general }) => general > 0 && hasFacts(site)),
    missing: rows.some(({ unseen }) => unseen > 0),
  };
}

export interface SiteTime {
  site: SiteId;
  time: Ms;
}

/** @returns today's sites, most time first */
export function sitesOf({ days, today }: Rows): SiteTime[] {
  return days
    .filter((row) => row.day === today && row.site !== EVERYTHING)
    .map((row) => ({ site: row.site, time: presenceOf(row) }))
    .sort((a, b) => b.time - a.time);
}

/** Where a limit stands today. */
export interface Standing {
  /** As the user picked it. */
  limit: Ms;
  /** What "10 more minutes" added today. */
  more: Ms;
  /** Below zero past the limit. */
  left: Ms;
}

/** @returns where the limit a day on just this site, or on everything, stands; null without one */
export function standingOf(
  { settings, nudges, today }: Pick<Overview, 'settings' | 'nudges' | 'today'>,
  site: SiteId,
  used: Ms,
): Standing | null {
  const found = dayLimitOf(settings.limits, site, today);
  if (found === null) return null;
  const { id } = found.limit;
  const asked = nudges.filter(
    (one) => one.kind === 'limit' && one.limit === id && one.day === today && one.choice === 'more',
  ).length;
  const limit = found.minutes * MINUTE;
  const more = asked * MORE_MINUTES * MINUTE;
  return { limit, more, left: limit + more - used };
}

/** Steps that people count time in, in minutes. */
const STEPS = [5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480];
const MOST_TICKS = 3;

/** @returns the ticks of an axis that holds this much time, lowest first; the last is its top */
export function ticksFor(most: Ms): Ms[] {
  const minutes = most / MINUTE;
  const step = STEPS.find((candidate) => candidate * MOST_TICKS >= minutes) ?? 480;
  const count = Math.max(1, Math.ceil(minutes / step));
  return Array.from({ length: count }, (_, index) => (index + 1) * step * MINUTE);
}
