import { isAble, isPersonal, kindOf, type Kind, type Said, type Surroundings } from './decide';
import type { Sentence } from './tail';

/** A sentence with the list or the loose lines under it. */
export interface Step {
  said: Said;
  kind: Kind | null;
  items: Said[];
}

/** @returns the sentences behind a drafted letter, which ends with a sign-off and a name */
export function withoutDraft(all: readonly Said[]): readonly Said[] {
  const at = all.findLastIndex((said) => said.sentence.own && said.has('sign'));
  return at < 0 ? all : all.slice(at + 2);
}

export const wordsIn = ({ text }: Sentence): number => text.words.length;

/** A last item may be more than an item: "say the word and I'll do it". */
function kindAt(all: readonly Said[], at: number, around: Surroundings): Kind | null {
  const said = all[at];
  if (!said || (said.sentence.marked && (at < all.length - 1 || said.sentence.asks))) return null;
  return kindOf(said, around);
}

/**
 * Whether a sentence is part of what an announcement above it lists: "Shall I also: / sort it? / colour it?" A
 * question to the user counts only where nothing but questions stand between.
 */
function isListed(all: readonly Said[], at: number, around: Surroundings): boolean {
  const sentence = all[at]?.sentence;
  if (!sentence || !isLine(sentence)) return false;
  // A question below a list, or below a sentence, is none of its items.
  const before = all[at - 1]?.sentence;
  const isApart = before && (before.marked || !(before.item || before.leads || before.asks));
  if (sentence.asks && !sentence.marked && isApart) return false;
  const toUser = sentence.asks && all[at]?.has('you') && all[at]?.hasRaw('lead') === false;
  const above = all
    .slice(0, at)
    .findLastIndex(({ sentence: one }) => (toUser ? !one.asks : one.leads || !isLine(one)));
  if (!all[above]?.sentence.leads) return false;
  return sentence.asks || isStrong(kindAt(all, above, around)) || isListed(all, above, around);
}

/** An item may be of several sentences; other lines of a list are of one. */
const isLine = ({ own, marked }: Sentence): boolean => own || marked;

const isStrong = (kind: Kind | null): boolean => kind === 'offer' || kind === 'generic' || kind === 'clarify';

/** The last line of a poem that was asked for. */
const isVerse = ({ sentence: before }: Said, { sentence }: Said): boolean =>
  sentence.own && before.own && !before.marked && !before.leads && (before.item || !before.ends);

/** "Interested?" */
const FEW_WORDS = 3;

/**
 * "How does it feel? Strange?": a question that says little by itself goes on with the one before it. "Want a poem?
 * Something that rhymes?" "I could write another end. Interested?" "It depends on where. Which country?"
 */
function inherited(all: readonly Said[], at: number, around: Surroundings, own: Kind): Kind | null {
  const [before, said] = [all[at - 1], all[at]];
  if (!said || before?.sentence.paragraph !== said.sentence.paragraph) return own;
  if (around.task && isVerse(before, said)) return null;
  const kind = kindAt(all, at - 1, around);
  if (said.has('need', 'lack')) return own;
  if (wordsIn(said.sentence) <= FEW_WORDS && !before.asks && (kind === 'offer' || isAble(before)))
    return 'offer';
  if (kind === 'offer' && before.asks && !said.starts('which')) return 'offer';
  if (kind === 'personal' || (kind === 'clarify' && !before.asks)) return kind;
  return own;
}

/** Whether the sentence before may say what a question is about. */
const goesOn = (said: Said, kind: Kind | null): kind is Kind =>
  said.asks && (kind === 'extend' || kind === 'clarify' || (kind === 'personal' && !isPersonal(said)));

/** @returns the steps of a reply's end, the last one first, at most so many */
export function stepsOf(all: readonly Said[], around: Surroundings, most: number): Step[] {
  const steps: Step[] = [];
  let items: Said[] = [];
  for (let at = all.length - 1; at >= 0 && steps.length < most; at--) {
    const said = all[at] as Said;
    const kind = kindAt(all, at, around);
    const plain = !kind || (said.sentence.asks && kind !== 'offer' && kind !== 'generic');
    const isItem = plain && ((said.sentence.item && !kind) || isListed(all, at, around));
    if (isItem && at > 0) items = [said, ...items];
    else {
      steps.push({ said, kind: goesOn(said, kind) ? inherited(all, at, around, kind) : kind, items });
      items = [];
    }
  }
  return steps;
}
