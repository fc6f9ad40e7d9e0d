import { dayOf } from '../core/days';
import { mirroredSince, type Mirrored } from '../core/mirror';
import type { DayTotals, Instant } from '../core/records';
import { add, emptyTotals } from '../core/totals';
import { putDay } from './days';
import { openStore } from './open';
import { readSettings } from './settings';
import { inOneTransaction, note, noteIn } from './transaction';

/** @returns what the mirror is to hold; @throws {StoreUnavailable} */
export async function readForMirror(now: Instant): Promise<Mirrored> {
  const [store, { dayStart }] = await Promise.all([openStore(), readSettings()]);
  const since = mirroredSince(dayOf(now, dayStart));
  const days = await store.getAll('days', IDBKeyRange.lowerBound([since]));
  return { of: String(await store.get('notes', 'identity')), days };
}

/**
 * Takes the days of a lost database in again, once however often it is asked for. What was measured since then is of
 * another time, and added.
 *
 * @param of the name of the database that was lost
 * @throws {StoreUnavailable}
 */
export async function restoreDays(lost: readonly DayTotals[], of: string): Promise<void> {
  await inOneTransaction(async (transaction) => {
    if ((await noteIn(transaction, 'restored')) === of) return;
    const days = transaction.objectStore('days');
    for (const row of lost) {
      const known = (await days.get([row.day, row.site])) ?? emptyTotals(row.day, row.site);
      await putDay(transaction, { ...add(known, row), origin: 'restored' });
    }
    await note(transaction, 'restored', of);
  });
}
