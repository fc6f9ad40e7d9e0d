import type { Instant, Reply } from '../core/records';
import { readReply } from './door';
import type { Exchange, ReplySeen } from './exchange';
import type { Tally } from './tally';

/** An exchange that the page does not show any more for this long is over. */
const GONE_AFTER_MS = 15_000;
/** A look that found it is this recent: they come every second. */
const SEEN_WITHIN_MS = 1_500;

/** The newest exchange of the page, and what is counted of it. */
export class Ongoing {
  readonly #tally: Tally;
  readonly #read: (words: number, ended: Instant) => void;
  #exchange: Exchange | null = null;
  #reply: Reply | null = null;
  #answer: readonly Element[] = [];
  #seen: Instant = 0;

  /** @param read the newest reply ended then, and is there to be read; with no words, it no longer is */
  constructor(tally: Tally, read: (words: number, ended: Instant) => void) {
    this.#tally = tally;
    this.#read = read;
  }

  get exchange(): Exchange | null {
    return this.#exchange;
  }

  /** Whether a reply is still to come or to end. */
  get isOpen(): boolean {
    return this.#exchange !== null && !this.#exchange.isFinished;
  }

  /** Whether the last look still found it in the page. */
  isSeen(now: Instant): boolean {
    return now - this.#seen <= SEEN_WITHIN_MS;
  }

  /** The user's turn is counted, and its reply waited for. */
  begin(exchange: Exchange, at: Instant, now: Instant): void {
    this.#conclude(at);
    this.#exchange = exchange;
    this.#reply = null;
    this.#answer = [];
    this.#seen = now;
    this.#tally.user(exchange.words, exchange.reader, at);
    this.#read(0, now);
  }

  /** To be called about once a second with what the page shows of the reply. */
  follow(seen: ReplySeen, now: Instant): void {
    const exchange = this.#exchange;
    if (!exchange) return;
    this.#seen = now;
    if (seen.answer.length > 0) this.#answer = seen.answer;
    const change = exchange.look(seen, now);
    if (change === 'finished') this.#count(exchange, exchange.grown);
    if (change === 'started-over') this.#tally.retry(exchange.reader, now);
  }

  /** The user went to another conversation. */
  leave(): void {
    this.#conclude();
    this.#tally.leave();
    this.#exchange = this.#reply = null;
    this.#read(0, this.#seen);
  }

  /** Leaves an exchange whose end will not be seen any more. */
  leaveIfGone(now: Instant): void {
    if (this.isOpen && now - this.#seen > GONE_AFTER_MS) this.leave();
  }

  #count(exchange: Exchange, at: Instant): void {
    const reading = readReply(this.#answer, exchange.words);
    this.#reply = this.#tally.reply(reading, exchange.reader, at, this.#reply);
    this.#read(reading.words, at);
  }

  /** What follows ends what was: a reply that was not seen to end counts as far as it came. */
  #conclude(before: Instant = Number.POSITIVE_INFINITY): void {
    const exchange = this.#exchange;
    if (exchange?.hasText && this.isOpen) this.#count(exchange, Math.min(exchange.grown, before));
  }
}
