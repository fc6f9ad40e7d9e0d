import type { Instant } from '../core/records';

/** The site's sign that a reply is being written, as it comes and goes. */
export class Sign {
  #wasSeen = false;
  #gone: Instant | null = null;

  /** Whether this site was seen to have one. */
  get wasSeen(): boolean {
    return this.#wasSeen;
  }

  get isOn(): boolean {
    return this.#wasSeen && this.#gone === null;
  }

  /** When it was gone; null where it is there, or was never seen. */
  get gone(): Instant | null {
    return this.#gone;
  }

  note(streaming: boolean | null, now: Instant): void {
    if (streaming) {
      this.#wasSeen = true;
      this.#gone = null;
    } else if (this.#wasSeen) this.#gone ??= now;
  }
}
