import { DELIVERED, isAble, isPersonal, type Kind, type Said, type Surroundings } from './decide';
import { requests } from './request';
import { stepsOf, wordsIn, type Step } from './steps';

/** A closing stands in the last three sentences; the items under it and courtesies behind it do not count. */
const MAX_TOLD = 2;
/** In another paragraph, only a sign-off this short leaves the closing open. */
const MAX_SIGN_OFF_WORDS = 14;
/** How far back anything is looked at. */
const MAX_STEPS = 4;

/** What the cues say together, before the weights have spoken. */
export interface Ruling {
  /** The last steps of the reply, the last one first. */
  steps: readonly Step[];
  /** Which of them decides, by the rules: its place among them, or -1. */
  at: number;
  kind: Kind | null;
}

/**
 * Walks back from the end to the sentence that closes the reply.
 *
 * @param all sentences of the reply's end, in order
 */
export function ruleOn(all: readonly Said[], around: Surroundings): Ruling {
  const steps = stepsOf(all, around, MAX_STEPS);
  let generic = -1;
  let behind: Said[] = [];
  for (const [at, step] of steps.entries()) {
    const kind = isOver(step, behind)
      ? null
      : (step.kind ?? listKind(step, around) ?? lastKind(steps, at, around));
    if (kind === 'generic' && !isLacking(steps, at)) generic = generic < 0 ? at : generic;
    else if (kind && !(generic >= 0 && kind === 'rhetorical')) return inSight(steps, at, kind, around);
    if (!kind) behind = [...behind, step.said, ...step.items.slice(0, 1)];
    if (behind.length > MAX_TOLD) break;
  }
  return { steps, at: generic, kind: generic < 0 ? null : 'generic' };
}

/** What the sentences before it make of a closing. */
function inSight(steps: readonly Step[], at: number, kind: Kind, around: Surroundings): Ruling {
  const step = steps[at] as Step;
  const before = steps[at + 1];
  const { said } = step;
  // "I await your word" behind an offer asks for nothing else.
  if (
    kind === 'clarify' &&
    !said.asks &&
    !said.has('send') &&
    before?.kind === 'offer' &&
    !isAmong(steps, at + 1)
  )
    return { steps, at: at + 1, kind: 'offer' };
  // "Red or blue? Tell me and I'll start" asks what the question before it asks.
  if (kind === 'offer' && isWord(said) && before?.said.asks && around.task && isMissing(before.kind))
    return { steps, at: at + 1, kind: 'clarify' };
  const isLeave = kind === 'offer' && said.asks && isUndo(step, before, around);
  // "I can go on with: / a slogan / a logo / Which one?"
  if (
    isMissing(kind) &&
    said.asks &&
    said.starts('which') &&
    before?.kind === 'offer' &&
    before.items.length > 1
  )
    return { steps, at, kind: 'offer' };
  if (kind !== 'generic' && kind !== 'offer' && before && asksBack(step, before))
    return { steps, at: at + 1, kind: 'offer' };
  const isUndone = around.short && said.told < DELIVERED;
  const isLeft =
    !isPersonal(said) &&
    ((kind === 'generic' && around.task) || kind === 'extend' || (kind === 'offer' && isUndone)) &&
    isLacking(steps, at);
  return { steps, at, kind: isLeave || isLeft ? 'clarify' : kindAt(step, kind) };
}

/** "On Windows? Want a sound? With that I can write it": one of several questions asks what the task needs. */
const isAmong = (steps: readonly Step[], at: number): boolean =>
  steps.slice(at, at + 2).every(({ said }) => said.asks) && steps.length > at + 1;

/** Words of "what do you think?" and "which way do you want to go now?" behind an offer. */
const MAX_BACK_WORDS = 9;

/** "If you like, I can make it harder. What do you think?" asks about the offer. */
const asksBack = ({ said, items }: Step, { kind, said: offer }: Step): boolean =>
  said.asks &&
  kind === 'offer' &&
  !offer.asks &&
  items.length === 0 &&
  wordsIn(said.sentence) <= MAX_BACK_WORDS &&
  said.has('view', 'which', 'next') &&
  wordsIn(offer.sentence) > FEW_WORDS &&
  !said.has('need', 'lack', 'rhetoric', 'send', 'run');

/** "Tell me and I'll start", without saying what. */
const isWord = (said: Said): boolean =>
  !said.asks && said.has('tell') && !said.has('if', 'which', 'propose', 'wish');
const isMissing = (kind: Kind | null): boolean => kind === 'clarify' || kind === 'extend';

/** How far above a question that something is missing or failed. */
const LACK = 2;

/** "I see no text. Which one did you mean?" asks what the task needs. */
const isLacking = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.said.asks === true &&
  steps.slice(at + 1, at + 1 + LACK).some(({ said }) => !said.asks && said.has('lack'));

/**
 * The last word of a reply that did its work: "I can also be shorter". "Is there anything you don't eat? Then I'll
 * change the menu": not so where a result is asked for.
 */
function lastKind(steps: readonly Step[], at: number, { short, task }: Surroundings): Kind | null {
  const [step, before] = [steps[at], steps[at + 1]];
  if (at > 0 || !step || step.said.asks || step.items.length > 0) return null;
  const { said } = step;
  if (isWord(said) && wordsIn(said.sentence) <= FEW_WORDS && before && acts(before.said)) return 'offer';
  if (before?.said.asks && acts(said))
    return requests(before.said) || before.kind === 'personal' || (short && task) ? null : 'offer';
  return task && !short && isAble(said) ? 'offer' : null;
}

/** Words of "just say the word". */
const FEW_WORDS = 5;
const acts = (said: Said): boolean => said.has('act', 'can') && !said.has('deny');

/** "Deleted files are gone for good. Shall I go ahead?" asks for leave. */
const isUndo = ({ said }: Step, before: Step | undefined, { short }: Surroundings): boolean =>
  before?.said.has('undo', 'wipe') === true &&
  (short || before.said.sentence.paragraph === said.sentence.paragraph);

/** "Have a look and tell me: does it open? does it close?" */
function listKind({ said, items }: Step, { short, task }: Surroundings): Kind | null {
  const asksAll = items.length > 1 && items.every(({ asks }) => asks);
  const isAsking = (short && task) || said.has('tell', 'please', 'send', 'need', 'lack');
  return said.sentence.leads && asksAll && isAsking ? 'clarify' : null;
}

/** A list of questions asks what the task needs, unless the bot offers to answer them. */
function kindAt({ items }: Step, kind: Kind): Kind {
  const questions = items.filter(({ sentence }) => sentence.asks).length;
  const many = questions > 1 && questions === items.length && kind !== 'offer';
  return many ? 'clarify' : kind;
}

/** What is told behind it answers the question, or is the reply's real end. */
function isOver({ said, kind, items }: Step, behind: readonly Said[]): boolean {
  const nearest = behind.at(-1);
  const { leads, asks, paragraph } = said.sentence;
  if (!nearest) return items.length > 0 && !leads && !asks && kind !== 'offer' && kind !== 'clarify';
  // A frequent question, and its answer.
  if (asks && said.sentence.heading && nearest.sentence.paragraph === paragraph) return true;
  if (asks && !said.has('propose') && nearest.startsRaw('answer')) return true;
  if (asks && !said.has('propose', 'want') && nearest.startsRaw('yes', 'no')) return true;
  if (kind === 'rhetorical' || (kind === 'extend' && !said.has('you'))) return true;
  const words = behind.reduce((sum, { sentence }) => sum + wordsIn(sentence), 0);
  return nearest.sentence.paragraph !== paragraph && words > MAX_SIGN_OFF_WORDS;
}
