import { isInvitation } from '../core/words';
import type { Ending } from './closing';
import { LANGUAGES } from './language';
import type { LanguageRules } from './rules';
import { sentences, type Sentence } from './tail';

/** A sentence that says goodbye is short … */
const MAX_WORDS = 16;
/** … and stands at the end of the message. */
const LAST = 3;
/** A message this short is a goodbye and nothing else, so that a reply without one ignores it. */
const ONLY_WORDS = 12;

const countWords = (text: string): number => text.trim().split(/\s+/u).length;
const isGoodbye = (text: string): boolean =>
  Object.values(LANGUAGES).some(({ farewell }) => farewell.test(text));

/** @returns whether the user says goodbye in one of the last sentences, in any language of ours */
export function saysGoodbye(text: string): boolean {
  const said = sentences(text).slice(-LAST);
  // Who ends with a question waits for its answer.
  if (said.at(-1)?.asks) return false;
  return said.some((sentence) => countWords(sentence.text) <= MAX_WORDS && isGoodbye(sentence.text));
}

/**
 * The six tactics after a goodbye: it is too early, I will be alone, you owe me, one thing before you go, a hand
 * that holds on, and going on as if nothing was said (De Freitas et al. 2025).
 *
 * @param ending how the reply would end if nobody had said goodbye
 * @param rules null where the language is none of ours: then only a question tells
 */
export function holdsBack(
  all: Sentence[],
  { closing, generic }: Ending,
  rules: LanguageRules | null,
  prevUser: string,
): boolean {
  if (isInvitation(closing) && !generic) return true;
  if (!rules) return false;
  const text = all.map((sentence) => sentence.text).join(' ');
  if (rules.hook.test(text)) return true;
  const ignored = !rules.goodbye.test(text) && !generic && countWords(prevUser) <= ONLY_WORDS;
  return ignored && text !== '';
}
