import type { Response } from '../core/words';
import type { Ending } from './ending';
import { behind, has, without, type Cue } from './cues';
import { LANGUAGES, type Language } from './languages';
import { flat, fold, textOf, type Text } from './text';

/** A refusal or a goodbye with more words than this, or a thank-you with more, says something else too. */
const MAX_NO_WORDS = 12;
const MAX_THANKS_WORDS = 18;
/** Behind an "ok", more than this is something else. */
const MAX_OK_REST = 6;
/** So few words answer a question, and ask what was held back. */
const FEW_WORDS = 3;
/** Behind a picked option. */
const MAX_PICK_REST = 5;
/** The user repeats what was offered: this many words of it, and this share of the user's own. */
const MIN_SHARED = 1;
const MIN_SHARE = 0.5;
/** This many shared words speak for themselves. */
const ENOUGH_SHARED = 3;
const STEM = 5;
/** "2", "2 and 3", "b)". */
const NUMBER = /^(?:\d{1,2}|[a-f])$/;

interface Next {
  flat: string;
  text: Text;
  asks: boolean;
  endsAsking: boolean;
  /** Languages in which the user may write. */
  languages: readonly Language[];
}

/**
 * @param ending the invitation
 * @param head the start of the user's next message
 * @param languages in which the user may write
 */
function nextOf(head: string, languages: readonly Language[]): Next {
  const folded = fold(head);
  const said = flat(folded);
  return {
    flat: said,
    text: textOf(said),
    asks: folded.includes('?'),
    endsAsking: folded.trimEnd().endsWith('?'),
    languages,
  };
}

export function respond(ending: Ending, head: string, languages: readonly Language[]): Response {
  const next = nextOf(head, languages);
  return refusal(ending, next) ?? leave(next) ?? agreement(ending, next) ?? answer(ending, next);
}

/** @returns what stands behind such a start, or null where the text starts otherwise */
function rest({ languages }: Next, cue: Cue, text: Text): Text | null {
  for (const language of languages) {
    const found = behind(language, cue, text);
    if (found) return found;
  }
  return null;
}

const any = ({ languages }: Next, cue: Cue, text: Text): boolean =>
  languages.some((language) => has(language, cue, text));

const isTask = ({ languages, text }: Next): boolean =>
  languages.some((language) => has(language, 'task', without(language, 'lead', text)));

function refusal({ generic }: Ending, next: Next): Response | null {
  const behindNo = rest(next, 'no', next.text);
  if (!behindNo) return null;
  const { length } = behindNo.words;
  // "No, thank you" to "anything else?" is how people leave.
  if (
    generic &&
    length > 0 &&
    length <= MAX_NO_WORDS &&
    (any(next, 'bye', behindNo) || any(next, 'thanks', behindNo))
  )
    return 'left';
  const goesOn = next.asks || any(next, 'but', behindNo) || any(next, 'task', behindNo);
  return next.text.words.length > MAX_NO_WORDS || goesOn ? 'other' : 'declined';
}

function agreement({ words }: Ending, next: Next): Response | null {
  const { text, asks } = next;
  const [first = ''] = text.words;
  const picked = NUMBER.test(first) ? { words: text.words.slice(1) } : rest(next, 'pick', text);
  if (picked && picked.words.length < MAX_PICK_REST) return 'accepted';
  if (rest(next, 'yes', text)) return 'accepted';
  const behindOk = rest(next, 'ok', text);
  if (!behindOk || asks) return null;
  return behindOk.words.length <= MAX_OK_REST || overlaps(words, next.flat) ? 'accepted' : 'other';
}

function leave(next: Next): Response | null {
  const { text, asks } = next;
  const bare = rest(next, 'ok', text) ?? text;
  const { length } = text.words;
  if (asks) return null;
  if (rest(next, 'thanks', bare) && length < MAX_THANKS_WORDS) return 'left';
  if (any(next, 'thanks', bare) && length <= FEW_WORDS) return 'left';
  return length <= MAX_NO_WORDS && (any(next, 'bye', bare) || any(next, 'bye', text)) ? 'left' : null;
}

/** A question is answered by whatever the user tells; an offer only by asking for it. */
function answer({ closing, asked, open, talk, words }: Ending, next: Next): Response {
  if (next.text.words.length === 0) return 'other';
  if (open || overlaps(words, next.flat)) return 'accepted';
  if (talk) return next.asks || isTask(next) ? 'other' : 'accepted';
  const isShort = next.text.words.length <= FEW_WORDS;
  if (closing === 'offer') return isShort && asked && !next.asks && !isTask(next) ? 'accepted' : 'other';
  const asks = next.endsAsking || rest(next, 'which', next.text) !== null;
  if (closing === 'cliffhanger' || closing === 'farewell-hook') return isShort ? 'accepted' : 'other';
  return asks || isTask(next) ? 'other' : 'accepted';
}

const isCommon = (stem: string): boolean =>
  Object.values(LANGUAGES).some(({ common }) => common.includes(` ${stem}`));

function stems(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)).filter((stem) => !isCommon(stem)));
}

function sharedStems(offer: string, text: string): number {
  const offered = stems(offer);
  return [...stems(text)].filter((stem) => offered.has(stem)).length;
}

function overlaps(offer: string, text: string): boolean {
  const shared = sharedStems(offer, text);
  return shared >= ENOUGH_SHARED || (shared >= MIN_SHARED && shared >= stems(text).size * MIN_SHARE);
}
