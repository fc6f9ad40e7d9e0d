import type { Ms } from '../core/records';

const BEAT_MS: Ms = 1_000;

/** Beats once a second, as long as it is wanted. */
export class Beat {
  readonly #act: () => void;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(act: () => void) {
    this.#act = act;
  }

  want(isWanted: boolean): void {
    if (!isWanted) this.stop();
    else this.#timer ??= setInterval(this.#act, BEAT_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
