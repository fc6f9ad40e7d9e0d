import { STORE_PROBLEMS } from '../core/words';
import { REMEDIES } from '../ui/remedies';
import type { TextKey } from '../ui/texts';

const KNOWN: ReadonlyMap<string, TextKey> = new Map([
  ['gone', 'dashEditGone'],
  ['too old', 'dashEditOld'],
]);

/** @returns what to say of an answer of the worker that was no */
export function problemText(problem: string): TextKey {
  const store = STORE_PROBLEMS.find((one) => one === problem);
  return store ? REMEDIES[store] : (KNOWN.get(problem) ?? 'failed');
}
