import {
  fold,
  MARKS,
  marksOn,
  sumIn,
  type DayFigures,
  type Folded,
  type Mark,
  type MonthFigures,
} from './fold';
import type { Span } from './periods';
import type { DayKey, DayTotals } from './records';
import type { SiteId } from './words';

/** What the days of a month, or a part of it, add up to, site by site: views over months need no day of a site. Pure. */

/** As if there were facts for every site: the store knows of none. */
export interface MonthSum extends Omit<MonthFigures, 'marks'> {
  /** On which days something is to be said of the figures. */
  marked: Partial<Record<Mark, DayKey[]>>;
}

export type MonthSums = Record<SiteId, MonthSum>;

/**
 * @param rows of any site; what everything came to is left out
 * @param span the month, or a part of it, which they are all of
 */
export function monthSumsOf(rows: readonly DayTotals[], { first, last }: Span): MonthSums {
  const sums: MonthSums = {};
  for (const [site, days] of fold(rows, null, () => true).sites) {
    const sum = sumIn(days, { first, last });
    if (sum === null) continue;
    const { marks, ...figures } = sum;
    const marked = marks.map((mark) => [mark, daysWith(mark, days.values())]);
    sums[site] = { day: first, last, ...figures, marked: Object.fromEntries(marked) as MonthSum['marked'] };
  }
  return sums;
}

const daysWith = (mark: Mark, days: Iterable<DayFigures>): DayKey[] =>
  [...days].filter(({ marks }) => marks.includes(mark)).map(({ day }) => day);

/**
 * @param folded all days of everything, and of sites those days that are in none of the months
 * @param hasFacts as for `fold`
 */
export function withMonths(
  folded: Folded,
  months: readonly MonthSums[],
  hasFacts: (site: SiteId) => boolean,
): Folded {
  const days = new Map(folded.days);
  const sites = new Map([...folded.sites].map(([site, mine]) => [site, [...mine.values()]]));
  for (const [site, { marked, ...sum }] of months.flatMap((month) => Object.entries(month))) {
    const marks = MARKS.filter((mark) => mark in marked && (mark !== 'general' || hasFacts(site)));
    sites.set(site, [...(sites.get(site) ?? []), { ...sum, marks }]);
    for (const mark of marks) for (const day of marked[mark] ?? []) markDay(days, day, mark);
  }
  const inOrder = [...sites].map(([site, mine]) => [site, byDay(mine)] as const);
  return { days, sites: new Map(inOrder) };
}

function markDay(days: Map<DayKey, DayFigures>, day: DayKey, mark: Mark): void {
  const figures = days.get(day);
  if (figures) days.set(day, { ...figures, marks: marksOn(figures.marks, [mark]) });
}

const byDay = (figures: readonly DayFigures[]): Map<DayKey, DayFigures> =>
  new Map(figures.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map((one) => [one.day, one]));
