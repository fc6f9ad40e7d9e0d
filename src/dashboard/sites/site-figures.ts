import type { DayKey, DayTotals, Ms } from '../../core/records';
import { presenceOf } from '../../core/totals';
import type { SiteId } from '../../core/words';

/** Marks are looked for on so many of the latest days: a bounded read, however long the history. */
export const MARKED_DAYS = 90;

/** What is kept of a site, and of its latest days those that have something to be said of them. */
export interface SiteFigures {
  site: SiteId;
  /** The first and the last day with figures, of all times. */
  first: DayKey;
  last: DayKey;
  /** Of the latest days: how many have figures, */
  days: number;
  /** … their presence, */
  lately: Ms;
  /** … with replies that the general reader read, */
  general: DayKey[];
  /** … on which turns are missing, */
  missing: DayKey[];
  /** … that the browser had lost, */
  restored: DayKey[];
  /** From an export of the site. */
  imported: DayKey[];
  /** … that are made up. */
  sample: DayKey[];
}

type Marked = Omit<SiteFigures, 'first' | 'last'>;

/** @param days the latest days' rows, of every site */
export function figuresOf(site: SiteId, days: readonly DayTotals[]): Marked {
  const rows = days.filter((row) => row.site === site);
  const daysWith = (has: (row: DayTotals) => boolean): DayKey[] => rows.filter(has).map(({ day }) => day);
  return {
    site,
    days: rows.length,
    lately: rows.reduce((sum, row) => sum + presenceOf(row), 0),
    general: daysWith(({ general }) => general > 0),
    missing: daysWith(({ unseen }) => unseen > 0),
    restored: daysWith(({ origin }) => origin === 'restored'),
    imported: daysWith(({ origin }) => origin === 'imported'),
    sample: daysWith(({ origin }) => origin === 'sample'),
  };
}
