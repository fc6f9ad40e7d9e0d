import type { Gone, Scope } from './forgotten';
import type { Prefer } from './imported';
import type { Interval } from './intervals';
import type { Lost } from './mirror';
import type { LimitForm, LimitKind, Runs } from './limit';
import type { Choice, NudgeForm, NudgeKind } from './nudge';
import type { Fold, Instant, Language, Ms, Presence, Settings, Turn } from './records';
import type { Extra, Reading, SiteId, StoreProblem } from './words';

/** What a page may say: numbers and class names only. The site is taken from the sender. */
export type FromPage = Hello | Want | Report | NudgeChoice;

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

/** Of one presence, only this is to be kept; null deletes it. */
export interface Edit {
  document: string;
  seq: number;
  keep: Interval | null;
}

/** Whether a backup that waits is added to the ledger, or takes its place. */
export const HOWS = ['merge', 'replace'] as const;
export type How = (typeof HOWS)[number];

/** What our own screens may ask of the worker; they read the store themselves, and never write to it. */
export type FromScreen =
  | { kind: 'set-limit'; site: SiteId; minutes: number | null }
  | { kind: 'pause'; until: Instant | null }
  | { kind: 'set-day-start'; minutes: number }
  | { kind: 'set-keep-days'; days: number | null }
  | ({ kind: 'forget' } & Scope)
  | ({ kind: 'edit' } & Edit)
  | { kind: 'undo' }
  | { kind: 'ask-history' }
  | { kind: 'restore-history' }
  | { kind: 'leave-history' }
  | { kind: 'take-backup'; how: How }
  | { kind: 'take-imported'; prefer: Prefer }
  | { kind: 'undo-taken' }
  | { kind: 'set-weekly'; on: boolean }
  | { kind: 'set-language'; language: Language | null }
  | { kind: 'set-bots'; bots: readonly string[] };

/** The worker's answer to a page, and what it sends to open pages when a setting changes. */
export interface Verdict {
  kind: 'verdict';
  /** No watching until then. */
  pausedUntil: Instant | null;
  /** The tightest limit that applies here, or null without one. */
  limit: TimeLeft | null;
  /** The time left is to be seen in the page. */
  chip: boolean;
  nudges: readonly NudgeOffer[];
  fold: Fold;
  /** What wrapping up does with the tab. */
  wrapUp: 'close' | 'go';
  /** Null where no number is known for certain: then there is only the page with all of them. */
  help: HelpLine | null;
  /** The user's language. */
  language: Language;
  /** Words for the panel, in that language. */
  texts: PanelTexts;
}

/** The worker's last word to a page: it is not watched any more. */
export interface End {
  kind: 'end';
}

/** Where a limit stands, as of the report this answers. What is left now: core/limit.ts. */
export interface TimeLeft {
  /** Names the crossing that is next, see core/limits.ts. */
  id: string;
  what: LimitKind;
  form: LimitForm;
  /** Seconds of a pause, 5 to 20. */
  breath: number;
  runs: Runs;
  /** Zero or less when the limit is reached. */
  left: Ms;
  /** The warning is due with this much left; null without one, and where it was shown. */
  warnAt: Ms | null;
  /** "10 more minutes" is within its budget. */
  more: boolean;
  /** The nudge of this crossing was shown already, or today's are off. Never where the chat is closed. */
  nudged: boolean;
  /** When it is open again. */
  until: Instant;
  /** In the user's words: which limit this is, and why it is this one. */
  body: string;
  why: string;
  /** The page fills in {time}. */
  warning: string;
}

/** A nudge that may be shown in this page. The page decides when its moment has come. */
export interface NudgeOffer {
  /** Names this showing, see core/nudges.ts. */
  id: string;
  kind: NudgeKind;
  form: NudgeForm;
  /** Nothing of ours had this form before: it says so. */
  isNewForm: boolean;
  /** Presence until it may be shown, as of the report this answers; 0 at the next natural stop. */
  after: Ms;
  body: string;
  why: string;
}

/** Somebody to talk to, by telephone. */
export interface HelpLine {
  name: string;
  phone: string;
}

export const PANEL_TEXTS = [
  'panelTitle',
  'panelMore',
  'panelWrapUp',
  'panelWrapUpDraft',
  'panelNotToday',
  'panelWhy',
  'panelWhyText',
  'panelClose',
  'panelCopyFailed',
] as const;
export type PanelTexts = Record<(typeof PANEL_TEXTS)[number], string>;

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
