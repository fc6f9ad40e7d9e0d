import type { Instant } from '../core/records';
import type { Composer, Sent } from './composer';

/** What was sent and did not show up as a turn within this time was no turn. */
const SENT_FOR_MS = 30_000;

/** What left the composer and has not shown up as a turn yet. */
export class Outgoing {
  readonly #composer: Composer;
  #sent: Sent[] = [];

  constructor(composer: Composer) {
    this.#composer = composer;
  }

  get isEmpty(): boolean {
    return this.#sent.length === 0;
  }

  /** To be called about once a second. */
  look(now: Instant): void {
    const sent = this.#composer.sent(now);
    if (sent) this.#sent.push(sent);
    this.#sent = this.#sent.filter(({ at }) => now - at <= SENT_FOR_MS);
  }

  /** Takes the newest message that is what is looked for, and what was sent before it: that came to nothing. */
  take<Found>(look: (sent: Sent) => Found | null): { sent: Sent; found: Found } | null {
    for (let index = this.#sent.length - 1; index >= 0; index--) {
      const sent = this.#sent[index];
      const found = sent ? look(sent) : null;
      if (!sent || found === null) continue;
      this.#sent = this.#sent.filter((_, other) => other !== index);
      return { sent, found };
    }
    return null;
  }
}
