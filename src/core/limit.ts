import type { DayKey, Instant, Ms } from './records';
import type { SiteId, SiteKind } from './words';

/** What a limit counts: minutes a day, a week or a session, sessions a day, or quiet hours. */
export const LIMIT_KINDS = ['day', 'week', 'session', 'sessions', 'hours'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** How a limit that is reached shows itself, mildest first. */
export const LIMIT_FORMS = ['note', 'panel', 'pause', 'closed'] as const;
export type LimitForm = (typeof LIMIT_FORMS)[number];

export const DAY_MINUTES = 24 * 60;
/** The most that can be set of each kind, in minutes or sessions; the least is 1. */
export const MOST_OF = {
  day: DAY_MINUTES,
  week: 7 * DAY_MINUTES,
  session: DAY_MINUTES,
  sessions: 100,
} as const;
/** Seconds of a pause: the least and the most. */
export const BREATHS = [5, 20] as const;
/** How many times a day "10 more minutes" can be had, where that is counted. */
export const MOST_MORE = 24;

export type LimitId = string;
export type GroupId = string;

/** What a limit is about. */
export type LimitScope =
  | { of: 'everything' }
  | { of: 'kind'; kind: SiteKind }
  | { of: 'group'; group: GroupId }
  | { of: 'site'; site: SiteId };

/** Quiet from here to there, in minutes after midnight, 0 to 1,439. Where `to` is not after `from`, over midnight. */
export interface QuietHours {
  from: number;
  to: number;
}

/** One value for each weekday of the user's days, Monday first; null where the limit does not hold. */
export type ByWeekday<Value> = readonly (Value | null)[];

/** When a limit that is coming is told of: minutes before, or a share of it (0 to 1) before. */
export type Warning = { minutes: number } | { share: number };

/** What holds from the one day on, up to, not including, the other. Missing is no bound. */
export interface Dated {
  from?: DayKey;
  until?: DayKey;
}

interface LimitBase extends Dated {
  id: LimitId;
  scope: LimitScope;
  warn: Warning | null;
  form: LimitForm;
  /** Seconds of a pause, within `BREATHS`. */
  breath: number;
  /** How many times a day "10 more minutes" can be had; null is as often as wanted. */
  more: number | null;
  /** The time left is shown in the page. */
  chip: boolean;
}

/** Minutes, or sessions. */
export type CountedLimit = LimitBase & {
  what: Exclude<LimitKind, 'hours'>;
  /** Of a week: the same on all days that are counted. */
  week: ByWeekday<number>;
};
export type HoursLimit = LimitBase & { what: 'hours'; week: ByWeekday<QuietHours> };
/** A budget or hours that the user chose. */
export type Limit = CountedLimit | HoursLimit;

/** What "10 more minutes" adds, each time it is chosen. */
export const MORE_MINUTES = 10;

/** Sites that the user put together, under one limit. */
export interface Group extends Dated {
  id: GroupId;
  name: string;
  sites: readonly SiteId[];
}

/** What makes the time left less: presence, the wall clock, or nothing (sessions). */
export type Runs = 'presence' | 'clock' | 'not';

/** @returns what is left when this much presence, and time on the wall clock, has passed since it was said */
export const leftNow = ({ runs, left }: { runs: Runs; left: Ms }, since: { presence: Ms; clock: Ms }): Ms =>
  runs === 'not' ? left : left - since[runs];

export const isInForce = ({ from = '', until = '9' }: Dated, day: DayKey): boolean =>
  day >= from && day < until;

/** A crossing that is next, or was passed: what the rules say of one limit now. */
export interface LimitLeft {
  /** Names the crossing: when, which limit, how much, and how often more was asked for. */
  id: string;
  limit: Limit;
  runs: Runs;
  /** Zero or less when it is reached. */
  left: Ms;
  /** How much there is in all: ms, or sessions; null of quiet hours. */
  amount: number | null;
  /** How much was used, in the same. */
  used: number;
  /** "10 more minutes" is within its budget. */
  more: boolean;
  /** It was shown already, or is off for today: it is not to be shown. */
  nudged: boolean;
  /** At this much left, the warning is due; null without one, and where it was shown. */
  warnAt: Ms | null;
  /** When it is open again, once it is reached. */
  until: Instant;
}
