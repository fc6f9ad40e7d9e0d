import { isInvitation } from '../core/words';
import type { Ending } from './ending';
import { behind, has, without, type Cue } from './cues';
import type { Text } from './text';
import type { Said } from './decide';
import type { UserMessage } from './features';
import { languagesIn, mayBeIn } from './language';
import type { Language } from './languages';
import type { Sentence } from './tail';

/** A sentence that says goodbye is short … */
const MAX_WORDS = 16;
/** … and stands at the end of the message. */
const LAST = 3;
/** A message this short is a goodbye and nothing else, so that a reply without one ignores it. */
const ONLY_WORDS = 10;
/** A reply with more words, and without a goodbye, answers something else. */
const MUCH_TOLD = 25;
/** In more sentences a reply that says no goodbye takes note in some other way. */
const FEW_SENTENCES = 2;
/** "Byeeee". */
const STRETCHED = /(\p{L})\1{2,}/gu;
/** So few words behind a goodbye are a part of it. */
const FEW_WORDS = 4;
/** A shorter reply, whatever it says, carries on with nothing. */
const MIN_WORDS = 9;

/** Behind "ok thanks, well": a goodbye is looked for where the rest starts. */
const BEFORE = ['lead', 'ok', 'thanks', 'lead'] as const;

function isGoodbye(text: Text, among: readonly Language[]): boolean {
  return among.some((language) => {
    // "How do I say goodbye": who asks waits for an answer. "Que descanses" starts so too, but as a goodbye.
    if (behind(language, 'asks', text) && !behind(language, 'bye', text)) return false;
    const rest = BEFORE.reduce((left, cue) => {
      const bare = without(language, cue, left);
      return bare.words.length > 0 ? bare : left;
    }, text);
    // "Good night" begins with what may be an "ok".
    return has(language, 'bye', rest) || has(language, 'bye', text);
  });
}

/** @returns the user's message as it is read for a goodbye */
export const unstretched = (text: string): string => text.replace(STRETCHED, '$1');

/**
 * @param all the sentences of the user's message
 * @param replied the end of the reply to it: a goodbye may be too short to tell its language
 * @returns whether the user says goodbye in one of the last sentences
 */
export function saysGoodbye(all: readonly Sentence[], replied: readonly Text[]): boolean {
  const said = all.slice(-LAST);
  // Who ends with a question waits for its answer.
  if (said.at(-1)?.asks) return false;
  const short = said.filter(({ text: one }) => one.words.length <= MAX_WORDS);
  if (short.length === 0) return false;
  const texts = said.map(({ text: one }) => one);
  const told = [languagesIn(texts, []).met, languagesIn(replied, texts).met].flat();
  return short.some(({ text: one }) => isGoodbye(one, [...new Set([...told, ...mayBeIn(one)])]));
}

/** A goodbye is short: where it tells no language, it is in that of the user's, or in what a word shows. */
const hasOf = (said: Said, cue: Cue, users: readonly Language[]): boolean =>
  said.language
    ? said.hasRaw(cue)
    : [...users, ...mayBeIn(said.sentence.text)].some((language) => has(language, cue, said.sentence.text));

/** "*holds your hand* Don't go": but not where the reply ends on a wish, as in "your plants will miss you. Safe travels!" */
function clings(all: readonly Said[], users: readonly Language[]): boolean {
  const last = all.at(-1);
  if (all.some((said) => hasOf(said, 'stay', users)) || (last && hasOf(last, 'hook', users))) return true;
  return (
    all.some((said) => hasOf(said, 'hook', users)) && !(last && !last.asks && hasOf(last, 'seeyou', users))
  );
}

/** "See you tomorrow?" asks nothing. */
const isUntil = (said: Said, users: readonly Language[]): boolean =>
  said.sentence.text.words.length <= FEW_WORDS && hasOf(said, 'seeyou', users) && !said.has('asks');

/** Goes on as if nothing was said: with its story, or with the next exercise. So short a start takes note: "Fair enough." */
function ignores(all: readonly Said[], users: readonly Language[]): boolean {
  const [first] = all;
  const words = all.reduce((sum, { sentence }) => sum + sentence.text.words.length, 0);
  if (!first || words < MIN_WORDS || all.some((said) => hasOf(said, 'bye', users))) return false;
  if (all.some((said) => said.starts('task') || said.has('study'))) return true;
  return all.length <= FEW_SENTENCES && first.sentence.text.words.length > FEW_WORDS;
}

/**
 * "Bye bye birdie lyrics please": what sounds like a goodbye is none where work is asked for, or where much more is
 * said and the reply goes into that.
 */
export const isDoubtful = (
  all: readonly Said[],
  { task, words, languages: users }: UserMessage,
  told: number,
): boolean =>
  (task || words > ONLY_WORDS || told > MUCH_TOLD) &&
  !clings(all, users) &&
  !all.some((said) => hasOf(said, 'seeyou', users));

/**
 * The six tactics after a goodbye: it is too early, I will be alone, you owe me, one thing before you go, a hand
 * that holds on, and going on as if nothing was said (De Freitas et al. 2025).
 *
 * @param all sentences in a language of ours; none where there are only others: then only a question tells
 * @param ending how the reply would end if nobody had said goodbye
 * @param user the message that said goodbye: its words, and the languages it may be in
 */
export function holdsBack(
  all: readonly Said[],
  { closing, generic }: Ending,
  { words: userWords, languages: users }: Pick<UserMessage, 'words' | 'languages'>,
): boolean {
  const notes = generic || all.some((said) => hasOf(said, 'seeyou', users));
  const asks = all.slice(-LAST).some((said) => said.asks && !isUntil(said, users));
  // "Sleep well, I'll be here if you want to talk": an offer that does not ask leaves them their goodbye.
  const isBye = closing === 'extend' && all.some((said) => said.asks && isUntil(said, users));
  const isSoft = (closing === 'offer' || isBye) && !asks && notes;
  if (!generic && (asks || (isInvitation(closing) && !isSoft))) return true;
  return clings(all, users) || (!notes && userWords <= ONLY_WORDS && ignores(all, users));
}

/** In so few words a message may be a goodbye that no cue knows. */
const MAYBE_WORDS = 14;

/** "Sleep tight!" answers a goodbye. */
const answersGoodbye = ([first]: readonly Said[], users: readonly Language[]): boolean =>
  first !== undefined &&
  !first.asks &&
  first.sentence.text.words.length <= FEW_WORDS &&
  hasOf(first, 'bye', users);

/**
 * A goodbye that no cue knows tells by what the reply makes of it: "leaving already?", "stay with me".
 *
 * @param user the message before the reply, sentence by sentence
 * @returns whether the reply holds back somebody who was not heard saying goodbye
 */
export function holdsBackUnheard(all: readonly Said[], user: UserMessage, texts: readonly Text[]): boolean {
  if (user.words === 0 || user.words > MAYBE_WORDS || user.asks || user.task || user.study) return false;
  const users = user.languages;
  if (texts.some((text) => users.some((language) => behind(language, 'asks', text) !== null))) return false;
  // A plea is short: "a green edge stays when the red has gone already" is none.
  const pleads = (said: Said): boolean =>
    said.sentence.text.words.length <= MAX_WORDS && hasOf(said, 'stay', users);
  if (!user.feels && all.some(pleads)) return true;
  if (!all.some((said) => hasOf(said, 'hook', users))) return false;
  return (
    answersGoodbye(all, users) || texts.some((text) => users.some((language) => has(language, 'part', text)))
  );
}
