import type { MonthSums } from '../core/month-sums';
import { addDays } from '../core/days';
import { isCut, isWithin, monthAround, type Span } from '../core/periods';
import type { DayKey, DayTotals } from '../core/records';
import type { SiteId } from '../core/words';
import { EVERYTHING } from '../core/words';
import { rowsIn } from './columns';
import type { Store } from './open';
import type { MonthKey, PackedMonth } from './schema';
import type { Transaction } from './transaction';

/**
 * Days that are over, packed by months, and of the month that goes on by tens: a screen over years reads a row a month and
 * site instead of one a day. They say nothing that `days` does not say. Whatever changes a day takes what it is packed in
 * away; what is not packed is read day by day, until the worker packs it again (pack.ts).
 */

export const monthOf = (day: DayKey): MonthKey => day.slice(0, 7);
export const tenOf = (day: DayKey): MonthKey => day.slice(0, 9);

/** @returns the first and the last day that are packed under this key */
export function daysOf(key: MonthKey): Span {
  const month = monthAround(`${monthOf(key)}-01`);
  if (key === monthOf(key)) return month;
  const [first, last] = [`${key}0`, `${key}9`];
  return {
    first: first < month.first ? month.first : first,
    last: last > month.last ? month.last : last,
  };
}

/** @returns what sorts behind all keys that begin like this */
export const behind = (key: DayKey | MonthKey): string => `${key}~`;

/** All keys [day or month, site] of these days. */
export const within = (key: MonthKey): IDBKeyRange => IDBKeyRange.bound([key], [behind(key)]);

/** The keys [month, site] of just this one. */
const just = (key: MonthKey): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** The tens of days that were looked after in a transaction. */
const unpacked = new WeakMap<Transaction, Set<MonthKey>>();

/**
 * To be asked before a row of `days` is put or deleted: what it is packed in is not true any more. Looks first, as of the
 * days that reports tell of nothing is packed, and deleting nothing costs several times as much.
 */
export async function unpack(transaction: Transaction, day: DayKey): Promise<void> {
  const [month, ten] = [monthOf(day), tenOf(day)];
  const done = unpacked.get(transaction) ?? new Set();
  if (done.has(ten)) return;
  unpacked.set(transaction, done.add(ten));
  const [months, sums] = [transaction.objectStore('months'), transaction.objectStore('sums')];
  const packed = await sums.getAllKeys(IDBKeyRange.bound(month, ten));
  const mine = packed.filter((key) => key === month || key === ten);
  await Promise.all(mine.flatMap((key) => [months.delete(just(key)), sums.delete(key)]));
}

/**
 * Reads the totals of many days, from what is packed where there is, all of one moment.
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
  const [from, to] = [monthOf(first), behind(monthOf(last))];
  const [packs, packed] = await Promise.all([
    site === undefined
      ? months.getAll(IDBKeyRange.bound([from], [to]))
      : months.index('site').getAll(IDBKeyRange.bound([site, from], [site, to])),
    reading.objectStore('sums').getAllKeys(IDBKeyRange.bound(from, to)),
  ]);
  const single = await Promise.all(
    gapsBetween({ first, last }, packed).map(([start, end]) =>
      site === undefined
        ? days.getAll(IDBKeyRange.bound([start], [end], false, true))
        : days.index('site').getAll(IDBKeyRange.bound([site, start], [site, end], false, true)),
    ),
  );
  return byDay([...rowsOf(packs, { first, last }), ...single.flat()]);
}

const rowsOf = (packs: readonly PackedMonth[], span: Span): DayTotals[] =>
  packs.flatMap(({ rows, site }) => rowsIn(rows, site)).filter(({ day }) => isWithin(day, span));

/** What views over months need, and no more. */
export interface Summed {
  /** Of everything all days; of sites those that are in none of the months. Each site's stand in their order. */
  rows: DayTotals[];
  months: MonthSums[];
}

/**
 * Reads the totals of many days, of sites as sums of months, all of one moment.
 *
 * @param part of the span, which is to be added up as well: what it cuts is read day by day
 */
export async function readSums(store: Store, span: Span, part: Span): Promise<Summed> {
  const reading = store.transaction(['days', 'months', 'sums']);
  const [days, months] = [reading.objectStore('days'), reading.objectStore('months')];
  const [from, to] = [monthOf(span.first), behind(monthOf(span.last))];
  const [sums, packs] = await Promise.all([
    reading.objectStore('sums').getAll(IDBKeyRange.bound(from, to)),
    months.index('site').getAll(IDBKeyRange.bound([EVERYTHING, from], [EVERYTHING, to])),
  ]);
  const packed = sums.map(({ month }) => month);
  const isInOne = ({ first, last }: Span): boolean =>
    isWithin(first, span) && isWithin(last, span) && !isCut({ first, last }, part);
  const whole = new Set(packed.filter((month) => isInOne(daysOf(month))));
  const isWhole = ({ month }: { month: MonthKey }): boolean => whole.has(month);
  const cut = packed.filter((month) => !whole.has(month));
  const gaps = gapsBetween(span, packed);
  const [others, single] = await Promise.all([
    Promise.all(cut.map((month) => months.getAll(just(month)))),
    Promise.all(gaps.map(([start, end]) => days.getAll(IDBKeyRange.bound([start], [end], false, true)))),
  ]);
  // Each of them has the days of one site, or comes from the store in order: no need to sort the days themselves.
  const parts = [
    ...[...packs.filter(isWhole), ...others.flat()].map((pack) => ({
      at: pack.month,
      rows: rowsOf([pack], span),
    })),
    ...single.map((rows, at) => ({ at: gaps[at]?.[0] ?? '', rows })),
  ];
  return {
    rows: parts.sort((a, b) => inOrder(a.at, b.at)).flatMap(({ rows }) => rows),
    months: sums.filter(isWhole).map(({ sites }) => JSON.parse(sites) as MonthSums),
  };
}

/** @returns from where to where, the end not included, nothing is packed */
function gapsBetween({ first, last }: Span, packed: readonly MonthKey[]): [from: string, to: string][] {
  const starts = [first, ...packed.map(behind)];
  const ends = [...packed, behind(last)];
  // The calendar is asked once: ten years have many months.
  const spans = packed.map(daysOf);
  return starts.flatMap((begin, at): [string, string][] => {
    const [before, after] = [spans[at - 1], spans[at]];
    if (before && after && addDays(before.last, 1) === after.first) return [];
    const start = begin < first ? first : begin;
    const end = [ends[at] ?? '', behind(last)].sort()[0] ?? '';
    return start < end ? [[start, end]] : [];
  });
}

/** Sites stand in order already, each day for itself. */
const byDay = (rows: DayTotals[]): DayTotals[] => rows.sort((a, b) => inOrder(a.day, b.day));

const inOrder = (one: DayKey | MonthKey, other: DayKey | MonthKey): number =>
  one < other ? -1 : Number(one > other);
