import type { LimitForm, LimitKind, Runs } from './limit';
import type { NudgeForm, NudgeKind } from './nudge';
import type { Fold, Instant, Language, Ms } from './records';

/** The worker's answer to a page, and what it sends to open pages when a setting changes. */
export interface Verdict {
  kind: 'verdict';
  /** No watching until then. */
  pausedUntil: Instant | null;
  /** The tightest limit that applies here, or null without one. */
  limit: TimeLeft | null;
  /** The time left that the user wants to see in the page; null where none. */
  chip: Countdown | null;
  nudges: readonly NudgeOffer[];
  /** The nudge that was just told as shown, with its words: no other answer holds them. */
  said: NudgeSaid | null;
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

export type Countdown = Pick<TimeLeft, 'runs' | 'left'>;

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
}

export interface NudgeSaid extends NudgeOffer {
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
  'panelClose',
  'panelCopyFailed',
  'panelContinue',
  'panelOk',
  'panelTalk',
  'panelCopyReply',
  'panelCopyDraft',
  'panelCopyWords',
  'panelCopied',
  'panelNotCopied',
  'panelSkip',
  'panelStart',
  'panelDone',
  'panelDoneWhy',
  'panelYesWrapUp',
  'panelNotYet',
  'panelYes',
  'panelNo',
  'panelCard',
  'panelOff',
  'panelNewForm',
  'panelLeft',
  'panelNoneLeft',
  'panelChipHint',
] as const;
export type PanelTexts = Record<(typeof PANEL_TEXTS)[number], string>;
