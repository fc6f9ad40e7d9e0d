import type * as Closings from '../closings';
import type { Instant, Ms } from '../core/records';

/** The rules for closings, as src/closings has them. They come when the first message is sent: extra.ts. */
export interface Rules extends Pick<
  typeof Closings,
  'closingOf' | 'endOf' | 'invitationsIn' | 'isFarewell' | 'responseTo'
> {
  /** Kept with each closing. */
  version: number;
}

/** Rules that have not come by then were lost on the way, and are asked for again. */
const ASK_AGAIN_MS: Ms = 8_000;
/** So many messages and replies may wait for the rules; of older ones nobody will know how they ended. */
const MOST_WAITING = 100;

type Work = (rules: Rules) => void;

/** Does what needs the rules, each in its turn: at once, or when they have come. */
export class Rulings {
  readonly #bring: () => Promise<Rules | null>;
  readonly #signal: AbortSignal;
  #rules: Rules | null = null;
  #asked: Instant = Number.NEGATIVE_INFINITY;
  #waiting: Work[] = [];

  /** @param bring never rejects */
  constructor(bring: () => Promise<Rules | null>, signal: AbortSignal) {
    this.#bring = bring;
    this.#signal = signal;
    signal.addEventListener('abort', () => (this.#waiting = []), { once: true });
  }

  /** Null as long as they are not there; then they are asked for. */
  get rules(): Rules | null {
    if (!this.#rules) void this.#ask(Date.now());
    return this.#rules;
  }

  do(work: Work): void {
    const { rules } = this;
    if (rules) work(rules);
    else this.#wait(work);
  }

  /** Does what needs no rules, behind all that waits for them. */
  follow(work: () => void): void {
    if (this.#waiting.length === 0) work();
    else this.#wait(work);
  }

  #wait(work: Work): void {
    this.#waiting = [...this.#waiting.slice(1 - MOST_WAITING), work];
  }

  /** Asks again where something waits still; to be called about once a second. @returns whether it does */
  isBehind(): boolean {
    return this.#waiting.length > 0 && this.rules === null;
  }

  async #ask(now: Instant): Promise<void> {
    if (this.#signal.aborted || now - this.#asked < ASK_AGAIN_MS) return;
    this.#asked = now;
    this.#rules ??= await this.#bring();
    if (!this.#rules) return;
    for (const work of this.#waiting.splice(0)) work(this.#rules);
  }
}
