import { lazy } from '../core/lazy';
import { AHEAD, BLIND, SCALE, SEEING } from './weights';

/** Classes that the weights tell apart, in their order. Rules alone tell the others, which are too rare to learn. */
export const CLASSES = ['offer', 'extend', 'personal', 'clarify', 'none'] as const;
export type Class = (typeof CLASSES)[number];

/** One letter a weight: A to Z are -26 to -1, a to z are 0 to 25. */
const decode = (letters: string): Int8Array =>
  Int8Array.from(letters, (letter) => letter.charCodeAt(0) - (letter < 'a' ? 91 : 97));

const seeing = lazy(() => decode(SEEING));
const blind = lazy(() => decode(BLIND));

/**
 * @param features the numbers of those that hold
 * @param ruled what the rules say, which is believed until much speaks against it; null where they know nothing of
 * the language, so that only the form speaks
 */
export function likeliest(features: readonly number[], ruled: Class | null): Class {
  const weights = ruled ? seeing() : blind();
  const sums = CLASSES.map((name, at) => {
    const start = name === ruled ? AHEAD / SCALE : 0;
    return features.reduce((sum, feature) => sum + (weights[feature * CLASSES.length + at] ?? 0), start);
  });
  return CLASSES[sums.indexOf(Math.max(...sums))] ?? 'none';
}
