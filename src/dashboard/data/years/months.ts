import type { DayTotals, Ms } from '../../../core/records';
import { EVERYTHING, type SiteId } from '../../../core/words';

/** What an export holds of a site in a month, and what is here already. */
export interface Month {
  site: SiteId;
  /** `2026-11`. */
  month: string;
  days: number;
  messages: number;
  replies: number;
  elapsed: Ms;
  /** Of these days, how many were measured here. */
  measured: number;
  /** And how many came from an export before. */
  imported: number;
}

/** @param here rows of the same time, of any site */
export function monthsOf(rows: readonly DayTotals[], here: readonly DayTotals[]): Month[] {
  const known = new Map(here.map((row) => [`${row.day}/${row.site}`, row.origin]));
  const months = new Map<string, Month>();
  for (const row of rows) {
    const month = row.day.slice(0, 7);
    const key = `${row.site}/${month}`;
    const sum = months.get(key) ?? emptyMonth(row.site, month);
    const origin = known.get(`${row.day}/${row.site}`);
    sum.days += 1;
    sum.messages += row.user;
    sum.replies += row.replies;
    sum.elapsed += row.imported?.elapsed ?? 0;
    sum.measured += origin !== undefined && origin !== 'imported' ? 1 : 0;
    sum.imported += origin === 'imported' ? 1 : 0;
    months.set(key, sum);
  }
  return [...months.values()].sort((a, b) => (`${a.site}${a.month}` < `${b.site}${b.month}` ? -1 : 1));
}

const emptyMonth = (site: SiteId, month: string): Month => ({
  ...{ site, month, days: 0, messages: 0, replies: 0, elapsed: 0, measured: 0, imported: 0 },
});

/** @returns how many figures other than zero the rows hold: all that is kept of an export */
export const figuresIn = (rows: readonly DayTotals[]): number =>
  rows.filter(({ site }) => site !== EVERYTHING).reduce((sum, row) => sum + countIn(row), 0);

function countIn(value: unknown): number {
  if (typeof value === 'number') return value === 0 ? 0 : 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + countIn(one), 0);
}
