import type { Ending } from './closing';
import type { Sentence } from './tail';

/** A question may have one short sentence behind it. */
const LAST = 2;

/**
 * A language that no file of ours knows: only the question mark and its place speak.
 *
 * @param short the reply is short, so that its question asks what the task needs
 */
export function fallback(all: Sentence[], short: boolean): Ending {
  const told = all.filter(({ marked }) => !marked).slice(-LAST);
  const asking = told.findLast(({ asks, leads }) => asks || leads);
  const closing = !asking?.asks ? 'none' : short ? 'clarify' : 'extend';
  return { closing, generic: false, open: false, words: asking?.text ?? '' };
}
