import { holds, outside } from './rest';
import type { DayKey, Instant, Presence } from './records';
import { EVERYTHING, type SiteId } from './words';

/** What the user wants gone: a site or `EVERYTHING`, on days from the first to the last; null is no bound. */
export interface Scope {
  site: SiteId;
  first: DayKey | null;
  last: DayKey | null;
}

/** What was deleted, so that it can be named. */
export interface Gone {
  sites: SiteId[];
  days: DayKey[];
  presences: number;
  turns: number;
  sessions: number;
  nudges: number;
}

/**
 * Time that the user had deleted. A page that is open still may tell of it again, for as long as the guard hears of
 * the past: until then it is kept that nothing from here may come back.
 */
export interface Mark {
  site: SiteId;
  /** Only what this document tells; null where it is all. */
  document: string | null;
  from: Instant;
  to: Instant;
}

/** A little longer than the guard hears of the past. */
const REMEMBERED_MS = 25 * 60 * 60_000;

interface Teller {
  site: SiteId;
  document: string;
}

/** @returns the marks that still matter, and these */
export const withMarks = (marks: readonly Mark[], more: readonly Mark[], now: Instant): Mark[] =>
  [...marks, ...more].filter(({ to }) => to > now - REMEMBERED_MS);

const isAbout = (mark: Mark, { site, document }: Teller): boolean =>
  (mark.site === EVERYTHING || mark.site === site) && (mark.document === null || mark.document === document);

/** @returns what of the presence was not deleted, null where nothing is left */
export const notForgotten = (presence: Presence, teller: Teller, marks: readonly Mark[]): Presence | null =>
  marks
    .filter((mark) => isAbout(mark, teller))
    .reduce<Presence | null>((left, mark) => left && outside(left, mark), presence);

/** @returns whether what happened then was deleted */
export const isForgotten = (at: Instant, teller: Teller, marks: readonly Mark[]): boolean =>
  marks.some((mark) => isAbout(mark, teller) && holds(mark, at));
