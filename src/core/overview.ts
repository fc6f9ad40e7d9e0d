import type { Nudge } from './nudge';
import type { Elsewhere } from './sync/devices';
import type { WeekCard } from './week-card';
import type { DayKey, DayTotals, Instant, Session, Settings, SiteReading } from './records';

/** All that the popup shows, read from the store in one go: day totals, never raw rows. */
export interface Overview {
  now: Instant;
  today: DayKey;
  /** The rows of the last 14 days, today included, of every site and of everything; days without use have none. */
  days: DayTotals[];
  /** The session that is going on, or that ended less than 15 minutes ago. */
  session: Session | null;
  settings: Settings;
  /** How each site is being read. */
  readings: SiteReading[];
  /** Today's nudges, oldest first. */
  nudges: Nudge[];
  /** Of the last week, as long as it waits for an answer. */
  card: WeekCard | null;
  /** What the other devices tell of this week; null without sync. */
  elsewhere: readonly Elsewhere[] | null;
}
