import { addDays, dayOf } from '../core/days';
import { monthSumsOf } from '../core/month-sums';
import type { DayKey, Instant } from '../core/records';
import { columnsOf } from './columns';
import { behind, daysOf, monthOf, tenOf, within } from './months';
import { openStore } from './open';
import type { MonthKey } from './schema';
import { readSettings } from './settings';
import { noteSpans } from './spans';
import { inOneQuickTransaction, type Transaction } from './transaction';

/** Pages may tell of the last day still: days are over for good after it. */
const SETTLED_DAYS = 2;

/**
 * Packs what is over and not packed, a month at a time: a worker that is killed in between goes on at its next call, and
 * reports come in between.
 *
 * @returns how many months, and tens of days of the one that goes on, were packed
 * @throws {StoreUnavailable}
 */
export async function packMonths(now: Instant): Promise<number> {
  const { dayStart } = await readSettings();
  const keys = await unpackedBefore(addDays(dayOf(now, dayStart), -SETTLED_DAYS));
  await inOneQuickTransaction(noteSpans);
  for (const key of keys) await inOneQuickTransaction((transaction) => pack(transaction, key));
  return keys.length;
}

/** @returns the months with figures before the one of this day that are not packed, and of it the tens before this day */
async function unpackedBefore(day: DayKey): Promise<MonthKey[]> {
  const reading = (await openStore()).transaction(['days', 'sums']);
  const days = reading.objectStore('days');
  const packed = new Set(await reading.objectStore('sums').getAllKeys());
  const month = monthOf(day);
  const found: MonthKey[] = [];
  // From one month's rows to the next one's: a step a month, however many days there are.
  let cursor = await days.openKeyCursor(IDBKeyRange.upperBound([month], true));
  while (cursor) {
    const one = monthOf(cursor.key[0]);
    if (!packed.has(one)) found.push(one);
    cursor = await cursor.continue(within(one).upper as never);
  }
  // A clock that was put back goes on in a month that is packed.
  if (packed.has(month)) return found;
  for (const ten of ['0', '1', '2'].map((digit) => `${month}-${digit}`))
    if (ten < tenOf(day) && !packed.has(ten) && (await days.getKey(within(ten)))) found.push(ten);
  return found;
}

async function pack(transaction: Transaction, key: MonthKey): Promise<void> {
  const [months, sums] = [transaction.objectStore('months'), transaction.objectStore('sums')];
  // The tens of a month that is over.
  await months.delete(within(key));
  await sums.delete(IDBKeyRange.bound(key, behind(key)));
  const rows = await transaction.objectStore('days').getAll(within(key));
  for (const [site, mine] of Map.groupBy(rows, (row) => row.site))
    await months.put({ month: key, site, rows: columnsOf(mine) });
  await sums.put({ month: key, sites: JSON.stringify(monthSumsOf(rows, daysOf(key))) });
}
