import { isInvitation, type Closing } from '../core/words';
import type { Ruling } from './closing';
import { decisive } from './features';
import type { Step } from './steps';
import { fold, lettersOf } from './text';

/** So many letters at either end of a sentence find it again, be there a quotation or a picture in its middle. */
const EDGE = 8;

/** Characters of a text, without the one at `to`. */
export interface Place {
  from: number;
  to: number;
}

/** Beside the sentence that decides: one that only tells, as a cliffhanger does, is read over. */
const invites = ({ kind }: Step): boolean =>
  kind === 'generic' || (kind !== null && kind !== 'cliffhanger' && isInvitation(kind));

/**
 * @param closing how the reply ends
 * @returns the sentences that invite the user on, each with its list, as letters alone; those that tell are none
 */
export function invitingIn({ steps, ...ruling }: Ruling, closing: Closing): string[] {
  if (!isInvitation(closing)) return [];
  const at = decisive({ steps, ...ruling });
  const wanted = steps.filter((step, index) => index === at || (index <= at + 1 && invites(step)));
  return wanted
    .toReversed()
    .map(({ said, items }) => lettersOf([said, ...items].map(({ sentence }) => sentence.flat).join('')));
}

/**
 * Finds sentences again in the text that they were read in, with whatever stands between their letters.
 *
 * @param sentences as `invitingIn` gives them
 * @returns where each that was found stands, with the marks around it
 */
export function placesOf(text: string, sentences: readonly string[]): Place[] {
  const letters: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const letter of lettersOf(fold(text.charAt(at)))) {
      letters.push(letter);
      origin.push(at);
    }
  }
  let all = letters.join('');
  const places: Place[] = [];
  for (const sentence of sentences.toReversed()) {
    const [first, last] = edgesIn(all, sentence);
    const [from, to] = [origin[first], origin[last]];
    if (from === undefined || to === undefined) continue;
    all = all.slice(0, first);
    places.push({ from: before(text, from), to: after(text, to + 1) });
  }
  return places.toReversed();
}

/** @returns its first and its last letter, or -1 where it is not there */
function edgesIn(all: string, sentence: string): [first: number, last: number] {
  const whole = all.lastIndexOf(sentence);
  if (whole >= 0) return [whole, whole + sentence.length - 1];
  const tail = all.lastIndexOf(sentence.slice(-EDGE));
  if (tail < 0) return [-1, -1];
  const last = tail + Math.min(EDGE, sentence.length) - 1;
  return [all.slice(0, last + 1).lastIndexOf(sentence.slice(0, EDGE)), last];
}

/** Marks that open the sentence. */
function before(text: string, from: number): number {
  return from - (/[^\s\p{L}\p{N}.!?,;:)]*$/u.exec(text.slice(0, from))?.[0].length ?? 0);
}

/** Marks that end it, in French behind a space, and pictures behind them. */
const END = /^[^\s\p{L}\p{N}]*(?:\s?[?!»]+)?(?: *[\p{Extended_Pictographic}\u{fe0f}\u{200d}]+)*/u;

const after = (text: string, to: number): number => to + (END.exec(text.slice(to))?.[0].length ?? 0);
