import type { Closing } from '../core/words';
import { kindOf, type Kind, type Surroundings } from './decide';
import type { Sentence } from './tail';

/** A closing stands in the last three sentences; the items under it and courtesies behind it do not count. */
const MAX_TOLD = 2;
/** In another paragraph, only a sign-off this short leaves the closing open. */
const MAX_SIGN_OFF_WORDS = 14;

export interface Ending {
  closing: Closing;
  generic: boolean;
  /** A generic offer that leaves to the user what comes next: "what shall we do?" */
  open: boolean;
  /** The sentence that closes, and the items under it; empty where nothing does. */
  words: string;
}

/** A sentence with the list or the loose lines under it. */
interface Step {
  sentence: Sentence;
  kind: Kind | null;
  items: Sentence[];
}

const NONE: Ending = { closing: 'none', generic: false, open: false, words: '' };

/** @returns the sentences behind a drafted letter, which ends with a sign-off and a name */
export function withoutDraft(all: Sentence[], { rules }: Surroundings): Sentence[] {
  const at = all.findLastIndex(({ text }) => rules.signOff.test(text.replace(/[,.! ]+$/u, '')));
  return at < 0 ? all : all.slice(at + 2);
}

/** A last item may be more than an item: "say the word and I'll do it". */
function kindAt(all: Sentence[], at: number, around: Surroundings): Kind | null {
  const sentence = all[at];
  if (!sentence || (sentence.marked && (at < all.length - 1 || sentence.asks))) return null;
  return kindOf(sentence, around);
}

/**
 * Whether a sentence is part of what an announcement above it lists: "Shall I also: / sort it? / colour it?" A
 * question to the user counts only where nothing but questions stand between.
 */
function isListed(all: Sentence[], at: number, around: Surroundings): boolean {
  const sentence = all[at];
  if (!sentence || !isLine(sentence)) return false;
  const toUser =
    sentence.asks && around.rules.addressed.test(sentence.text) && !around.rules.leadIn.test(sentence.text);
  const above = all.slice(0, at).findLastIndex((one) => (toUser ? !one.asks : one.leads || !isLine(one)));
  if (!all[above]?.leads) return false;
  return sentence.asks || isStrong(kindAt(all, above, around)) || isListed(all, above, around);
}

/** An item may be of several sentences; other lines of a list are of one. */
const isLine = ({ own, marked }: Sentence): boolean => own || marked;

const isStrong = (kind: Kind | null): boolean => kind === 'offer' || kind === 'generic' || kind === 'clarify';

/**
 * "How does it feel? Strange?": a question that says little by itself goes on with the one before it. So does one
 * that does not speak to the user: "Want a poem? Something that rhymes?"
 */
function inherited(all: Sentence[], at: number, around: Surroundings): Kind {
  const [before, sentence] = [all[at - 1], all[at]];
  if (!sentence || before?.paragraph !== sentence.paragraph) return 'extend';
  const kind = kindAt(all, at - 1, around);
  if (kind === 'personal') return kind;
  return kind === 'offer' && before.asks && !around.rules.asks.test(sentence.text) ? kind : 'extend';
}

/** The steps of a reply's end, the last one first; lazy, since most replies are decided by the last. */
function* stepsOf(all: Sentence[], around: Surroundings): Generator<Step> {
  let items: Sentence[] = [];
  for (let at = all.length - 1; at >= 0; at--) {
    const sentence = all[at] as Sentence;
    const kind = kindAt(all, at, around);
    const plain = !kind || (sentence.asks && kind !== 'offer' && kind !== 'generic');
    const isItem = plain && ((sentence.item && !kind) || isListed(all, at, around));
    if (isItem && at > 0) items = [sentence, ...items];
    else {
      yield { sentence, kind: kind === 'extend' ? inherited(all, at, around) : kind, items };
      items = [];
    }
  }
}

/**
 * Walks back from the end to the sentence that closes the reply.
 *
 * @param all sentences of the reply's end, in order
 */
export function endingOf(all: Sentence[], around: Surroundings): Ending {
  let generic: Step | null = null;
  let behind: Sentence[] = [];
  for (const step of stepsOf(all, around)) {
    const kind = isOver(step, behind, around) ? null : step.kind;
    if (kind === 'generic') generic ??= step;
    else if (kind && kind !== 'courtesy' && !(generic && kind === 'rhetorical')) return endingAt(step, kind);
    if (!kind) behind = [...behind, step.sentence, ...step.items.slice(0, 1)];
    if (behind.length > MAX_TOLD) break;
  }
  return generic ? genericAt(generic, around) : NONE;
}

const wordsOf = ({ sentence, items }: Step): string => [sentence, ...items].map(({ text }) => text).join(' ');

function genericAt(step: Step, { rules }: Surroundings): Ending {
  const open = rules.open.test(step.sentence.text.replace(rules.leadIn, ''));
  return { closing: 'offer', generic: true, open, words: wordsOf(step) };
}

/** A list of questions asks what the task needs, unless the bot offers to answer them. */
function endingAt(step: Step, kind: Exclude<Kind, 'generic' | 'courtesy'>): Ending {
  const questions = step.items.filter(({ asks }) => asks).length;
  const many = questions > 1 && questions === step.items.length && kind !== 'offer';
  return { closing: many ? 'clarify' : kind, generic: false, open: false, words: wordsOf(step) };
}

/** What is told behind it answers the question, or is the reply's real end. */
function isOver({ sentence, kind, items }: Step, behind: Sentence[], { rules }: Surroundings): boolean {
  const nearest = behind.at(-1);
  if (!nearest)
    return items.length > 0 && !sentence.leads && !sentence.asks && kind !== 'offer' && kind !== 'clarify';
  if (sentence.asks && rules.answer.test(nearest.text)) return true;
  if (kind === 'rhetorical' || (kind === 'extend' && !rules.addressed.test(sentence.text))) return true;
  const words = behind.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return nearest.paragraph !== sentence.paragraph && words > MAX_SIGN_OFF_WORDS;
}
