import type { DayFigures } from './fold';
import type { DayKey } from './records';

/**
 * Steps in a site's figures. Whether more of its replies invite is the site's doing; whether more of its invitations are
 * accepted is the user's. Each is looked for by itself, and only among days whose closings the same version of our rules
 * named: a change of ours is none of theirs.
 */

/** From this day on, the share is another one. */
export interface Shift {
  day: DayKey;
  /** Of one. */
  before: number;
  after: number;
}

export interface Shifts {
  /** In how many of the site's replies invite. */
  site: Shift | null;
  /** In how many of its invitations are accepted. */
  user: Shift | null;
}

/** Of each side, so that a few odd days make no step. */
const FEWEST_DAYS = 7;
const FEWEST_COUNTS = 40;
/** A step that a person would not see is none. */
const SMALLEST = 0.1;
/** Standard errors. Of all the days in a year the best one is picked, so that two would be passed by chance. */
const SUREST = 4.5;

/** @param days of one site */
export function shiftsOf(days: Iterable<DayFigures>): Shifts {
  const ordered = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
  const latest = sameVersion(ordered);
  return {
    site: shiftIn(latest, ({ invitations }) => [invitations.invited, invitations.replies]),
    user: shiftIn(latest, ({ invitations }) => [invitations.accepted, invitations.invited]),
  };
}

/** @returns the days since which all closings were named by one version */
function sameVersion(days: readonly DayFigures[]): DayFigures[] {
  const version = days.findLast(({ versions }) => versions.length > 0)?.versions.at(-1);
  const other = days.findLastIndex(({ versions }) => versions.some((one) => one !== version));
  return days.slice(other + 1).filter(({ versions }) => versions.length > 0);
}

type Count = (figures: DayFigures) => [some: number, all: number];

/** The day that parts the days best, where the two parts are surely unlike (two-proportion z test). */
function shiftIn(days: readonly DayFigures[], count: Count): Shift | null {
  const counts = days.map(count);
  const totals = counts.reduce(([some, all], [more, of]) => [some + more, all + of], [0, 0]);
  let [some, all] = [0, 0];
  let best: (Shift & { sure: number }) | null = null;
  for (const [place, { day }] of days.entries()) {
    const isFar = place >= FEWEST_DAYS && days.length - place >= FEWEST_DAYS;
    const found = isFar ? stepBetween([some, all], [totals[0] - some, totals[1] - all]) : null;
    if (found && found.sure > (best?.sure ?? SUREST)) best = { day, ...found };
    some += counts[place]?.[0] ?? 0;
    all += counts[place]?.[1] ?? 0;
  }
  return best && { day: best.day, before: best.before, after: best.after };
}

function stepBetween(
  [some, all]: [number, number],
  [someAfter, allAfter]: [number, number],
): { before: number; after: number; sure: number } | null {
  if (all < FEWEST_COUNTS || allAfter < FEWEST_COUNTS) return null;
  const [before, after] = [some / all, someAfter / allAfter];
  const pooled = (some + someAfter) / (all + allAfter);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / all + 1 / allAfter));
  const sure = error === 0 ? 0 : Math.abs(after - before) / error;
  return Math.abs(after - before) < SMALLEST ? null : { before, after, sure };
}
