import type * as Closings from '../closings';
import type { Instant, Ms } from '../core/records';

/** The rules for closings, as src/closings has them. They come when the first message is sent: extra.ts. */
export interface Rules extends Pick<
  typeof Closings,
  'closingOf' | 'endOf' | 'invitationsIn' | 'isFarewell' | 'lackedBy' | 'learn' | 'responseTo'
> {
  /** Kept with each closing. */
  version: number;
  /** Of all languages that the rules can learn. */
  codes: readonly string[];
}

/** Where the rules come from, and the phrases of a language when it is first met. Neither rejects. */
export interface Source {
  rules(): Promise<Rules | null>;
  phrases(code: string): Promise<string | null>;
}

/** What has not come by then was lost on the way, and is asked for again. */
const ASK_AGAIN_MS: Ms = 8_000;
/** So many messages and replies may wait for the rules; of older ones nobody will know how they ended. */
const MOST_WAITING = 100;

type Work = (rules: Rules) => void;

/** Does what needs the rules, each in its turn: at once, or when they and the languages it is in have come. */
export class Rulings {
  readonly #source: Source;
  readonly #signal: AbortSignal;
  #rules: Rules | null = null;
  /** When the rules were asked for, and the phrases of a language, by its code. */
  readonly #asked = new Map<string, Instant>();
  #waiting: Work[] = [];

  constructor(source: Source, signal: AbortSignal) {
    this.#source = source;
    this.#signal = signal;
    signal.addEventListener('abort', () => (this.#waiting = []), { once: true });
  }

  /** @param work changes nothing before it has asked the rules: it is done again if a language is lacking */
  do(work: Work): void {
    if (this.#waiting.length > 0 || !this.#isDone(work)) this.#wait(work);
  }

  /** Does what needs no rules, behind all that waits for them. */
  follow(work: () => void): void {
    if (this.#waiting.length === 0) work();
    else this.#wait(work);
  }

  /** @returns what comes of it, or null as long as the rules or a language are not there; then they are asked for */
  attempt<T>(work: (rules: Rules) => T): T | null {
    const rules = this.#rules;
    if (!rules) {
      void this.#ask('rules', async () => (this.#rules ??= await this.#source.rules()));
      return null;
    }
    try {
      return work(rules);
    } catch (problem) {
      const code = rules.lackedBy(problem);
      if (code === null) throw problem;
      void this.#ask(code, async () => {
        const phrases = await this.#source.phrases(code);
        if (phrases !== null) rules.learn(code, phrases);
      });
      return null;
    }
  }

  /** Asks again where something waits still; to be called about once a second. @returns whether it does */
  isBehind(): boolean {
    this.#catchUp();
    return this.#waiting.length > 0;
  }

  #wait(work: Work): void {
    this.#waiting = [...this.#waiting.slice(1 - MOST_WAITING), work];
  }

  #isDone(work: Work): boolean {
    return this.attempt((rules) => work(rules) ?? true) !== null;
  }

  #catchUp(): void {
    for (let [first] = this.#waiting; first; [first] = this.#waiting) {
      let isOver = true;
      try {
        isOver = this.#isDone(first);
      } finally {
        if (isOver) this.#waiting.shift();
      }
      if (!isOver) return;
    }
  }

  async #ask(what: string, bring: () => Promise<unknown>): Promise<void> {
    const now = Date.now();
    if (this.#signal.aborted || now - (this.#asked.get(what) ?? Number.NEGATIVE_INFINITY) < ASK_AGAIN_MS)
      return;
    this.#asked.set(what, now);
    await bring();
    this.#catchUp();
  }
}
