import type { DayKey, DayTotals } from '../core/records';
import { add, emptyTotals, nothing, type Addition, type HourGain } from '../core/totals';
import type { SiteId } from '../core/words';
import { unpack } from './months';
import { dropSpans, widenSpan } from './spans';
import type { Transaction } from './transaction';

/** Adds to the hours of a site, or of everything. */
export async function addHours(
  transaction: Transaction,
  site: SiteId,
  gains: readonly HourGain[],
): Promise<void> {
  for (const { day, hour, ms } of gains) {
    const addition = nothing();
    addition.hours[hour] = ms;
    await addToDay(transaction, day, site, addition);
  }
}

/** Adds to the figures of a day. */
export async function addToDay(
  transaction: Transaction,
  day: DayKey,
  site: SiteId,
  addition: Addition,
): Promise<void> {
  const days = transaction.objectStore('days');
  const totals = (await days.get([day, site])) ?? emptyTotals(day, site);
  await putDay(transaction, add(totals, addition));
}

/** Puts a row of figures. Nothing else may, nor delete one: what is made of them would say otherwise. */
export async function putDay(transaction: Transaction, row: DayTotals): Promise<void> {
  await unpack(transaction, row.day);
  await widenSpan(transaction, row);
  await transaction.objectStore('days').put(row);
}

export async function deleteDay(transaction: Transaction, day: DayKey, site: SiteId): Promise<void> {
  await unpack(transaction, day);
  await dropSpans(transaction);
  await transaction.objectStore('days').delete([day, site]);
}
