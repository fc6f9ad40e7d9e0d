import type { Choice, NudgeKind, NudgeShown } from './nudge';
import type { Instant, Ms, Session } from './records';
import { SESSION_GAP_MS } from './sessions';
import { median } from './suggestion';
import type { SiteId } from './words';

/** A session that ends this soon after a nudge may have ended by it. */
const SOON_MS: Ms = 5 * 60_000;
/** Fewer cases than this say nothing. */
export const FEWEST_CASES = 10;

/** How many there were, and how many of them ended soon. */
export interface Cases {
  count: number;
  ended: number;
}

/** What became of a kind of nudge, on this device. */
export interface Helped {
  shown: number;
  choices: Partial<Record<Choice, number>>;
  /** Sessions with it, from the moment it was shown. */
  after: Cases;
  /** Sessions without it on the same sites, from as far into them. */
  without: Cases;
  /** There are enough of both to compare. */
  isEnough: boolean;
}

/** @returns the session in which this moment was, or which began just after it */
export const sessionOf = (sessions: readonly Session[], site: SiteId, at: Instant): Session | null =>
  sessions.find(
    (one) => one.site === site && at > one.from - SESSION_GAP_MS && at < one.to + SESSION_GAP_MS,
  ) ?? null;

export const endedSoon = ({ to }: Session, at: Instant): boolean => to - at <= SOON_MS;

/** @param sessions those that are over */
export function helpedOf(
  kind: NudgeKind,
  nudges: readonly NudgeShown[],
  sessions: readonly Session[],
): Helped {
  const mine = nudges.filter((one) => one.kind === kind && one.choice !== 'warned');
  const met = mine.flatMap(({ site, at }) => {
    const session = sessionOf(sessions, site, at);
    return session ? [{ session, at }] : [];
  });
  const into = median(met.map(({ session, at }) => Math.max(0, at - session.from)));
  const sites = new Set(mine.map(({ site }) => site));
  const others = sessions.filter(
    (one) => sites.has(one.site) && one.to - one.from >= into && !met.some(({ session }) => session === one),
  );
  const after = casesOf(met.map(({ session, at }) => endedSoon(session, at)));
  const without = casesOf(others.map((session) => endedSoon(session, session.from + into)));
  const choices = mine.map(({ choice }) => choice);
  return {
    shown: mine.length,
    choices: Object.fromEntries(
      [...new Set(choices)].map((choice) => [choice, choices.filter((one) => one === choice).length]),
    ),
    after,
    without,
    isEnough: after.count >= FEWEST_CASES && without.count >= FEWEST_CASES,
  };
}

const casesOf = (ended: readonly boolean[]): Cases => ({
  count: ended.length,
  ended: ended.filter((one) => one).length,
});
