import type { Gone, Scope } from './forgotten';
import type { Prefer } from './imported';
import type { Interval } from './intervals';
import type { Lost } from './mirror';
import type { Choice, Instant, Language, Ms, Presence, Settings, Turn } from './records';
import type { Extra, Reading, SiteId, StoreProblem } from './words';

/** What a page may say: four kinds, numbers and class names only. The site is taken from the sender. */
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
  /** The crossing, as the verdict named it. */
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
  /** The user's language. */
  language: Language;
  /** Words for the panel, in that language. */
  texts: PanelTexts;
}

/** The worker's last word to a page: it is not watched any more. */
export interface End {
  kind: 'end';
}

export interface TimeLeft {
  /** Names the crossing that is next, see core/limits.ts. */
  id: string;
  /** Presence left on this site as of the report this answers; zero or less when the limit is reached. */
  left: Ms;
  /** The limit the user picked, in minutes. */
  minutes: number;
  /** The nudge of this crossing was shown already, or today's are off. */
  nudged: boolean;
}

export const PANEL_TEXTS = [
  'panelTitle',
  'panelBody',
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
