import type { DayKey, DayTotals, Ms } from '../../core/records';
import { presenceOf } from '../../core/totals';
import type { SiteId } from '../../core/words';

/** How much stands on some days, so that a deletion can be named before it is done. */
export interface Amount {
  sites: SiteId[];
  days: number;
  /** Null where there is none. */
  first: DayKey | null;
  last: DayKey | null;
  time: Ms;
  messages: number;
  replies: number;
}

/** @param rows of one site or of everything, oldest first */
export function sumOf(rows: readonly DayTotals[]): Omit<Amount, 'sites'> {
  const sum = (figure: (row: DayTotals) => number): number => rows.reduce((all, row) => all + figure(row), 0);
  return {
    days: rows.length,
    first: rows[0]?.day ?? null,
    last: rows.at(-1)?.day ?? null,
    time: sum(presenceOf),
    messages: sum(({ user }) => user),
    replies: sum(({ replies }) => replies),
  };
}
