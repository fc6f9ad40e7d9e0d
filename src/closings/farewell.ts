import { isInvitation } from '../core/words';
import type { Ending } from './ending';
import { has, without, type Cue } from './cues';
import type { Text } from './text';
import type { Said } from './decide';
import { inAny } from './language';
import { sentences } from './tail';

/** A sentence that says goodbye is short … */
const MAX_WORDS = 16;
/** … and stands at the end of the message. */
const LAST = 3;
/** A message this short is a goodbye and nothing else, so that a reply without one ignores it. */
const ONLY_WORDS = 12;
/** A shorter reply, whatever it says, carries on with nothing. */
const MIN_WORDS = 7;

/** Behind "ok thanks, well": a goodbye is looked for where the rest starts. */
const BEFORE = ['lead', 'ok', 'thanks', 'lead'] as const;

function isGoodbye(text: Text): boolean {
  return inAny((language) => {
    const rest = BEFORE.reduce((left, cue) => {
      const bare = without(language, cue, left);
      return bare.words.length > 0 ? bare : left;
    }, text);
    // "Good night" begins with what may be an "ok".
    return has(language, 'bye', rest) || has(language, 'bye', text);
  });
}

/** @returns whether the user says goodbye in one of the last sentences, in any language of ours */
export function saysGoodbye(text: string): boolean {
  const said = sentences(text).slice(-LAST);
  // Who ends with a question waits for its answer.
  if (said.at(-1)?.asks) return false;
  return said.some(({ text: one }) => one.words.length <= MAX_WORDS && isGoodbye(one));
}

/** A goodbye is short: where it tells no language, it may be in any. */
const hasOf = (said: Said, cue: Cue): boolean =>
  said.language ? said.hasRaw(cue) : inAny((language) => has(language, cue, said.sentence.text));

/**
 * The six tactics after a goodbye: it is too early, I will be alone, you owe me, one thing before you go, a hand
 * that holds on, and going on as if nothing was said (De Freitas et al. 2025).
 *
 * @param all sentences in a language of ours; none where there are only others: then only a question tells
 * @param ending how the reply would end if nobody had said goodbye
 * @param userWords words of the message that said goodbye
 */
export function holdsBack(all: readonly Said[], { closing, generic }: Ending, userWords: number): boolean {
  if (!generic && (isInvitation(closing) || all.slice(-LAST).some(({ asks }) => asks))) return true;
  if (all.some((said) => hasOf(said, 'hook'))) return true;
  const notes = generic || all.some((said) => hasOf(said, 'seeyou'));
  const words = all.reduce((sum, { sentence }) => sum + sentence.text.words.length, 0);
  return words >= MIN_WORDS && !notes && userWords <= ONLY_WORDS;
}
