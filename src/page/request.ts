import type { Instant, Ms } from '../core/records';

/** A reply that stands for longer than this after a press was not asked for again by it. */
const PRESSED_WITHIN_MS: Ms = 5_000;

/** Knows whether the user may have asked for the reply to be made again. One press stands for one retry. */
export class Request {
  #answered: Instant;
  /** A page that keeps busy is looked at late, and the press is old by then: this is what tells. */
  #stood: Instant;
  /** The reply went away on a press: what comes is a retry, however long it takes. */
  #isKept = false;

  constructor(at: Instant) {
    this.#answered = this.#stood = at;
  }

  /** The reply is there, and has been looked at. */
  stands(now: Instant): void {
    this.#stood = now;
  }

  /** Whether this press has not been looked at yet. */
  isNews(pressed: Instant): boolean {
    return pressed > this.#answered;
  }

  /** Whether something may still come of this press. */
  isOpen(pressed: Instant, now: Instant): boolean {
    return this.isNews(pressed) && now - pressed <= PRESSED_WITHIN_MS;
  }

  /** The reply has gone, and that was for a press. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** @returns whether a reply was asked for; it is not any more */
  take(pressed: Instant): boolean {
    this.keep(pressed);
    const isAskedFor = this.#isKept;
    this.#isKept = false;
    return isAskedFor;
  }

  /** The reply has gone: if that was for a press, the request stands until another comes. */
  keep(pressed: Instant): void {
    this.#isKept ||= this.isOpen(pressed, this.#stood);
    if (this.#isKept) this.drop(pressed);
  }

  /** The press was for something else. */
  drop(pressed: Instant): void {
    this.#answered = Math.max(this.#answered, pressed);
  }
}
