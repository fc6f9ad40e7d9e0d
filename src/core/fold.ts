import type { DayKey, DayTotals, Ms } from './records';
import { isCut, isWithin, type Span } from './periods';
import { presenceOf } from './totals';
import { invitationsOf, type Invitations } from './trends';
import { EVERYTHING, type Closing, type SiteId } from './words';

/** Day totals folded once for all that a view shows: pure. */

/** What is to be said of a day's figures, in the order in which signs stand. */
export const MARKS = ['general', 'missing', 'restored', 'imported', 'sample'] as const;
export type Mark = (typeof MARKS)[number];

/** Closings that no version is known of: counted before versions were kept. */
export const UNKNOWN_VERSION = '?';

export interface DayFigures {
  day: DayKey;
  time: Ms;
  /** Presence by hour of the wall clock, 24 of them. */
  hours: readonly Ms[];
  invitations: Invitations;
  closings: Partial<Record<Closing, number>>;
  /** Versions of the rules that named these closings. */
  versions: readonly string[];
  marks: readonly Mark[];
}

/** Days of a month, or of a part of it, in one: known by the first of them. */
export interface MonthFigures extends DayFigures {
  last: DayKey;
  /** Days with figures, */
  days: number;
  /** … and those of them on which time was measured. */
  measured: number;
}

export interface Folded {
  /** Days with figures. */
  days: ReadonlyMap<DayKey, DayFigures>;
  /** The same by site; of months that were read as sums, `MonthFigures` (month-sums.ts). */
  sites: ReadonlyMap<SiteId, ReadonlyMap<DayKey, DayFigures>>;
}

/**
 * @param isMine which sites count; null for all, whose sum the ledger holds as the union of what was at the same time
 * @param hasFacts whether there are facts by which this site's turns are read: without, the general reader is no news
 */
export function fold(
  rows: readonly DayTotals[],
  isMine: ((site: SiteId) => boolean) | null,
  hasFacts: (site: SiteId) => boolean,
): Folded {
  const days = new Map<DayKey, DayFigures>();
  const sites = new Map<SiteId, Map<DayKey, DayFigures>>();
  const whole = new Map<DayKey, DayTotals>();
  const marks = new Map<DayKey, readonly Mark[]>();
  for (const row of rows) {
    if (row.site === EVERYTHING) {
      whole.set(row.day, row);
      continue;
    }
    if (isMine !== null && !isMine(row.site)) continue;
    const figures = figuresOf(row, hasFacts(row.site));
    const mine = sites.get(row.site) ?? new Map<DayKey, DayFigures>();
    sites.set(row.site, mine.set(row.day, figures));
    marks.set(row.day, marksOn(marks.get(row.day), figures.marks));
    const known = days.get(row.day);
    if (isMine !== null) days.set(row.day, known ? together(known, figures) : figures);
  }
  if (isMine === null) {
    for (const row of whole.values()) {
      const figures = figuresOf(row, false);
      days.set(row.day, { ...figures, marks: marksOn(figures.marks, marks.get(row.day)) });
    }
  }
  return { days, sites };
}

function figuresOf(row: DayTotals, hasFacts: boolean): DayFigures {
  const { day, hours, closings } = row;
  return {
    ...{ day, time: presenceOf(row), hours, invitations: invitationsOf(row), closings },
    versions: versionsOf(row),
    marks: marksOf(row, hasFacts),
  };
}

function marksOf({ site, general, unseen, origin, imported }: DayTotals, hasFacts: boolean): Mark[] {
  const is: Record<Mark, boolean> = {
    general: hasFacts && general > 0,
    missing: site !== EVERYTHING && unseen > 0,
    restored: origin === 'restored',
    imported: origin === 'imported' || imported !== undefined,
    sample: origin === 'sample',
  };
  return MARKS.filter((mark) => is[mark]);
}

function versionsOf({ closings, classifiers = {} }: DayTotals): string[] {
  const known = Object.keys(classifiers).filter((version) => (classifiers[version] ?? 0) > 0);
  return sumOf(closings) > sumOf(classifiers) ? [UNKNOWN_VERSION, ...known] : known;
}

const sumOf = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce((sum: number, count = 0) => sum + count, 0);

/** Of many days most have no marks, and the same versions. */
const joined = <One>(some: readonly One[] = [], more: readonly One[] = []): readonly One[] =>
  more.every((one) => some.includes(one)) ? some : [...new Set([...some, ...more])];

export const marksOn = (some: readonly Mark[] = [], more: readonly Mark[] = []): Mark[] =>
  MARKS.filter((mark) => some.includes(mark) || more.includes(mark));

function together(a: DayFigures, b: DayFigures): DayFigures {
  const sum = nothing();
  addTo(sum, a);
  addTo(sum, b);
  return { ...sum, day: a.day };
}

/** Of ten years thousands are added up for one picture: in place. */
interface Adding {
  time: Ms;
  hours: Ms[];
  invitations: Invitations;
  closings: Partial<Record<Closing, number>>;
  versions: readonly string[];
  marks: readonly Mark[];
}

function addTo(sum: Adding, { time, hours, invitations, closings, versions, marks }: DayFigures): void {
  sum.time += time;
  // By place: `entries` takes four times as long, and views over years come here a hundred thousand times.
  for (let hour = 0; hour < hours.length; hour += 1)
    sum.hours[hour] = (sum.hours[hour] ?? 0) + (hours[hour] ?? 0);
  for (const key of COUNTED) sum.invitations[key] += invitations[key];
  for (const key in closings) {
    const closing = key as Closing;
    sum.closings[closing] = (sum.closings[closing] ?? 0) + (closings[closing] ?? 0);
  }
  sum.versions = joined(sum.versions, versions);
  if (!marks.every((mark) => sum.marks.includes(mark))) sum.marks = marksOn(sum.marks, marks);
}

const COUNTED = Object.keys(invitationsOf(undefined)) as (keyof Invitations)[];

const nothing = (): Adding => ({
  time: 0,
  hours: Array.from({ length: 24 }, () => 0),
  invitations: invitationsOf(undefined),
  closings: {},
  versions: [],
  marks: [],
});

/** What a span adds up to. */
export interface Sum extends Omit<DayFigures, 'day'> {
  /** Days with figures. */
  days: number;
  /** Of them, those on which time was measured. */
  measured: number;
}

/** @returns the time; null where only an export knows of these days, which holds no time */
export const timedOf = ({ time, marks }: Pick<DayFigures, 'time' | 'marks'>): Ms | null =>
  time === 0 && marks.includes('imported') ? null : time;

/** @returns null where there are no figures in the span. @throws where it cuts a month that was read as a sum */
export function sumIn(days: ReadonlyMap<DayKey, DayFigures | MonthFigures>, span: Span): Sum | null {
  const sum = nothing();
  let [count, measured] = [0, 0];
  for (const figures of days.values()) {
    const month = 'last' in figures ? figures : null;
    if (month && isCut({ first: month.day, last: month.last }, span))
      throw new Error(`of the days from ${month.day} to ${month.last} only the sum was read`);
    if (!isWithin(figures.day, span)) continue;
    addTo(sum, figures);
    count += month?.days ?? 1;
    measured += month?.measured ?? (timedOf(figures) === null ? 0 : 1);
  }
  return count === 0 ? null : { ...sum, days: count, measured };
}
