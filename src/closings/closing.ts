import type { Kind, Said, Surroundings } from './decide';
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
    const kind = isOver(step, behind) ? null : (step.kind ?? listKind(step));
    if (kind === 'generic') generic = generic < 0 ? at : generic;
    else if (kind && !(generic >= 0 && kind === 'rhetorical')) {
      const before = steps[at + 1];
      // "I await your word" behind an offer asks for nothing else.
      if (kind === 'clarify' && !step.said.asks && before?.kind === 'offer')
        return { steps, at: at + 1, kind: 'offer' };
      const isLeave = kind === 'offer' && step.said.asks && isUndo(step, before);
      return { steps, at, kind: isLeave ? 'clarify' : kindAt(step, kind) };
    }
    if (!kind) behind = [...behind, step.said, ...step.items.slice(0, 1)];
    if (behind.length > MAX_TOLD) break;
  }
  return { steps, at: generic, kind: generic < 0 ? null : 'generic' };
}

/** "Deleted files are gone for good. Shall I go ahead?" asks for leave. */
const isUndo = ({ said }: Step, before: Step | undefined): boolean =>
  before?.said.sentence.paragraph === said.sentence.paragraph && before.said.has('undo');

/** "Have a look and tell me: does it open? does it close?" */
function listKind({ said, items }: Step): Kind | null {
  const asksAll = items.length > 1 && items.every(({ asks }) => asks);
  return said.sentence.leads && asksAll && said.has('tell', 'please', 'send', 'need') ? 'clarify' : null;
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
  if (asks && nearest.startsRaw('answer', 'yes', 'no')) return true;
  if (kind === 'rhetorical' || (kind === 'extend' && !said.has('you'))) return true;
  const words = behind.reduce((sum, { sentence }) => sum + wordsIn(sentence), 0);
  return nearest.sentence.paragraph !== paragraph && words > MAX_SIGN_OFF_WORDS;
}
