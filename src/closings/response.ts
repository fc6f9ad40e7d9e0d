import type { Response } from '../core/words';
import type { Ending } from './closing';
import { LANGUAGES } from './language';
import type { LanguageRules } from './rules';
import { fold } from './tail';

/** A refusal or a goodbye with more words than this, or a thank-you with more characters, says something else too. */
const MAX_NO_WORDS = 12;
const MAX_THANKS = 100;
/** Behind a picked option. */
const MAX_PICK_REST = 30;
/** The user repeats what was offered: this many words of it, and this share of the user's own. */
const MIN_SHARED = 2;
const MIN_SHARE = 0.4;
/** This many shared words speak for themselves. */
const ENOUGH_SHARED = 3;
const STEM = 5;

const ALL: readonly LanguageRules[] = Object.values(LANGUAGES);
const COMMON = new Set(ALL.flatMap(({ common }) => common.split(' ')).map((word) => word.slice(0, STEM)));

type Start = 'yes' | 'ok' | 'no' | 'thanks' | 'pick' | 'farewell' | 'task';

/** @returns what stands behind such a start, or null where the text starts otherwise, in any language of ours */
function behind(start: Start, text: string): string | null {
  const pattern = ALL.map((rules) => rules[start]).find((one) => one.test(text));
  return pattern ? text.replace(pattern, '').trim() : null;
}

const wordsIn = (text: string): number => text.split(' ').length;
const goesOn = (rest: string): boolean => rest !== '' && ALL.some(({ but }) => but.test(rest));

/**
 * @param ending the invitation
 * @param head the start of the user's next message
 */
export function respond(ending: Ending, head: string): Response {
  const text = fold(head)
    .replace(/[\p{Extended_Pictographic}\u{fe0f}*_]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return refusal(text) ?? leave(text) ?? agreement(text) ?? answer(ending, text);
}

function refusal(text: string): Response | null {
  const first = behind('no', text);
  if (first === null) return null;
  const again = first.replace(/^[,.! ]+/u, '');
  const rest = behind('no', again) ?? again;
  return wordsIn(text) > MAX_NO_WORDS || goesOn(rest) ? 'other' : 'declined';
}

function agreement(text: string): Response | null {
  const picked = behind('pick', text);
  if (picked !== null && picked.length < MAX_PICK_REST) return 'accepted';
  if (behind('yes', text) !== null) return 'accepted';
  const rest = behind('ok', text);
  return rest !== null && !rest.includes('?') ? 'accepted' : null;
}

function leave(text: string): Response | null {
  const thanks = behind('thanks', text);
  if (thanks !== null && text.length < MAX_THANKS && !text.includes('?')) return 'left';
  return wordsIn(text) <= MAX_NO_WORDS && behind('farewell', text) !== null ? 'left' : null;
}

/** A question is answered by whatever the user tells; an offer only by asking for it. */
function answer({ closing, open, words }: Ending, text: string): Response {
  if (text === '') return 'other';
  if (open || overlaps(words, text)) return 'accepted';
  const isQuestion = closing === 'extend' || closing === 'personal' || closing === 'cliffhanger';
  return isQuestion && behind('task', text) === null ? 'accepted' : 'other';
}

function stems(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)).filter((stem) => !COMMON.has(stem)));
}

function overlaps(offer: string, text: string): boolean {
  const offered = stems(offer);
  const said = [...stems(text)];
  const shared = said.filter((stem) => offered.has(stem)).length;
  return shared >= ENOUGH_SHARED || (shared >= MIN_SHARED && shared >= said.length * MIN_SHARE);
}
