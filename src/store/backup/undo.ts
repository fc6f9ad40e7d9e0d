import type { DayTotals, Instant } from '../../core/records';
import { add, emptyTotals, minus, nothing, plus, presenceOf } from '../../core/totals';
import { daysOf, joined } from '../../core/parts';
import { SESSION_GAP_MS } from '../../core/sessions';
import { unmarkTime } from '../marks';
import type { Change, PresenceRow, Taken } from '../schema';
import { renewSessions } from '../sessions';
import { inOneTransaction, note, noteIn, type Transaction } from '../transaction';
import { read, write } from './journal';

/**
 * Puts everything back as it was before a history was taken in. What was measured since then stays.
 *
 * @returns whether there was anything to undo
 * @throws {StoreUnavailable}
 */
export function undoTaken(now: Instant): Promise<boolean> {
  return inOneTransaction(async (transaction) => {
    const taken = await noteIn(transaction, 'taken');
    if (!taken) return false;
    await Promise.all(taken.changes.map((change) => takeBack(transaction, change)));
    for (const { site, ...span } of [...taken.sessions, ...(await sinceThen(transaction, taken, now))])
      await renewSessions(transaction, site, span);
    await unmarkTime(transaction, taken.marks);
    await note(transaction, 'undo', undefined);
    await note(transaction, 'taken', undefined);
    return true;
  });
}

async function takeBack(transaction: Transaction, { store, key, before, after }: Change): Promise<void> {
  const now = await read(transaction, store, key);
  const isAsLeft = JSON.stringify(now) === JSON.stringify(after);
  const was = isAsLeft ? before : withNews(store, before, after, now);
  await write(transaction, store, key, was);
}

/** @returns how the row was before, with what came after */
function withNews(store: Change['store'], before: unknown, after: unknown, now: unknown): unknown {
  if (store === 'days') return totalsWithNews(before as DayTotals | null, after as DayTotals | null, now);
  if (store === 'presences' && before !== null && after === null)
    return wentOn(before as PresenceRow, now as PresenceRow);
  // Another choice since then is the newer one.
  return store === 'settings' ? now : before;
}

function totalsWithNews(before: DayTotals | null, after: DayTotals | null, now: unknown): DayTotals | null {
  const current = now as DayTotals | null;
  const known = before ?? after ?? current;
  if (!known) return null;
  const news = plus(current ?? nothing(), minus(after ?? nothing()));
  const row = add({ ...emptyTotals(known.day, known.site), ...(before ?? {}) }, news);
  return before === null && isNothing(row) ? null : row;
}

const isNothing = (row: DayTotals): boolean =>
  presenceOf(row) + row.user + row.replies + row.retries + row.unseen === 0;

/** The page went on telling of it: what it told since is a second piece of the same presence. */
function wentOn(before: PresenceRow, now: PresenceRow): PresenceRow {
  const parts = joined(before.parts, now.parts);
  return { ...now, from: before.from, parts, days: daysOf(parts) };
}

/** Every site that was used since then, as far back as its sessions may reach. */
async function sinceThen(transaction: Transaction, { at }: Taken, now: Instant): Promise<Taken['sessions']> {
  const from = at - SESSION_GAP_MS;
  const found = await transaction.objectStore('presences').index('from').getAll(IDBKeyRange.lowerBound(from));
  return [...new Set(found.map(({ site }) => site))].map((site) => ({ site, from, to: now }));
}
