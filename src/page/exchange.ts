import type { Instant, Ms } from '../core/records';
import type { Reader } from '../core/words';
import { measure, type Measure } from './door';
import type { Words } from './heard';

/** A reply that was seen streaming is over when its sign has gone and it has stood still for this long. */
const STILL_MS = 1_000;
/** Without a sign, quiet has to do. Reasoning pauses are longer: then the reply is taken up again. */
const QUIET_MS: Record<Reader, Ms> = { facts: 3_000, general: 4_000 };
/** A layout whose replies say that they are finished, and one that does not say so. */
const UNSAID_MS = 10_000;
/** A shorter text may stand for a reply that is still to come ("…", "is typing"). */
const PLACEHOLDER = 40;
/** A reply that has not begun after this long will not come. */
const LONGEST_WAIT_MS = 120_000;
/** A reply of which less than this share is left has been started over. */
const STARTED_OVER = 0.5;

/** What the page shows of the reply now. */
export interface ReplySeen {
  /** Blocks that hold its text, with what led to the answer. */
  texts: readonly Element[];
  /** Those of them that are the answer. */
  answer: readonly Element[];
  /** The site's sign that a reply is being written; null where it is not known. */
  streaming: boolean | null;
  /** The site's mark that it is finished; null where the site has none. */
  finished: boolean | null;
}

/** What has become of the reply since the last look. */
export type Change = 'finished' | 'started-over' | null;

/** One message of the user and the reply to it, from the moment it was sent. */
export class Exchange {
  readonly words: Words;
  readonly reader: Reader;
  /** The user's turn in the page, as it stands now. */
  user: Element;
  #state: 'waiting' | 'streaming' | 'finished' = 'waiting';
  #measure: Measure = { length: 0, start: 0 };
  #finished: Measure = { length: 0, start: 0 };
  #grown: Instant;
  #wasEmptied = false;
  #sawSign = false;
  #signGone: Instant | null = null;

  constructor(user: Element, words: Words, reader: Reader, at: Instant) {
    this.user = user;
    this.words = words;
    this.reader = reader;
    this.#grown = at;
  }

  /** When the reply's text changed last. */
  get grown(): Instant {
    return this.#grown;
  }

  get isFinished(): boolean {
    return this.#state === 'finished';
  }

  get hasText(): boolean {
    return this.#measure.length > 0;
  }

  /** Until the end is known: it leaves no hole between a reply that streams and one that is read. */
  get isStreaming(): boolean {
    if (this.#state === 'finished') return false;
    return this.#state === 'streaming' || (this.#sawSign && this.#signGone === null);
  }

  /** Looks at the reply; to be called about once a second. */
  look(seen: ReplySeen, now: Instant): Change {
    this.#noteSign(seen.streaming, now);
    const measured = measure(seen.texts);
    // An emptied reply may be out of sight, or about to be written again: the next text tells.
    if (measured.length === 0) return this.#withoutText(seen, now);
    const before = this.#measure;
    const isAnother = this.#wasEmptied && measured.start !== before.start;
    this.#measure = measured;
    this.#wasEmptied = false;
    if (this.#state === 'finished') return this.#afterwards(measured, now);
    if (measured.length !== before.length || measured.start !== before.start) this.#grow(now);
    if (isAnother || isStartedOver(measured, before)) return 'started-over';
    return this.#isOver(seen, now) ? this.#finish() : null;
  }

  #noteSign(streaming: boolean | null, now: Instant): void {
    if (streaming) {
      this.#sawSign = true;
      this.#signGone = null;
    } else if (this.#sawSign) this.#signGone ??= now;
  }

  #grow(now: Instant): void {
    this.#state = 'streaming';
    this.#grown = now;
  }

  #finish(): Change {
    this.#state = 'finished';
    this.#finished = this.#measure;
    return 'finished';
  }

  /** A reply without text (an image, a frame of another origin) is over when the site says so. */
  #withoutText(seen: ReplySeen, now: Instant): Change {
    this.#wasEmptied = this.#measure.length > 0;
    if (this.#state === 'finished' || this.#wasEmptied) return null;
    if (!seen.streaming && now - this.#grown >= LONGEST_WAIT_MS) this.#state = 'finished';
    const gone = this.#signGone !== null && now - this.#signGone >= UNSAID_MS;
    if (!seen.finished && !gone) return null;
    this.#grown = this.#signGone ?? now;
    return this.#finish();
  }

  get #isPlaceholder(): boolean {
    return this.reader === 'general' && this.#measure.length < PLACEHOLDER;
  }

  #isOver(seen: ReplySeen, now: Instant): boolean {
    if (seen.streaming) return false;
    if (seen.finished) return true;
    const quiet = now - this.#grown;
    if (seen.finished === false) return quiet >= UNSAID_MS;
    if (this.#sawSign) return quiet >= STILL_MS;
    return quiet >= (this.#isPlaceholder ? UNSAID_MS : QUIET_MS[this.reader]);
  }

  /** Text that changes after the end: it went on, or the reply is made again. */
  #afterwards(measured: Measure, now: Instant): Change {
    const { length, start } = this.#finished;
    const isSigned = this.#sawSign && this.#signGone === null;
    const wasPlaceholder = length === 0 || (this.reader === 'general' && length < PLACEHOLDER);
    const isOver = isStartedOver(measured, this.#finished) || measured.start !== start;
    // Where replies have a sign, another text without it is an older version that the user turned to.
    if (isOver && wasPlaceholder) this.#grow(now);
    else if (isOver && this.#sawSign && !isSigned) this.#finished = measured;
    else if (isOver) {
      this.#grow(now);
      return 'started-over';
    } else if (measured.length > length) this.#grow(now);
    return null;
  }
}

/** Much of what was there is gone; a short text may have been a sign that there is more to come. */
const isStartedOver = (now: Measure, before: Measure): boolean =>
  before.length >= PLACEHOLDER && now.length < before.length * STARTED_OVER;
