import type { Closing, Response } from '../core/words';
import type { Ending } from './ending';
import type { Language } from './languages';
import { contentOf, Next, sharedBy } from './next';

/** A refusal or a goodbye with more words than this, or a thank-you with more, says something else too. */
const MAX_NO_WORDS = 12;
const MAX_THANKS_WORDS = 18;
/** With thanks behind other words, so many at most in all. */
const MAX_LATE_THANKS_WORDS = 9;
/** Behind a "yes" to what nobody asked, more than this is something else; and behind an "ok". */
const MAX_YES_REST = 11;
const MAX_OK_REST = 6;
/** So few words answer what was asked for. */
const FEW_WORDS = 3;
/** So few ask for what was held back. */
const PAIR = 2;
/** Behind a picked option. */
const MAX_PICK_REST = 5;
/** The user repeats what was offered: this share of the user's own words is of it. */
const MIN_SHARE = 0.5;
/** This many shared words speak for themselves; more are needed of what stands around the invitation. */
const ENOUGH_SHARED = 3;
const ENOUGH_AROUND = 4;
/** "2", "2 and 3", "b)". */
const NUMBER = /^(?:\d{1,2}|[a-f])$/;

/** The reply that a response is read beside. */
export interface Reply {
  ending: Ending;
  /** The languages of its end. */
  languages: readonly Language[];
  /** Those that the message before it may be in. */
  users: readonly Language[];
  /** All words of its end. */
  words: readonly string[];
}

export function respond({ ending, languages, users, words }: Reply, head: string): Response {
  const next = new Next(head, languages, users);
  const takesUp = (): boolean => {
    const shared = sharedBy(next.content, contentOf(ending.words.split(' '), languages));
    if (shared >= ENOUGH_SHARED || (shared > 0 && shared >= next.content.length * MIN_SHARE)) return true;
    return sharedBy(next.content, contentOf(words, languages)) >= ENOUGH_AROUND;
  };
  return (
    refusal(ending, next) ??
    leave(next) ??
    agreement(ending, next, takesUp) ??
    (answers(ending, next, takesUp) ? 'accepted' : 'other')
  );
}

function refusal({ closing, generic }: Ending, next: Next): Response | null {
  const behindNo = next.rest('no');
  if (!behindNo) return null;
  const { length } = behindNo.words;
  // "No, thank you" to "anything else?" is how people leave; "no, I have to go" to a hook refuses it.
  const ends =
    (next.any('bye', behindNo) && !next.startsWith('no', behindNo)) ||
    (generic && next.any('thanks', behindNo));
  if (ends && closing !== 'farewell-hook' && length <= MAX_NO_WORDS) return 'left';
  const goesOn = next.asks || next.any('but', behindNo) || next.isTask(behindNo);
  return next.text.words.length > MAX_NO_WORDS || goesOn ? 'other' : 'declined';
}

function leave(next: Next): Response | null {
  const { text, asks } = next;
  const { length } = text.words;
  if (asks) return null;
  const bare = next.rest('yes') ?? next.rest('ok') ?? text;
  if (length <= MAX_NO_WORDS && (next.any('bye', bare) || next.any('bye', text))) return 'left';
  const isYes = next.rest('yes') !== null;
  if (length <= FEW_WORDS && !isYes && ENDS.some((cue) => next.mayHave(cue))) return 'left';
  const behindThanks = next.rest('thanks', next.rest('ok') ?? text);
  if (behindThanks && length < MAX_THANKS_WORDS && !next.isTask(behindThanks)) return 'left';
  const isLate = length <= MAX_LATE_THANKS_WORDS && !isYes && !next.isTask();
  return isLate && next.any('thanks', text) ? 'left' : null;
}

/** In so few words they may be of another language. */
const ENDS = ['bye', 'thanks'] as const;

const isQuestion = (closing: Closing): boolean => closing === 'extend' || closing === 'personal';

function agreement({ asked, generic, closing }: Ending, next: Next, takesUp: () => boolean): Response | null {
  const { text, asks } = next;
  const [first = ''] = text.words;
  const picked = NUMBER.test(first) ? { words: text.words.slice(1) } : next.rest('pick');
  if (picked && picked.words.length < MAX_PICK_REST) return 'accepted';
  const behindYes = next.rest('yes');
  // "Please write a poem" answers no question.
  if (behindYes && isQuestion(closing) && next.isTask(behindYes) && !takesUp()) return 'other';
  if (behindYes) {
    // "Yes, but the tables are wrong": only the start agrees.
    const isElse = (!asked && !generic) || next.startsWith('but', behindYes);
    return isElse && behindYes.words.length > MAX_YES_REST && !takesUp() ? 'other' : 'accepted';
  }
  const behindOk = next.rest('ok');
  if (!behindOk || asks) return null;
  return behindOk.words.length <= MAX_OK_REST || takesUp() ? 'accepted' : 'other';
}

/** @returns whether the message takes up the invitation without a yes: a question by whatever the user tells */
function answers({ closing, open, talk, asked }: Ending, next: Next, takesUp: () => boolean): boolean {
  const { length } = next.text.words;
  if (length === 0) return false;
  if (open) return true;
  const wants = next.endsAsking || next.startsAsking() || next.isTask();
  if (closing === 'offer' && !talk) {
    if (next.isPasted) return false;
    return takesUp() || (length <= FEW_WORDS && asked && !wants);
  }
  // "Which one?", "what is it?"
  if (next.content.length === 0 || (wants && length <= PAIR)) return true;
  if (takesUp()) return true;
  const isHeld = closing === 'cliffhanger' || closing === 'farewell-hook';
  if (isHeld) return next.any('invite') || (length <= FEW_WORDS && !wants);
  return !wants && !(talk && next.asks);
}
