import { monthAfter } from '../core/periods';
import type { DayKey, DayTotals } from '../core/records';
import type { SiteId } from '../core/words';
import { EVERYTHING } from '../core/words';
import type { Store } from './open';
import type { MonthKey } from './schema';
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
  const reading = store.transaction(['days', 'months']);
  const [days, months] = [reading.objectStore('days'), reading.objectStore('months')];
  const [from, to] = [monthOf(first), monthOf(last)];
  const ofEverything = IDBKeyRange.bound([EVERYTHING, from], [EVERYTHING, to]);
  const [packs, packed] = await Promise.all([
    site === undefined
      ? months.getAll(IDBKeyRange.bound([from], [to, []]))
      : months.index('site').getAll(IDBKeyRange.bound([site, from], [site, to])),
    // Each packed month has a row of everything.
    months.index('site').getAllKeys(ofEverything),
  ]);
  const gaps = gapsBetween(first, last, packed.map(([month]) => month)); // prettier-ignore
  const single = await Promise.all(
    gaps.map(([start, end]) =>
      site === undefined
        ? days.getAll(IDBKeyRange.bound([start], [end], false, true))
        : days.index('site').getAll(IDBKeyRange.bound([site, start], [site, end], false, true)),
    ),
  );
  if (packs.length === 0) return single.flat();
  const rows = packs.flatMap((pack) => JSON.parse(pack.rows) as DayTotals[]);
  return byDay([...rows.filter(({ day }) => day >= first && day <= last), ...single.flat()]);
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
  const days = new Map<DayKey, DayTotals[]>();
  for (const row of rows) {
    const known = days.get(row.day);
    if (known) known.push(row);
    else days.set(row.day, [row]);
  }
  return [...days.keys()].sort().flatMap((day) => days.get(day) ?? []);
}
