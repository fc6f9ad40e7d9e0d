import type { Instant } from '../core/records';
import type { Reader, Reading } from '../core/words';

/** So many turns in a row that the facts did not see, though something was known: the site has changed. */
const DRIFTED = 2;
/** So many messages in a row that nobody saw become a turn: there is only time. */
const BLIND = 3;

/** Knows how this page is being read: whether facts and general reader agree, or nobody sees anything. */
export class Sight {
  readonly #told: (at: Instant) => void;
  #isInformed = false;
  #byGeneral = 0;
  #before = 0;
  #lost: Instant[] = [];
  #reading: Reading | null = null;

  /** @param told a message that nobody saw become a turn is to be counted as such */
  constructor(told: (at: Instant) => void) {
    this.#told = told;
  }

  /** Null as long as nothing has been sent here. */
  get reading(): Reading | null {
    return this.#reading;
  }

  /** @param isInformed whether anything is known of the site's turns */
  use(isInformed: boolean): void {
    this.#isInformed = isInformed;
    this.#byGeneral = 0;
    this.#reading = null;
    this.#lost = [];
  }

  turn(reader: Reader): void {
    this.#lost = [];
    this.#before = this.#byGeneral;
    this.#byGeneral = reader === 'general' ? this.#byGeneral + 1 : 0;
    this.#judge(reader);
  }

  /** The facts saw the user's turn, and not the reply that the general reader sees. */
  handedOver(): void {
    this.#byGeneral = this.#before + 1;
    this.#judge('general');
  }

  #judge(reader: Reader): void {
    if (reader === 'facts' || !this.#isInformed || this.#byGeneral >= DRIFTED) this.#reading = reader;
  }

  /** Messages left the composer then, and nothing was seen of them again. One alone may have been anything. */
  lost(moments: readonly Instant[]): void {
    if (moments.length === 0) return;
    this.#lost.push(...moments);
    if (this.#lost.length < BLIND && this.#reading !== 'time') return;
    this.#reading = 'time';
    for (const at of this.#lost.splice(0)) this.#told(at);
  }
}
