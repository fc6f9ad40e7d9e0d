/** Writes src/closings/weights.ts. */
import type { Item } from './data.ts';
import { SCALE, SETTINGS } from './learn.ts';
import type { Weights } from './regression.ts';

const LINE = 96;

/** One letter a weight: model.ts. */
const lettersOf = (weights: Weights): string =>
  [...weights].map((weight) => String.fromCharCode(weight < 0 ? 91 + weight : 97 + weight)).join('');

const literal = (letters: string): string =>
  (letters.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? ['']).map((line) => `  '${line}'`).join(' +\n');

export function fileOf(seeing: Weights, blind: Weights, items: readonly Item[]): string {
  const own = items.filter((item) => item.own).length;
  return `/**
 * Written by scripts/train-closings.ts; not to be changed by hand. Logistic regression on which cues fire and on form,
 * no words: ${items.length - own} labelled replies found in public repositories (the part for working of the set in
 * docs/closings.md, not published here) and ${own} sentences of the project's own (test/closings/sentences). No chance
 * is part of it, so there is no seed: all examples count in every step, from weights of zero.
 * Penalty ${SETTINGS.seeing.l2}, for languages that no file knows ${SETTINGS.blind.l2}.
 */

/** One step of a weight. */
export const SCALE = ${SCALE};
/** What the rules' own verdict has ahead. */
export const AHEAD = ${SETTINGS.seeing.ahead};
/** By feature, then by class; a letter each. */
export const SEEING =
${literal(lettersOf(seeing))};
/** The same for form alone, where no file knows the language. */
export const BLIND =
${literal(lettersOf(blind))};
`;
}
