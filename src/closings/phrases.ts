import type { Cue } from './notation';
import { unpack, type Packed } from './packed';

/** A language is met whose phrases have not come yet. When they have, the same is to be asked again. */
class Lacking extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`The phrases of "${code}" have not come yet`);
    this.code = code;
  }
}

const learnt = new Map<string, Packed>();

/** @param packed phrases by cue, as the file of that language brings them */
export function learn(code: string, packed: string): void {
  learnt.set(code, unpack(packed));
}

/** @returns the code of the language whose phrases are lacking, if that is the problem; else null */
export const lackedBy = (problem: unknown): string | null =>
  problem instanceof Lacking ? problem.code : null;

/** @throws where the language is not learnt: `lackedBy` tells which it is */
export function phrasesOf(code: string, cue: Cue): string {
  const phrases = learnt.get(code);
  if (!phrases) throw new Lacking(code);
  return phrases.text(cue);
}
