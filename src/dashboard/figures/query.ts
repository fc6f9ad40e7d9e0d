import { addDays } from '../../core/days';
import { lengthOf, spanBefore, weekAround, type Span } from '../../core/periods';
import type { DayKey, Settings } from '../../core/records';
import { PURPOSES, SITE_KINDS, type Purpose, type SiteId, type SiteKind } from '../../core/words';
import { cardOf } from '../../sites/card';
import { dayIn, hrefOf, type Route } from '../route';

/** What a view of figures is about: all of it stands in the address. */
export interface Query {
  view: string;
  span: Span;
  /** The time before, or one's own first week. */
  beside: 'before' | 'first';
  site: SiteId | null;
  kind: SiteKind | null;
  purpose: Purpose | null;
}

/** A person may look at any days; so many at once are more than anybody has. */
const LONGEST_DAYS = 366 * 30;

/** @param around the span of this view that a day is in */
export function queryOf({ view, about, how }: Route, today: DayKey, around: (day: DayKey) => Span): Query {
  return {
    view,
    span: spanIn(about) ?? around(dayIn(about) ?? today),
    beside: how['beside'] === 'first' ? 'first' : 'before',
    site: how['site'] ?? null,
    kind: SITE_KINDS.find((kind) => kind === how['kind']) ?? null,
    purpose: PURPOSES.find((purpose) => purpose === how['purpose']) ?? null,
  };
}

function spanIn(about: string | null): Span | null {
  const [first, last] = (about ?? '').split('..').map(dayIn);
  if (!first || !last || last < first) return null;
  const span = { first, last };
  return lengthOf(span) <= LONGEST_DAYS ? span : null;
}

/** @returns the address of this query with a change */
export function hrefWith(query: Query, change: Partial<Query>): string {
  const { view, span, beside, site, kind, purpose } = { ...query, ...change };
  const how: Record<string, string> = {};
  if (beside !== 'before') how['beside'] = beside;
  if (site !== null) how['site'] = site;
  if (kind !== null) how['kind'] = kind;
  if (purpose !== null) how['purpose'] = purpose;
  return hrefOf(view, `${span.first}..${span.last}`, how);
}

export const kindOf = (site: SiteId): SiteKind => cardOf(site)?.kind ?? 'other';

/** @returns which sites count; null for all */
export function filterOf(
  { site, kind, purpose }: Query,
  { purposes }: Pick<Settings, 'purposes'>,
): ((one: SiteId) => boolean) | null {
  if (site === null && kind === null && purpose === null) return null;
  return (one) =>
    (site === null || one === site) &&
    (kind === null || kindOf(one) === kind) &&
    (purpose === null || purposes[one] === purpose);
}

/**
 * What is compared with: the first seven days of the user's own, or the time before, of which, as long as the span goes
 * on, no more than has passed of it.
 *
 * @param measured the first day on which time was measured
 * @returns the whole, and the part that is fair to compare with
 */
export function besideOf(
  { span, beside }: Query,
  today: DayKey,
  measured: DayKey | null,
): { whole: Span; part: Span } | null {
  if (beside === 'first') {
    const first = measured === null ? null : { first: measured, last: addDays(measured, 6) };
    return first && { whole: first, part: first };
  }
  const whole = spanBefore(span);
  if (span.last <= today) return { whole, part: whole };
  const passed = span.first > today ? 0 : lengthOf({ first: span.first, last: today }) - 1;
  const last = addDays(whole.first, passed);
  return { whole, part: { first: whole.first, last: last < whole.last ? last : whole.last } };
}

export const isWeek = ({ first, last }: Span): boolean =>
  weekAround(first).first === first && weekAround(first).last === last;
