import type { Closing } from '../core/words';
import type { Ruling } from './closing';
import type { Said } from './decide';
import { holdsBack, holdsBackUnheard, isDoubtful } from './farewell';
import { decisive, featuresOf, type Around } from './features';
import { CLASSES, likeliest, type Class } from './model';
import type { Text } from './text';

export interface Ending {
  closing: Closing;
  /** An offer of general availability. */
  generic: boolean;
  /** A generic offer that leaves to the user what comes next: "what shall we do?" */
  open: boolean;
  /** A generic offer in a chat without a task, which is there to be told things. */
  talk: boolean;
  /** A specific offer that asks, or wants to be told, so that a few words answer it. */
  asked: boolean;
  /** What the closing is about; empty where nothing closes. */
  words: string;
}

/** All that is known of a reply's end. */
export interface Reading {
  said: readonly Said[];
  ruling: Ruling;
  around: Around;
  /** The user's message before it. */
  users: readonly Text[];
}

/** How many sentences above a short closing hold what it is about: "Pick one." */
const MENU = 3;

/** What the closing is about: its sentence with its list, or the menu above it. */
function subjectOf({ steps }: Ruling, at: number): string {
  const step = steps[at];
  if (!step) return '';
  const isShort = step.said.has('tell', 'which', 'need');
  const above = steps.slice(at + 1, at + MENU).find(({ items }) => items.length > 1);
  const about = isShort && above && step.items.length === 0 ? [step, above] : [step];
  return about
    .flatMap(({ said, items }) => [said, ...items])
    .map(({ sentence }) => sentence.flat)
    .join('');
}

/** @returns what the rules say, and whether the weights have a say: not in rare classes, nor in asking for leave */
export function ruledBy(ruling: Ruling): { closing: Closing; open: Class | null } {
  const closing = ruling.kind === 'generic' ? 'offer' : (ruling.kind ?? 'none');
  const near = ruling.steps.slice(ruling.at, ruling.at + 2);
  const isLeave = closing === 'clarify' && near.some(({ said }) => said.has('undo'));
  return { closing, open: isLeave ? null : (CLASSES.find((name) => name === closing) ?? null) };
}

/** In a language that nobody reads, only a question tells. */
function closingOf(reading: Reading): Closing {
  const { ruling, around } = reading;
  const { closing, open } = ruledBy(ruling);
  const step = ruling.steps[decisive(ruling)];
  if (!open || !step) return closing;
  if (step.said.language) return likeliest(featuresOf(ruling, around), open);
  const asks = ruling.steps.slice(0, MENU).some(({ said }) => said.asks);
  return asks ? likeliest(featuresOf(ruling, around), null) : closing;
}

/** Sentences of a greeting. */
const FEW = 5;

/** "Ciao! How can I help you today?": what sounds like a goodbye opened the chat. */
const greets = (said: readonly Said[], { kind, at, steps }: Ruling): boolean =>
  kind === 'generic' && said.length <= FEW && at === 0 && steps[0]?.said.asks === true;

/** @param farewell the user said goodbye: then nothing counts but whether they are held back */
export function endingOf(reading: Reading, farewell: boolean): Ending {
  const { said, ruling, around } = reading;
  const at = decisive(ruling);
  const last = ruling.steps[at]?.said;
  const closing = closingOf(reading);
  const generic = closing === 'offer' && ruling.kind === 'generic';
  const ending = {
    closing,
    generic,
    open: generic && last?.has('open') === true,
    talk: generic && !around.user.task,
    asked: !generic && (last?.asks === true || last?.has('tell', 'which') === true),
    words: subjectOf(ruling, at),
  };
  const leaves = farewell && !isDoubtful(said, around.user, around.words) && !greets(said, ruling);
  const held = leaves
    ? holdsBack(said, ending, around.user)
    : holdsBackUnheard(said, around.user, reading.users);
  if (!leaves && !held) return ending;
  return { ...ending, closing: held ? 'farewell-hook' : 'none', generic: false, open: false, talk: false };
}
