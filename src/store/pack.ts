import { addDays, dayOf } from '../core/days';
import { monthSumsOf } from '../core/month-sums';
import type { Instant } from '../core/records';
import { columnsOf } from './columns';
import { monthOf, within } from './months';
import { openStore } from './open';
import type { MonthKey } from './schema';
import { readSettings } from './settings';
import { noteSpans } from './spans';
import { inOneQuickTransaction, type Transaction } from './transaction';

/** Pages may tell of the last day still: a month is over for good after it. */
const SETTLED_DAYS = 2;

/**
 * Packs the months that are over and not packed, one at a time: a worker that is killed in between goes on at its next
 * call, and reports come in between.
 *
 * @returns how many were packed
 * @throws {StoreUnavailable}
 */
export async function packMonths(now: Instant): Promise<number> {
  const { dayStart } = await readSettings();
  const months = await unpackedBefore(monthOf(addDays(dayOf(now, dayStart), -SETTLED_DAYS)));
  await inOneQuickTransaction(noteSpans);
  for (const month of months) await inOneQuickTransaction((transaction) => packMonth(transaction, month));
  return months.length;
}

/** @returns the months with figures before this one that are not packed */
async function unpackedBefore(month: MonthKey): Promise<MonthKey[]> {
  const reading = (await openStore()).transaction(['days', 'sums']);
  const packed = new Set(await reading.objectStore('sums').getAllKeys());
  const found: MonthKey[] = [];
  // From one month's rows to the next one's: a step a month, however many days there are.
  let cursor = await reading.objectStore('days').openKeyCursor(IDBKeyRange.upperBound([month], true));
  while (cursor) {
    const one = monthOf(cursor.key[0]);
    if (!packed.has(one)) found.push(one);
    cursor = await cursor.continue(within(one).upper as never);
  }
  return found;
}

async function packMonth(transaction: Transaction, month: MonthKey): Promise<void> {
  const rows = await transaction.objectStore('days').getAll(within(month));
  for (const [site, mine] of Map.groupBy(rows, (row) => row.site))
    await transaction.objectStore('months').put({ month, site, rows: columnsOf(mine) });
  await transaction.objectStore('sums').put({ month, sites: JSON.stringify(monthSumsOf(rows)) });
}
