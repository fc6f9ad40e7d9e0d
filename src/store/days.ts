import type { Span } from '../core/periods';
import type { DayKey, DayTotals } from '../core/records';
import { add, counted, emptyTotals, nothing, type Addition, type HourGain } from '../core/totals';
import { EVERYTHING, type SiteId } from '../core/words';
import { behind, monthOf, unpack } from './months';
import type { TurnRow } from './schema';
import { dropSpans, widenSpan } from './spans';
import type { Transaction } from './transaction';

interface Gain {
  day: DayKey;
  site: SiteId;
  addition: Addition;
}

/** What is to be added to the figures of days: each row is read and put once, however much is added to it. */
export class Gains {
  readonly #all: Gain[] = [];

  /** Adds to the hours of a site, or of everything. */
  hours(site: SiteId, gains: readonly HourGain[]): void {
    for (const { day, hour, ms } of gains) {
      const addition = nothing();
      addition.hours[hour] = ms;
      this.#all.push({ day, site, addition });
    }
  }

  /** Counts a turn, on its site and on everything; with sign -1, takes it back. */
  turn(turn: TurnRow, sign: 1 | -1): void {
    const addition = counted(turn, sign);
    for (const site of [turn.site, EVERYTHING]) this.#all.push({ day: turn.day, site, addition });
  }

  async keep(transaction: Transaction): Promise<void> {
    const byRow = Map.groupBy(this.#all, ({ day, site }) => `${day} ${site}`);
    await Promise.all([...byRow.values()].map((gains) => addTo(transaction, gains)));
  }
}

/** @param gains of one row, each added in its turn: no figure goes below zero in between */
async function addTo(transaction: Transaction, gains: readonly Gain[]): Promise<void> {
  const [gain] = gains;
  if (!gain) return;
  const { day, site } = gain;
  const before = await transaction.objectStore('days').get([day, site]);
  const totals = gains.reduce((sum, { addition }) => add(sum, addition), before ?? emptyTotals(day, site));
  await putDay(transaction, totals);
}

/** Puts a row of figures. Nothing else may, nor delete one: what is made of them would say otherwise. */
export async function putDay(transaction: Transaction, row: DayTotals): Promise<void> {
  await Promise.all([
    unpack(transaction, row.day),
    widenSpan(transaction, row),
    transaction.objectStore('days').put(row),
  ]);
}

export async function deleteDay(transaction: Transaction, day: DayKey, site: SiteId): Promise<void> {
  await unpack(transaction, day);
  await dropSpans(transaction);
  await transaction.objectStore('days').delete([day, site]);
}

/** Every row of these days, of every site, by few requests. */
export async function deleteDays(transaction: Transaction, { first, last }: Span): Promise<void> {
  const [from, to] = [monthOf(first), behind(monthOf(last))];
  await Promise.all([
    dropSpans(transaction),
    transaction.objectStore('months').delete(IDBKeyRange.bound([from], [to])),
    transaction.objectStore('sums').delete(IDBKeyRange.bound(from, to)),
    transaction.objectStore('days').delete(IDBKeyRange.bound([first], [last, []])),
  ]);
}
