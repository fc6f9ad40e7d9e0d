import { clip, type Interval } from './intervals';
import type { Instant, Presence, Settings } from './records';

type Rest = Pick<Settings, 'pausedSince' | 'pausedUntil'>;

/** @returns the time in which the user asked for no watching, empty where there is none */
export const restOf = ({ pausedSince, pausedUntil }: Rest): Interval =>
  pausedSince === null || pausedUntil === null ? { from: 0, to: 0 } : { from: pausedSince, to: pausedUntil };

export const holds = ({ from, to }: Interval, at: Instant): boolean => at >= from && at < to;

/**
 * @returns the part before the rest, else the part after it: a presence that spans it is cut where the rest
 * begins; null where nothing is left
 */
export function outside(presence: Presence, rest: Interval): Presence | null {
  const within = clip(presence, rest);
  if (within.to <= within.from) return presence;
  if (presence.from < rest.from) return { ...presence, to: rest.from };
  return presence.to > rest.to ? { ...presence, from: rest.to } : null;
}

/**
 * A rest that goes on keeps its start, and one that is ended early stays known: a page that had not heard of it
 * may still tell what it saw meanwhile.
 *
 * @param until the end of the rest; null ends it now
 */
export function withRest(settings: Settings, until: Instant | null, now: Instant): Settings {
  const isResting = holds(restOf(settings), now);
  if (until === null) return isResting ? { ...settings, pausedUntil: now } : settings;
  return { ...settings, pausedSince: isResting ? settings.pausedSince : now, pausedUntil: until };
}
