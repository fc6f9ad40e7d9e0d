import type { Ruling } from './closing';
import type { Cue } from './cues';
import { DELIVERED, type Kind, type Said } from './decide';
import type { Language } from './languages';
import { requests } from './request';
import { wordsIn, type Step } from './steps';

/**
 * What the trained weights look at: no words of any language, only which cues fire where, and the form of what was
 * said. The order is that of the weights: whoever changes it trains them anew (scripts/train-closings.ts).
 */

/** Cues that may speak of a closing. */
const CUES = (
  'you propose shall want if wish act can also deny tell which next generic help open please polite send run thing need lack view ' +
  'or ware undo wipe invite personal feel care study rhetoric cliff'
).split(' ') as Cue[];
const KINDS: readonly (Kind | null)[] = [
  'offer',
  'generic',
  'extend',
  'personal',
  'clarify',
  'quiz',
  'rhetorical',
  'cliffhanger',
  null,
];

/** What stands around the reply's end. */
export interface Around {
  /** Words in the whole reply. */
  words: number;
  /** The user's message. */
  user: UserMessage;
  /** Sentences of the reply's end that ask. */
  questions: number;
  paragraphs: number;
  study: boolean;
}

export interface UserMessage {
  words: number;
  /** Those it may be in. */
  languages: readonly Language[];
  asks: boolean;
  task: boolean;
  study: boolean;
  feels: boolean;
  thanks: boolean;
  agrees: boolean;
}

/** Up to this many words a reply has delivered little yet; from so many on, much. */
const SHORT = 60;
const LONG = 111;

/** @returns whether the value is at least each of the bounds */
const over = (value: number, ...bounds: number[]): boolean[] => bounds.map((bound) => value >= bound);

/** @returns the place, from the end, of the step that decides, or would if any did */
export function decisive({ steps, at }: Ruling): number {
  if (at >= 0) return at;
  const asking = steps.slice(0, 3).findIndex(({ said }) => said.asks);
  if (asking >= 0) return asking;
  return Math.max(
    steps.slice(0, 3).findIndex(({ said }) => said.has('propose', 'need', 'tell', 'generic', 'send')),
    0,
  );
}

/** Features of form, which any language has; they come first. */
function formOf(ruling: Ruling, { user, words, questions, paragraphs }: Around): boolean[] {
  const { steps } = ruling;
  const at = decisive(ruling);
  const { said, items = [] } = steps[at] ?? {};
  const asks = said?.asks === true;
  const behind = steps.slice(0, at).reduce((sum, step) => sum + wordsIn(step.said.sentence), 0);
  return [
    true,
    asks,
    steps[0]?.said.asks === true,
    steps[1]?.said.asks === true,
    at > 0,
    asks && at > 0,
    items.length > 2,
    items.some((item) => item.asks),
    ...over(said ? wordsIn(said.sentence) : 0, 5, 9, 15, 25),
    ...over(behind, 6, 15),
    ...over(questions, 1, 2, 3),
    ...over(words, 15, 30, SHORT, LONG),
    ...(asks ? over(words, 15, SHORT, LONG) : [false, false, false]),
    ...over(user.words, 1, 4, 11, 26),
    ...(asks ? over(user.words, 4, 11, 26) : [false, false, false]),
    user.asks,
    user.asks && asks,
    asks && paragraphs > 1,
    asks && steps[at + 1]?.said.sentence.paragraph !== said.sentence.paragraph,
  ];
}

function aroundOf(said: Said, steps: readonly Step[], { words, user, study }: Around): boolean[] {
  const nearFeels = anyHas(steps.slice(0, 4), 'feel') || anyHas(steps.slice(0, 4), 'personal');
  const { asks } = said;
  return [
    user.task,
    user.task && words < SHORT,
    user.task && asks,
    user.study,
    study,
    asks && study,
    user.feels,
    user.feels && asks,
    user.thanks,
    user.agrees,
    user.agrees && asks,
    asks && said.has('you') && !user.task,
    asks && said.has('you') && user.feels && !user.task,
    asks && nearFeels,
    asks && said.has('you') && nearFeels && !user.task,
    asks && said.told < DELIVERED,
    asks && said.told < DELIVERED && user.task,
    asks && anyHas(steps.slice(0, 4), 'lack'),
    asks && anyHas(steps.slice(0, 4), 'care'),
    requests(said),
  ];
}

const anyHas = (steps: readonly Step[], cue: Cue): boolean => steps.some(({ said }) => said.has(cue));

/** @returns the features that hold, by number */
export function featuresOf(ruling: Ruling, around: Around): number[] {
  const { steps, kind } = ruling;
  const at = decisive(ruling);
  const said = steps[at]?.said;
  const short = around.words < SHORT;
  const all = formOf(ruling, around);
  if (said?.language) {
    all.push(...CUES.map((cue) => said.has(cue)), ...aroundOf(said, steps, around));
    all.push(...KINDS.flatMap((one) => [one === kind, one === kind && short]));
  }
  return all.flatMap((holds, number) => (holds ? [number] : []));
}
