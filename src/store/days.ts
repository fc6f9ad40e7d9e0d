import type { DayKey } from '../core/records';
import { add, emptyTotals, nothing, type Addition, type HourGain } from '../core/totals';
import type { SiteId } from '../core/words';
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
  await days.put(add(totals, addition));
}
