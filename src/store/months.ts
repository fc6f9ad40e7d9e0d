import type { MonthSums } from '../core/month-sums';
import { isCut, monthAfter, monthAround, type Span } from '../core/periods';
import type { DayKey, DayTotals } from '../core/records';
import type { SiteId } from '../core/words';
import { EVERYTHING } from '../core/words';
import { rowsIn } from './columns';
import type { Store } from './open';
import type { MonthKey, PackedMonth } from './schema';
import type { Transaction } from './transaction';

/**
 * Days of months that are over, packed: a screen over years reads a row a month and site instead of one a day. They say
 * nothing that `days` does not say. Whatever changes a day takes the whole month away; what is not packed is read day by
 * day, until the worker packs it again (pack.ts).
 */

export const monthOf = (day: DayKey): MonthKey => day.slice(0, 7);

/** @returns what sorts right behind all keys that begin like this */
const behind = (key: DayKey | MonthKey): string => `${key}.`;

/** All keys [month or day, site] of this month. */
export const within = (month: MonthKey): IDBKeyRange => IDBKeyRange.bound([month], [behind(month)]);

const unpacked = new WeakMap<Transaction, Set<MonthKey>>();

/** To be asked before a row of `days` is put or deleted: its month is not packed any more. */
export async function unpack(transaction: Transaction, day: DayKey): Promise<void> {
  const month = monthOf(day);
  const done = unpacked.get(transaction) ?? new Set();
  if (done.has(month)) return;
  unpacked.set(transaction, done.add(month));
  await transaction.objectStore('months').delete(within(month));
  await transaction.objectStore('sums').delete(month);
}

/**
 * Reads the totals of many days, from packed months where there are, all of one moment.
 *
 * @param site one site, or `EVERYTHING`; without it every row of these days
 * @returns the rows of the days from the first to the last, both included, by day and then by site
 */
export async function readManyDays(
  store: Store,
  first: DayKey,
  last: DayKey,
  site?: SiteId,
): Promise<DayTotals[]> {
  const reading = store.transaction(['days', 'months', 'sums']);
  const [days, months] = [reading.objectStore('days'), reading.objectStore('months')];
  const [from, to] = [monthOf(first), monthOf(last)];
  const [packs, packed] = await Promise.all([
    site === undefined
      ? months.getAll(IDBKeyRange.bound([from], [to, []]))
      : months.index('site').getAll(IDBKeyRange.bound([site, from], [site, to])),
    reading.objectStore('sums').getAllKeys(IDBKeyRange.bound(from, to)),
  ]);
  const single = await Promise.all(
    gapsBetween(first, last, packed).map(([start, end]) =>
      site === undefined
        ? days.getAll(IDBKeyRange.bound([start], [end], false, true))
        : days.index('site').getAll(IDBKeyRange.bound([site, start], [site, end], false, true)),
    ),
  );
  if (packs.length === 0) return single.flat();
  return byDay([...rowsOf(packs).filter(({ day }) => day >= first && day <= last), ...single.flat()]);
}

const rowsOf = (packs: readonly PackedMonth[]): DayTotals[] =>
  packs.flatMap(({ rows, site }) => rowsIn(rows, site));

/** What views over months need, and no more. */
export interface Summed {
  /** Of everything all days; of sites those that are in none of the months. */
  rows: DayTotals[];
  months: MonthSums[];
}

/**
 * Reads the totals of many days, of sites as sums of months, all of one moment.
 *
 * @param part of the span, which is to be added up as well: a month that it cuts is read day by day
 */
export async function readSums(store: Store, { first, last }: Span, part: Span): Promise<Summed> {
  const reading = store.transaction(['days', 'months', 'sums']);
  const [from, to] = [monthOf(first), monthOf(last)];
  const [sums, packs] = await Promise.all([
    reading.objectStore('sums').getAll(IDBKeyRange.bound(from, to)),
    reading
      .objectStore('months')
      .index('site')
      .getAll(IDBKeyRange.bound([EVERYTHING, from], [EVERYTHING, to])),
  ]);
  const isWhole = ({ month }: { month: MonthKey }): boolean => {
    const days = monthAround(`${month}-01`);
    return !isCut(days, { first, last }) && !isCut(days, part);
  };
  const whole = sums.filter(isWhole);
  const gaps = gapsBetween(first, last, whole.map(({ month }) => month)); // prettier-ignore
  const days = reading.objectStore('days');
  const single = await Promise.all(
    gaps.map(([start, end]) => days.getAll(IDBKeyRange.bound([start], [end], false, true))),
  );
  return {
    rows: byDay([...rowsOf(packs.filter(isWhole)), ...single.flat()]),
    months: whole.map(({ sites }) => JSON.parse(sites) as MonthSums),
  };
}

/** @returns from where to where, the end not included, nothing is packed */
function gapsBetween(first: DayKey, last: DayKey, packed: readonly MonthKey[]): [from: string, to: string][] {
  const starts = [first, ...packed.map(behind)];
  const ends = [...packed, behind(last)];
  return starts.flatMap((start, at): [string, string][] => {
    const [before, end = ''] = [packed[at - 1], ends[at]];
    return start >= end || (before && next(before) === end) ? [] : [[start, end]];
  });
}

const next = (month: MonthKey): MonthKey => monthOf(monthAfter(`${month}-01`, 1));

/** Sites stand in order already, each for itself. */
function byDay(rows: readonly DayTotals[]): DayTotals[] {
  const days = Map.groupBy(rows, ({ day }) => day);
  return [...days.keys()].sort().flatMap((day) => days.get(day) ?? []);
}
