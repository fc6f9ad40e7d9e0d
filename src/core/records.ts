import type { Group, Limit } from './limit';
import type { NudgeForm, NudgeKind, Plan } from './nudge';
import type { Began, Closing, Ended, Purpose, Reader, Reading, Response, SiteId, Way } from './words';

/** Milliseconds since the epoch, from the wall clock. */
export type Instant = number;
/** A length of time in milliseconds. */
export type Ms = number;
/** A calendar day that starts at the user's day start: `2026-11-24`. */
export type DayKey = string;

/**
 * Whatever a page tells of carries a number that is its own in its document, and a revision that grows when it
 * is told again: the ledger keeps the highest revision, so a report may come twice, late or out of order.
 */
interface Numbered {
  /** 0 to 999,999, unique in the document. */
  seq: number;
  /** 0 to 999,999. */
  rev: number;
}

/** A presence that goes on for longer is told as several, so that the ledger finds its neighbours by their start. */
export const MAX_PRESENCE_MS = 60 * 60_000;

/** An interval in which the user was really at the chat. */
export interface Presence extends Numbered {
  from: Instant;
  to: Instant;
  /** Missing where nobody said. */
  began?: Began;
  /** Missing as long as it goes on, and where nobody said. */
  ended?: Ended;
}

/** One message of the user, one finished reply, a reply made again, or a message that nobody saw become a turn. */
export type Turn = UserTurn | Reply | Retry | Unseen;

export interface UserTurn extends Numbered {
  kind: 'user';
  at: Instant;
  reader: Reader;
  way: Way;
}

/** It left the composer, and no reader saw it again: reading has stopped there, and only time is measured. */
export interface Unseen extends Numbered {
  kind: 'unseen';
  at: Instant;
}

export interface Retry extends Numbered {
  kind: 'retry';
  at: Instant;
  reader: Reader;
}

export interface Reply extends Numbered {
  kind: 'reply';
  at: Instant;
  reader: Reader;
  /** Null where the end of the reply could not be read (an image, a frame of another origin). */
  closing: Closing | null;
  /** Version of the rules that named the closing: a change of ours never looks like a change of the user. */
  classifier: number;
  /** Null while there is none yet, or where the closing was no invitation. */
  response: Response | null;
  /** Presence from the acceptance of this invitation until the user's own next topic, the next acceptance, or
   * the end of the session. */
  stay: Ms;
}

/**
 * Where a day's figures come from. Sample days are made up by `npm start`; restored ones were lost by the browser, and
 * come in whole or in part from the mirror; imported ones, in whole or in part, from an export of the site.
 */
export type Origin = 'observed' | 'sample' | 'restored' | 'imported';

/** One day of one site, or of everything (`EVERYTHING`): the only rows a screen reads. */
export interface DayTotals {
  day: DayKey;
  site: SiteId;
  origin: Origin;
  /** Presence in milliseconds by hour of the wall clock, 24 of them. An hour that comes twice holds both. */
  hours: Ms[];
  user: number;
  /** Suggestions of the site that were taken, out of `user`. */
  suggested: number;
  replies: number;
  retries: number;
  /** Messages that no reader saw become a turn: on such a day, turns are missing. */
  unseen: number;
  /** Replies read by the general reader, out of `replies`. */
  general: number;
  /** Replies by closing; what could not be read is in none of them. */
  closings: Partial<Record<Closing, number>>;
  /** Out of these, how many each version of the rules named. Closings of days from before 2026-11-27 are in none. */
  classifiers?: Partial<Record<string, number>>;
  /** Invitations by response; an invitation in none of them was left. */
  responses: Partial<Record<Response, number>>;
  /** Presence after accepted invitations. */
  stay: Ms;
  /** What an export tells of time: sessions by the gaps between messages, and the time that passed in them. */
  imported?: { sessions: number; elapsed: Ms };
}

/** How a site is being read, and since when. */
export interface SiteReading {
  site: SiteId;
  reading: Reading;
  since: Instant;
}

/** Presences on one site with gaps under 15 minutes. */
export interface Session {
  site: SiteId;
  from: Instant;
  to: Instant;
  /** Union of its presences. */
  presence: Ms;
}

export const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'pt', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What becomes of the inviting last sentence of a reply. */
export const FOLDS = ['off', 'fade', 'fold'] as const;
export type Fold = (typeof FOLDS)[number];

/** What the user chose. No limit exists until the user sets one. */
export interface Settings {
  /** Minutes after midnight at which a day starts, 0 to 720. A change moves nothing that was counted already. */
  dayStart: number;
  /** The start that counts from that day on; null where it stays. */
  dayStartNext: { minutes: number; from: DayKey } | null;
  /** Days for which presences, turns, sessions and nudges are kept, 7 to 3,650; null is for ever. Totals always are. */
  keepDays: number | null;
  limits: readonly Limit[];
  groups: readonly Group[];
  /** What loosens a limit counts only from tomorrow … */
  slow: boolean;
  /** … until this day, where the user wants that no more. */
  slowUntil: DayKey | null;
  /** The one suggestion of a limit was answered. */
  suggested: boolean;
  /** Switched on or off by the user; what is missing is as core/nudges.ts has it. */
  nudges: Partial<Record<NudgeKind, boolean>>;
  /** The one form that nudges have; null is another each week. */
  nudgeForm: NudgeForm | null;
  /** Whether it is looked at what nudges did. */
  helped: boolean;
  /** First names and things to do that the user likes, up to three. */
  people: readonly string[];
  plans: readonly Plan[];
  /** The user is younger than 18. */
  young: boolean;
  fold: Fold;
  /** Where wrapping up goes; null closes the tab. */
  wrapUpTo: string | null;
  /** Whose help lines are shown: `NL`; null goes by the browser. */
  country: string | null;
  /** Watching rests from here … */
  pausedSince: Instant | null;
  /** … until then; null when it does not rest. */
  pausedUntil: Instant | null;
  /** Null follows the browser. */
  language: Language | null;
  /** Names of bots on messengers, in small letters: only there is anything looked at. */
  bots: readonly string[];
  /** The Monday of the week in which the weekly card was answered last. */
  cardWeek: DayKey | null;
  /** What a site is for, as far as the user said. */
  purposes: Record<SiteId, Purpose>;
}

export const DEFAULT_SETTINGS: Settings = {
  dayStart: 4 * 60,
  dayStartNext: null,
  keepDays: 90,
  limits: [],
  groups: [],
  slow: false,
  slowUntil: null,
  suggested: false,
  nudges: {},
  nudgeForm: null,
  helped: true,
  people: [],
  plans: [],
  young: false,
  fold: 'off',
  wrapUpTo: null,
  country: null,
  pausedSince: null,
  pausedUntil: null,
  language: null,
  bots: [],
  cardWeek: null,
  purposes: {},
};
