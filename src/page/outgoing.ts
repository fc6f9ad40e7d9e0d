import type { Instant, Ms } from '../core/records';
import type { Composer, Sent } from './composer';

/** What was sent and did not show up as a turn within this time was no turn. */
const SENT_FOR_MS: Ms = 30_000;
/** What was pressed on and did not come back as a message within this time was no suggestion. */
const SUGGESTED_FOR_MS: Ms = 10_000;

/** What left the composer and has not shown up as a turn yet. */
export class Outgoing {
  readonly #composer: Composer;
  #sent: Sent[] = [];

  constructor(composer: Composer) {
    this.#composer = composer;
  }

  get isEmpty(): boolean {
    return this.#sent.every(({ way }) => way !== 'typed');
  }

  get all(): readonly Sent[] {
    return this.#sent;
  }

  /**
   * To be called about once a second.
   *
   * @param isHeld whether it is waited for, however long
   * @returns messages of which nothing was seen again
   */
  look(now: Instant, isHeld: (sent: Sent) => boolean): Sent[] {
    const sent = this.#composer.sent(now);
    if (sent) this.#sent.push(sent);
    const lost = this.#sent.filter((one) => now - one.at > longest(one) && !isHeld(one));
    this.#sent = this.#sent.filter((one) => !lost.includes(one));
    return lost.filter(({ way }) => way === 'typed');
  }

  /** The user pressed on what says this: it may be a suggestion, and become a message. */
  suggest(sent: Sent): void {
    this.#sent = [...this.#sent.filter(({ way }) => way === 'typed'), sent];
  }

  /** Takes the newest message that is what is looked for. */
  take(isIt: (sent: Sent) => boolean): Sent | null {
    const sent = this.#sent.findLast(isIt) ?? null;
    this.#sent = this.#sent.filter((one) => one !== sent);
    return sent;
  }

  clear(): void {
    this.#sent = [];
  }
}

const longest = ({ way }: Sent): Ms => (way === 'typed' ? SENT_FOR_MS : SUGGESTED_FOR_MS);
