import type { Interval } from '../core/intervals';
import { MAX_PRESENCE_MS, type Ms, type Session } from '../core/records';
import { extend, SESSION_GAP_MS, sessionsOf, touches } from '../core/sessions';
import type { SiteId } from '../core/words';
import type { Transaction } from './transaction';

/** Takes a presence into the sessions that it belongs to, or makes one of its own. */
export async function takeSession(
  transaction: Transaction,
  site: SiteId,
  span: Interval,
  added: Ms,
): Promise<void> {
  const sessions = transaction.objectStore('sessions');
  const near = await sessionsNear(transaction, site, span);
  await Promise.all([
    ...near.map((session) => sessions.delete([site, session.from])),
    sessions.put(extend(near, site, span, added)),
  ]);
}

/** Makes the sessions around this time anew, from the presences that are there now. */
export async function renewSessions(transaction: Transaction, site: SiteId, span: Interval): Promise<void> {
  const sessions = transaction.objectStore('sessions');
  const near = await sessionsNear(transaction, site, span);
  const from = Math.min(span.from, ...near.map((session) => session.from));
  const to = Math.max(span.to, ...near.map((session) => session.to));
  const around = IDBKeyRange.bound(from - MAX_PRESENCE_MS, to);
  const presences = await transaction.objectStore('presences').index('from').getAll(around);
  const mine = presences.filter((one) => one.site === site && one.to > from);
  await Promise.all(near.map((session) => sessions.delete([site, session.from])));
  await Promise.all(sessionsOf(site, mine).map((session) => sessions.put(session)));
}

/** The sessions that this time belongs to, or would make one of, newest first. */
async function sessionsNear(transaction: Transaction, site: SiteId, span: Interval): Promise<Session[]> {
  const range = IDBKeyRange.bound([site, 0], [site, span.to + SESSION_GAP_MS], false, true);
  const found: Session[] = [];
  // Walks back from the newest, and ends at the first that is too old.
  let cursor = await transaction.objectStore('sessions').openCursor(range, 'prev');
  for (; cursor && touches(cursor.value, span); cursor = await cursor.continue()) found.push(cursor.value);
  return found;
}
