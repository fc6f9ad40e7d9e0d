import type { Closing, Response } from '../core/words';
import { endingOf, withoutDraft, type Ending } from './closing';
import type { Surroundings } from './decide';
import { fallback } from './fallback';
import { holdsBack, saysGoodbye } from './farewell';
import { LANGUAGES, languageOf, type KnownLanguage } from './language';
import { respond } from './response';
import { fold, sentences, type Sentence } from './tail';

/** Grows with every change of the rules, and is stored with every closing. */
export const CLASSIFIER_VERSION = 1;

/** Up to this many words a reply has delivered nothing yet, so that its question asks what the task needs. */
const SHORT_WORDS = 60;
/** Sentences at the end by which the language is told; before them may stand another one's text. */
const TELLING = 4;
const MAX_CHARACTERS = 600;

export interface ClosingContext {
  /** The user's message before the reply says goodbye. */
  farewell: boolean;
  /** The end of the user's message before the reply, for what it asked; up to 600 characters. */
  prevUser: string;
  /** Words in the whole reply: a short reply that asks for a parameter has delivered nothing yet. */
  words: number;
}

export interface ClosingVerdict {
  closing: Closing;
  /** An offer of general availability: "anything else?" */
  generic: boolean;
  language: KnownLanguage | 'other';
}

interface Reading {
  all: Sentence[];
  language: KnownLanguage | 'other';
  ending: Ending;
  around: Surroundings | null;
}

function read(end: string, context: ClosingContext): Reading {
  const all = sentences(end.slice(-MAX_CHARACTERS));
  const text = (some: Sentence[]): string => some.map((sentence) => sentence.text).join(' ');
  const prevUser = fold(context.prevUser.slice(-MAX_CHARACTERS));
  const language = languageOf(text(all.slice(-TELLING)), text(all), prevUser);
  if (language === 'other')
    return { all, language, ending: fallback(all, context.words < SHORT_WORDS), around: null };
  const rules = LANGUAGES[language];
  const around: Surroundings = {
    rules,
    short: context.words < SHORT_WORDS,
    task: Object.values(LANGUAGES).some(({ task }) => task.test(prevUser)),
    study: rules.study.test(prevUser) || rules.study.test(text(all)),
  };
  return { all, language, ending: endingOf(withoutDraft(all, around), around), around };
}

/**
 * Says how a reply ends.
 *
 * @param end the end of the reply as plain text; of a longer one only the last 600 characters are read. Paragraphs
 * are separated by a blank line, list items each have a line of their own
 */
export function closingOf(end: string, context: ClosingContext): ClosingVerdict {
  const { all, language, ending, around } = read(end, context);
  const { closing, generic } = ending;
  if (!context.farewell) return { closing, generic, language };
  const held = holdsBack(all, ending, around?.rules ?? null, context.prevUser);
  return { closing: held ? 'farewell-hook' : 'none', generic: false, language };
}

/**
 * @param text the user's message, up to its last 600 characters
 * @returns whether the user says goodbye, or that they stop
 */
export function isFarewell(text: string): boolean {
  return saysGoodbye(text.slice(-MAX_CHARACTERS));
}

/**
 * Says what the user's next message did with an invitation.
 *
 * @param end the same end of the reply, which held the invitation
 * @param head the first 120 characters of the user's next message
 */
export function responseTo(end: string, head: string): Response {
  const { ending } = read(end, { farewell: false, prevUser: '', words: SHORT_WORDS });
  return respond(ending, head);
}
export type { Closing, Response };
