import { union, type Interval } from './intervals';
import type { Presence, Session } from './records';
import type { SiteId } from './words';

/** Presences on one site with a shorter gap belong to one session: docs/measures.md. */
export const SESSION_GAP_MS = 15 * 60_000;

/** @returns whether the presence belongs to the session */
export function touches(session: Session, { from, to }: Pick<Presence, 'from' | 'to'>): boolean {
  return from - session.to < SESSION_GAP_MS && session.from - to < SESSION_GAP_MS;
}

/**
 * Takes a presence into the sessions it belongs to. A presence that closes the gap between two makes them one, so
 * the result does not depend on the order in which presences come in.
 *
 * @param near the site's sessions that the presence touches
 * @param added presence that was not in them before, in ms
 */
export function extend(
  near: readonly Session[],
  site: SiteId,
  span: Pick<Presence, 'from' | 'to'>,
  added: number,
) {
  const all = [...near, { site, ...span, presence: added }];
  return {
    site,
    from: Math.min(...all.map((one) => one.from)),
    to: Math.max(...all.map((one) => one.to)),
    presence: all.reduce((sum, one) => sum + one.presence, 0),
  } satisfies Session;
}

/** @returns the sessions that these presences on one site make */
export function sessionsOf(site: SiteId, presences: readonly Interval[]): Session[] {
  const sessions: Session[] = [];
  for (const one of union(presences)) {
    const last = sessions.at(-1);
    const near = last && touches(last, one) ? sessions.splice(-1) : [];
    sessions.push(extend(near, site, one, one.to - one.from));
  }
  return sessions;
}
