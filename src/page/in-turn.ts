import type { Ms } from '../core/records';
import { pause } from './pause';

/** What takes longer to be answered was lost: nothing waits for it any more. */
const LOST_AFTER_MS: Ms = 3_000;

/** Says one thing after the other: the worker heeds a choice only where it knows what was shown. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** @param say never rejects */
  add(say: () => unknown): Promise<unknown> {
    this.#last = Promise.race([this.#last, pause(LOST_AFTER_MS)]).then(say);
    return this.#last;
  }
}
