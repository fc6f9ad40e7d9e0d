import { addDays } from '../../core/days';
import { fold, sumIn, type Sum } from '../../core/fold';
import { withMonths } from '../../core/month-sums';
import type { Span } from '../../core/periods';
import type { DayTotals } from '../../core/records';
import { timeMeasured } from '../../core/totals';
import { EVERYTHING, type SiteId } from '../../core/words';
import { cardOf } from '../../sites/card';
import { readDays, readSummed } from '../../store/history';
import { openStore } from '../../store/open';
import type { Basics } from '../read';

/** Weeks that a report can be about. */
export const WEEKS = [4, 13, 52] as const;
export type Weeks = (typeof WEEKS)[number];

export interface Report {
  weeks: Weeks;
  span: Span;
  sum: Sum | null;
  /** As many days, right before. */
  before: Sum | null;
  /** The most used first. */
  sites: { site: SiteId; sum: Sum }[];
  nudges: number;
  /** Days that come from an export, and hold no time. */
  imported: number;
}

const hasFacts = (site: SiteId): boolean => cardOf(site)?.facts ?? false;

/** The whole days up to yesterday: today is not over. @throws {StoreUnavailable} */
export async function readReport(weeks: Weeks, { today }: Pick<Basics, 'today'>): Promise<Report> {
  const span = { first: addDays(today, -7 * weeks), last: addDays(today, -1) };
  const earlier = { first: addDays(span.first, -7 * weeks), last: addDays(span.first, -1) };
  const store = await openStore();
  const [{ rows, months }, before, nudges] = await Promise.all([
    readSummed(span),
    readDays(earlier.first, earlier.last, EVERYTHING),
    store.countFromIndex('nudges', 'day', IDBKeyRange.bound(span.first, span.last)),
  ]);
  const { days, sites } = withMonths(fold(rows, null, hasFacts), months, hasFacts);
  const sums = [...sites].flatMap(([site, mine]) => {
    const sum = sumIn(mine, span);
    return sum ? [{ site, sum }] : [];
  });
  return {
    ...{ weeks, span, nudges, imported: importedIn(rows, span) },
    sum: sumIn(days, span),
    before: sumIn(fold(before, null, hasFacts).days, earlier),
    sites: sums.sort(
      (a, b) => b.sum.time - a.sum.time || b.sum.invitations.replies - a.sum.invitations.replies,
    ),
  };
}

const importedIn = (rows: readonly DayTotals[], { first, last }: Span): number =>
  rows.filter(
    (row) => row.site === EVERYTHING && timeMeasured(row) === null && row.day >= first && row.day <= last,
  ).length;
