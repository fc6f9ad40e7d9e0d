import { fold, marksOn, sumIn, type DayFigures, type Folded, type Mark, type MonthFigures } from './fold';
import { monthAround } from './periods';
import type { DayKey, DayTotals } from './records';
import type { SiteId } from './words';

/** What the days of a month add up to, site by site: views over months need no day of a site. Pure. */

/** As if there were facts for every site: the store knows of none. */
export interface MonthSum extends Omit<MonthFigures, 'marks'> {
  /** On which days something is to be said of the figures. */
  marked: Partial<Record<Mark, DayKey[]>>;
}

export type MonthSums = Record<SiteId, MonthSum>;

/** @param rows of one month, of any site; what everything came to is left out */
export function monthSumsOf(rows: readonly DayTotals[]): MonthSums {
  const { sites } = fold(rows, null, () => true);
  return Object.fromEntries([...sites].flatMap(([site, days]) => sumOf([...days.values()], site)));
}

function sumOf(days: readonly DayFigures[], site: SiteId): [SiteId, MonthSum][] {
  const span = monthAround(days[0]?.day ?? '');
  const sum = sumIn(new Map(days.map((one) => [one.day, one])), span);
  if (sum === null) return [];
  const { marks, ...rest } = sum;
  const marked = marks.map((mark) => [
    mark,
    days.filter((one) => one.marks.includes(mark)).map(({ day }) => day),
  ]);
  return [
    [
      site,
      { day: span.first, last: span.last, ...rest, marked: Object.fromEntries(marked) as MonthSum['marked'] },
    ],
  ];
}

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
    const { general: _general, ...others } = marked;
    const said: MonthSum['marked'] = hasFacts(site) ? marked : others;
    const marks = marksOn(Object.keys(said) as Mark[]);
    sites.set(site, [...(sites.get(site) ?? []), { ...sum, marks }]);
    for (const mark of marks) for (const day of said[mark] ?? []) markDay(days, day, mark);
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
