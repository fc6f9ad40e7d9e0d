import type { LimitForm } from '../core/limit';
import type { OpenedView } from '../core/messages';
import type { HelpLine, NudgeSaid, TimeLeft } from '../core/verdict';
import type { PanelTexts } from '../core/verdict';
import type { Choice, NudgeForm } from '../core/nudge';
import type { Language, Ms } from '../core/records';

/** How a form of ours looks: a limit's by the user's choice; nudges take theirs in turn. */
export type Look = LimitForm | NudgeForm;

/** What can be copied: the draft, the newest reply, or what the user wrote last. */
export type Copied = 'draft' | 'reply' | 'words';

/** What a form may do, and what it has to know of the page. */
export interface Stage {
  texts: PanelTexts;
  language: Language;
  help: HelpLine | null;
  /** Whether there is something to copy. A draft is typed and not sent: to wrap up takes it along. */
  has(what: Copied): boolean;
  /** What the user came for, in their words, where nobody said yet whether it was got. */
  intention: string | null;
  /** @returns false where the browser did not allow it */
  copy(what: Copied): Promise<boolean>;
  /** Tells what was chosen. */
  choose(choice: Choice): void;
  open(what: OpenedView): void;
  intend(text: string): void;
  met(isMet: boolean): void;
  /** The form is there no more. */
  closed(): void;
}

export interface Shown {
  readonly look: Look;
  /** A page may take away what stands in it. */
  readonly isThere: boolean;
  close(): void;
}

export interface Chip {
  /**
   * @param left in ms
   * @param look of the form that is shown; null without one
   */
  show(left: Ms, look: Look | null): void;
  /** Makes way for a form of this look. */
  beside(look: Look | null): void;
  close(): void;
}

/** What is shown in the page. A form tells its stage when it has gone by what the user chose. */
export interface Forms {
  limit(limit: TimeLeft, stage: Stage, signal: AbortSignal): Shown;
  /** @param left in ms */
  warning(limit: TimeLeft, left: Ms, stage: Stage, signal: AbortSignal): Shown;
  nudge(said: NudgeSaid, stage: Stage, signal: AbortSignal): Shown;
  /** Asks whether the user got what they came for. */
  done(stage: Stage, signal: AbortSignal): Shown;
  chip(stage: Pick<Stage, 'texts' | 'language' | 'open'>, signal: AbortSignal): Chip;
}
