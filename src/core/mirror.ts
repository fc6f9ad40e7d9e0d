import { addDays } from './days';
import type { Scope } from './forgotten';
import type { DayKey, DayTotals, Instant, Ms } from './records';
import { add, emptyTotals, minus, presenceOf } from './totals';
import { EVERYTHING } from './words';

/** Days of which the mirror holds the totals. */
export const MIRROR_DAYS = 14;

/**
 * A copy of the last days' totals, kept outside of the database: browsers lose whole databases (docs/architecture.md).
 * A database has a name of its own; when another one stands in its place, what the mirror holds was lost.
 */
export interface Mirror {
  /** The name of the database that it mirrors. */
  of: string;
  at: Instant;
  days: SmallTotals[];
  /** What a lost database held, until the user has it restored or lets it go. */
  lost: { of: string; at: Instant; days: SmallTotals[] } | null;
}

/** A day's totals without all that is nothing: most of it is. */
export type SmallTotals = Pick<DayTotals, 'day' | 'site'> & Partial<Record<string, unknown>>;

export function small({ day, site, ...rest }: DayTotals): SmallTotals {
  const hours = Object.entries(rest.hours).filter(([, ms]) => ms > 0);
  const some = Object.entries(rest).filter(([, value]) => typeof value === 'number' && value > 0);
  const { origin, closings, classifiers = {}, responses, imported } = rest;
  return {
    day,
    site,
    origin,
    closings,
    classifiers,
    responses,
    ...(imported && { imported }),
    ...Object.fromEntries(some),
    hours: Object.fromEntries(hours),
  };
}

export function whole({ hours, ...rest }: SmallTotals): DayTotals {
  const empty = emptyTotals(rest.day, rest.site);
  const held = (hours ?? {}) as Record<number, Ms>;
  return { ...empty, ...rest, hours: empty.hours.map((_, hour) => held[hour] ?? 0) };
}

/** What is there now, to be mirrored. */
export interface Mirrored {
  of: string;
  days: readonly DayTotals[];
}

/** @returns the mirror as it is to be from now on; what a lost database held stays in it */
export function mirrored(known: Mirror | null, { of, days }: Mirrored, at: Instant): Mirror {
  const isOther = known !== null && known.of !== of && known.days.length > 0;
  const lost = isOther ? { of: known.of, at: known.at, days: known.days } : (known?.lost ?? null);
  return { of, at, days: days.map(small), lost };
}

/** @returns the mirror without what the user wants gone; days of everything hold no more than what is left */
export function withoutScope(mirror: Mirror, { site, first, last }: Scope): Mirror {
  if (mirror.lost === null) return mirror;
  const rows = mirror.lost.days.map(whole);
  const isGone = (row: DayTotals): boolean =>
    (site === EVERYTHING || row.site === site) &&
    (first === null || row.day >= first) &&
    (last === null || row.day <= last);
  const gone = rows.filter(isGone);
  const left = rows.filter((row) => !isGone(row)).map((row) => without(row, gone));
  const days = left.filter((row) => row.site !== EVERYTHING || left.some((one) => isSiteOn(one, row.day)));
  return { ...mirror, lost: days.length > 0 ? { ...mirror.lost, days: days.map(small) } : null };
}

const isSiteOn = (row: DayTotals, day: DayKey): boolean => row.day === day && row.site !== EVERYTHING;

function without(row: DayTotals, gone: readonly DayTotals[]): DayTotals {
  if (row.site !== EVERYTHING) return row;
  return gone.filter(({ day }) => day === row.day).reduce((left, one) => add(left, minus(one)), row);
}

/** What a screen says of a history that the browser lost. */
export interface Lost {
  /** The last moment that the mirror knew of. */
  at: Instant;
  days: DayKey[];
  presence: Ms;
}

export function lostOf({ lost }: Mirror): Lost | null {
  if (lost === null) return null;
  const rows = lost.days.map(whole).filter(({ site }) => site === EVERYTHING);
  return {
    at: lost.at,
    days: rows.map(({ day }) => day),
    presence: rows.reduce((sum, row) => sum + presenceOf(row), 0),
  };
}

/** @returns the first of the days that the mirror holds */
export const mirroredSince = (today: DayKey): DayKey => addDays(today, 1 - MIRROR_DAYS);
