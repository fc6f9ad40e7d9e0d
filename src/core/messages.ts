import type { Gone, Scope } from './forgotten';
import type { Prefer } from './imported';
import type { Interval } from './intervals';
import type { Lost } from './mirror';
import type { Group, GroupId, Limit, LimitId } from './limit';
import type { Choice, NudgeKind, Plan } from './nudge';
import type { DayKey, Instant, Language, Presence, Settings, Turn } from './records';
import type { DeviceId } from './sync/items';
import type { Extra, Purpose, Reading, SiteId, StoreProblem } from './words';

/** What a page may say: numbers and class names only. The site is taken from the sender. */
export type FromPage = Hello | Want | Report | NudgeChoice | Intention | Opening;

/** A page asks what is known of the site it belongs to; the answer is a `Place`. */
export interface Hello {
  kind: 'hello';
}

/** A page has come to need an extra; the answer comes when its file has run there, and says nothing. */
export interface Want {
  kind: 'want';
  extra: Extra;
}

/** What a page needs to know of its site: facts, as src/sites has them. */
export interface Place<Facts> {
  kind: 'place';
  /** The sites under this host; where there is none, the apps that people run under names of their own. */
  sites: readonly Facts[];
  /** Names of bots that the user typed in. */
  bots: readonly string[];
  /** By which copies of the page script in this document find each other; nobody else may know it. */
  handover?: string | undefined;
}

/** Everything of one document that is new or has changed since the last report that was answered. */
export interface Report {
  kind: 'report';
  /** A random id of this run of the page script in this document. */
  document: string;
  presences: Presence[];
  turns: Turn[];
  /** How the page is being read; null as long as nothing tells. */
  reading: Reading | null;
}

export interface NudgeChoice {
  kind: 'nudge';
  /** The crossing or the nudge, as the verdict named it. */
  id: string;
  choice: Choice;
}

/** An intention was typed, or it was said whether the visit met it. The words stay in the page. */
export interface Intention {
  kind: 'intention';
  /** The nudge that asked for it. */
  id: string;
  met: boolean | null;
}

/** The user wants to see a view of ours, in a tab of its own. */
export interface Opening {
  kind: 'open';
  what: OpenedView;
}
export const OPENED_VIEWS = ['talk', 'card', 'limits', 'nudges'] as const;
export type OpenedView = (typeof OPENED_VIEWS)[number];

/** Of one presence, only this is to be kept; null deletes it. */
export interface Edit {
  document: string;
  seq: number;
  keep: Interval | null;
}

/** Whether a backup that waits is added to the ledger, or takes its place. */
export const HOWS = ['merge', 'replace'] as const;
export type How = (typeof HOWS)[number];

/** What the user chooses without anything else following from it. */
export type Chosen = Pick<
  Settings,
  'suggested' | 'nudgeForm' | 'helped' | 'young' | 'fold' | 'wrapUpTo' | 'country' | 'cardWeek'
>;

/** What our own screens may ask of the worker; they read the store themselves, and never write to it. */
export type FromScreen =
  | { kind: 'set-limit'; site: SiteId; minutes: number | null }
  | { kind: 'put-limit'; limit: Limit }
  | { kind: 'drop-limit'; id: LimitId }
  | { kind: 'put-group'; group: Group }
  | { kind: 'drop-group'; id: GroupId }
  | { kind: 'set-slow'; slow: boolean }
  | { kind: 'set-nudge'; nudge: NudgeKind; on: boolean }
  | { kind: 'choose'; chosen: Partial<Chosen> }
  | { kind: 'set-person'; was: string | null; name: string | null }
  | { kind: 'put-plan'; plan: Plan }
  | { kind: 'drop-plan'; plan: Plan }
  | { kind: 'reset-settings' }
  | { kind: 'set-talks'; week: DayKey; talks: number | null }
  | { kind: 'pause'; until: Instant | null }
  | { kind: 'set-day-start'; minutes: number }
  | { kind: 'set-keep-days'; days: number | null }
  | ({ kind: 'forget' } & Scope)
  | ({ kind: 'edit' } & Edit)
  | { kind: 'undo' }
  | { kind: 'ask-history' }
  | { kind: 'restore-history' }
  | { kind: 'leave-history' }
  | { kind: 'take-backup'; how: How; staging: string }
  | { kind: 'take-imported'; prefer: Prefer; staging: string }
  | { kind: 'undo-taken' }
  | { kind: 'set-weekly'; on: boolean }
  | { kind: 'set-language'; language: Language | null }
  | { kind: 'set-bots'; bots: readonly string[] }
  | { kind: 'set-sync'; name: string | null }
  | { kind: 'name-device'; device: DeviceId; name: string }
  | { kind: 'forget-device'; device: DeviceId }
  | { kind: 'set-purpose'; site: SiteId; purpose: Purpose | null };

/** The worker's answer to a screen: the settings as they are now, or what was wrong. */
export type ScreenAnswer = Done | { ok: false; problem: string };

export interface Done {
  ok: true;
  settings: Settings;
  /** What was deleted, where it was asked for. */
  gone?: Gone;
  /** How the history is, where that was asked for. */
  history?: HistoryState;
}

export interface HistoryState {
  /** What the browser lost, and the mirror could restore. */
  lost: Lost | null;
  /** Why what pages tell cannot be kept at this time, and since when. */
  trouble: Trouble | null;
  /** Where a backup is saved by itself every week. */
  weekly?: Weekly;
}

export interface Weekly {
  since: Instant;
  /** The last one that was saved. */
  last?: { at: Instant; name: string };
  /** The last try came to nothing. */
  failed?: boolean;
}

export interface Trouble {
  reason: StoreProblem;
  since: Instant;
}
