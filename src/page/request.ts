import type { Instant, Ms } from '../core/records';

/** A text is taken for a retry only within this time of a press: it takes one to ask for it. */
const PRESSED_WITHIN_MS: Ms = 5_000;

/** Knows whether the user may have asked for the reply to be made again. One press stands for one retry. */
export class Request {
  #answered: Instant;
  /** The reply went away on a press: what comes is a retry, however long it takes. */
  #isKept = false;

  constructor(at: Instant) {
    this.#answered = at;
  }

  /** Whether this press has not been looked at yet. */
  isNews(pressed: Instant): boolean {
    return pressed > this.#answered;
  }

  /** @returns whether a reply was asked for; it is not any more */
  take(pressed: Instant, now: Instant): boolean {
    this.keep(pressed, now);
    const isAskedFor = this.#isKept;
    this.#isKept = false;
    return isAskedFor;
  }

  /** The reply has gone: if that was for a press, the request stands until another comes. */
  keep(pressed: Instant, now: Instant): void {
    this.#isKept ||= this.isNews(pressed) && now - pressed <= PRESSED_WITHIN_MS;
    if (this.#isKept) this.drop(pressed);
  }

  /** The press was for something else. */
  drop(pressed: Instant): void {
    this.#answered = Math.max(this.#answered, pressed);
  }
}
