import type { Instant, Reply } from '../core/records';
import { invitationsIn, readReply, unread } from './door';
import type { Exchange } from './exchange';
import type { ReplySeen } from './reply-seen';
import type { Rules } from './rules';
import type { Tally } from './tally';

/** An exchange that the page does not show any more for this long is over. */
const GONE_AFTER_MS = 15_000;
/** A look that found it is this recent: they come every second. */
const SEEN_WITHIN_MS = 1_500;

/** The newest exchange of the page, and what is counted of it. */
export class Ongoing {
  readonly #tally: Tally;
  readonly #read: (words: number, ended: Instant) => void;
  #isRead = true;
  #exchange: Exchange | null = null;
  #reply: Reply | null = null;
  #answer: readonly Element[] = [];
  #aside: string | undefined;
  #seen: Instant = 0;

  /** @param read the newest reply ended then, and is there to be read; with no words, it no longer is */
  constructor(tally: Tally, read: (words: number, ended: Instant) => void) {
    this.#tally = tally;
    this.#read = read;
  }

  get exchange(): Exchange | null {
    return this.#exchange;
  }

  /** The blocks that show the newest reply, or what the user wrote to get it; none where they are not there. */
  blocksOf(what: 'reply' | 'words'): readonly Element[] {
    const user = this.#exchange ? [this.#exchange.user] : [];
    return (what === 'reply' ? this.#answer : user).filter(({ isConnected }) => isConnected);
  }

  /** Whether a reply is still to come or to end. */
  get isOpen(): boolean {
    return this.#exchange !== null && !this.#exchange.isFinished;
  }

  /** Whether the last look still found it in the page. */
  isSeen(now: Instant): boolean {
    return now - this.#seen <= SEEN_WITHIN_MS;
  }

  /** @param isRead without it, turns are counted and no reply is read */
  use(isRead: boolean): void {
    this.#isRead = isRead;
  }

  /**
   * The user's turn is counted, and its reply waited for.
   *
   * @param answer the blocks of the reply where it had begun, or even ended, before it was sure that this is a chat
   */
  begin(exchange: Exchange, at: Instant, now: Instant, answer: readonly Element[] = []): void {
    this.end(at);
    this.#exchange = exchange;
    this.#reply = null;
    this.#answer = answer;
    this.#seen = now;
    this.#tally.user(exchange, exchange.reader, at);
    this.#read(0, now);
    if (exchange.isFinished) this.#count(exchange, exchange.grown);
  }

  /** To be called about once a second with what the page shows of the reply. */
  follow(seen: ReplySeen, now: Instant): void {
    const exchange = this.#exchange;
    if (!exchange) return;
    this.#seen = now;
    if (seen.answer.length > 0) this.#answer = seen.answer;
    this.#aside = seen.aside;
    const change = exchange.look(seen, now);
    if (change === 'finished') this.#count(exchange, exchange.grown);
    if (change === 'started-over') this.retried(now);
  }

  /** The user had the reply made again. */
  retried(now: Instant): void {
    if (this.#exchange) this.#tally.retry(this.#exchange.reader, now);
  }

  /**
   * The user went to another conversation.
   *
   * @param isReadable whether its reply may still be looked at
   */
  leave(isReadable = true): void {
    if (isReadable) this.end();
    else this.#abandon();
    this.#tally.leave();
    this.#exchange = this.#reply = null;
    this.#answer = [];
    this.#read(0, this.#seen);
  }

  /** Nobody will look any more: a reply that has come counts; how it ends is only known if it seems to have ended. */
  conclude(): void {
    if (this.#exchange?.isStreaming) this.#abandon();
    else this.end();
  }

  /** Leaves an exchange whose end will not be seen any more. */
  leaveIfGone(now: Instant): void {
    if (this.isOpen && now - this.#seen > GONE_AFTER_MS) this.leave();
  }

  /** Counts a reply as far as it was seen to come, without another look. */
  #abandon(): void {
    const exchange = this.#exchange;
    if (!exchange?.hasText || !this.isOpen) return;
    this.#tally.reply(unread([]), exchange.reader, exchange.grown, this.#reply);
  }

  #count(exchange: Exchange, at: Instant): void {
    const reading = this.#isRead
      ? readReply(this.#answer, exchange.words, this.#aside)
      : unread(this.#answer);
    // Later too: the page may have made its blocks anew by then.
    const invitations = (rules: Rules): Range[] =>
      this.#exchange === exchange ? invitationsIn(this.#answer, reading.end, rules, this.#aside) : [];
    this.#reply = this.#tally.reply({ ...reading, invitations }, exchange.reader, at, this.#reply);
    this.#read(reading.words, at);
  }

  /** What follows ends what was: a reply that was not seen to end counts as far as it came. */
  end(before: Instant = Number.POSITIVE_INFINITY): void {
    const exchange = this.#exchange;
    if (!exchange?.hasText || exchange.isFinished) return;
    exchange.finish(exchange.grown);
    this.#count(exchange, Math.min(exchange.grown, before));
  }
}
