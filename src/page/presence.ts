import { MAX_PRESENCE_MS } from '../core/records';
import type { Instant, Ms, Presence } from '../core/records';
import type { Began, Ended } from '../core/words';
import { SESSION_GAP_MS } from '../core/sessions';
import { passed, type Clock, type Moment } from './clock';

/** After an input the user counts as present for this long: docs/measures.md. */
const INPUT_MS = 60_000;
const WORDS_PER_MINUTE = 240;
const LONGEST_READING_MS = 3 * 60_000;

const NEVER: Instant = Number.NEGATIVE_INFINITY;

interface Events {
  /** A presence has begun, gone on or ended; called when it is worth telling, not at every beat. */
  told(presence: Presence): void;
  /** Presences after this belong to another session. */
  sessionEnded(): void;
}

/**
 * Knows when the user is really at the chat: the page is visible and focused, and there is input, a reply that
 * streams, or one that is being read. Keeps intervals, never ticks: between two beats nothing is lost or rounded.
 */
export class PresenceWatch {
  readonly #clock: Clock;
  readonly #events: Events;
  readonly #nextSeq: () => number;
  #last: Moment;
  #open: Presence | null = null;
  #ended: Instant = NEVER;
  #closedTotal: Ms = 0;
  #there = false;
  #away: Ended = 'blur';
  #streaming = false;
  #input: Instant = NEVER;
  #replied: Instant = NEVER;
  #allowance: Ms = 0;

  constructor(clock: Clock, nextSeq: () => number, events: Events) {
    this.#clock = clock;
    this.#nextSeq = nextSeq;
    this.#events = events;
    this.#last = clock();
  }

  /** Whether the user is at the chat as of the last event or beat. */
  get isPresent(): boolean {
    return this.#open !== null;
  }

  /** All presence in this document up to that moment, which must not lie before the latest presence. */
  total(until: Instant | undefined = Number.POSITIVE_INFINITY): Ms {
    if (!this.#open) return this.#closedTotal;
    const { from, to } = this.#open;
    return this.#closedTotal + Math.max(0, Math.min(to, until) - from);
  }

  /**
   * @param there the page is visible and focused
   * @param away why it is not
   */
  attend(there: boolean, away: Ended = 'blur'): void {
    this.#change(() => {
      if (this.#there) this.#away = away;
      this.#there = there;
    });
  }

  /** @param at when; only for one that was seen before this copy of us came */
  input(at?: Instant): void {
    this.#change((now) => (this.#input = at ?? now));
  }

  get lastInput(): Instant {
    return this.#input;
  }

  stream(streaming: boolean): void {
    if (streaming !== this.#streaming) this.#change(() => (this.#streaming = streaming));
  }

  /**
   * The newest reply is there to be read.
   *
   * @param words in the whole reply; zero when it is no longer the newest
   * @param ended when the reply ended: that is known only some seconds later; never after now
   */
  read(words: number, ended: Instant): void {
    this.#change((now) => {
      this.#replied = Math.min(ended, now);
      this.#allowance = Math.min((words / WORDS_PER_MINUTE) * 60_000, LONGEST_READING_MS);
    });
  }

  /** What was is taken for nothing: it was at no chat. */
  drop(): void {
    this.#open = null;
    this.#ended = NEVER;
    this.#closedTotal = 0;
  }

  /** To be called about every second while the page is visible. */
  beat(): void {
    this.#settle(this.#tick());
  }

  /** Tells the presence that goes on as far as it has come. */
  tell(): void {
    const open = this.#open;
    if (open && open.to > open.from) this.#events.told({ ...open, rev: ++open.rev });
  }

  /** Settles what was, under the state that held until now, and then what is. */
  #change(change: (now: Instant) => void): void {
    const now = this.#tick();
    this.#settle(now);
    change(now);
    this.#settle(now);
  }

  /** Reads the clocks; where they jumped, what was ends at the last good moment and no reason survives. */
  #tick(): Instant {
    const now = this.#clock();
    if (!passed(this.#last, now, this.#there)) {
      this.#settle(this.#last.wall);
      this.#close('sleep');
      this.#input = this.#replied = NEVER;
      this.#ended = Math.min(this.#ended, now.wall);
    }
    this.#last = now;
    return now.wall;
  }

  #until(): Instant {
    if (!this.#there) return NEVER;
    if (this.#streaming) return Number.POSITIVE_INFINITY;
    const reading = Math.max(this.#replied, this.#input) + this.#allowance;
    return Math.max(this.#input + INPUT_MS, this.#replied === NEVER ? NEVER : reading);
  }

  #settle(now: Instant): void {
    const until = this.#until();
    if (this.#open) this.#extend(Math.min(now, Math.max(until, this.#open.to)));
    if (now >= until) this.#close(this.#there ? 'quiet' : this.#away);
    else if (!this.#open) this.#begin(now);
  }

  #extend(to: Instant): void {
    const open = this.#open;
    if (!open) return;
    open.to = Math.max(open.to, to);
    if (open.to - open.from < MAX_PRESENCE_MS) return;
    // A long presence is told in pieces, so that the ledger finds its neighbours by their start.
    const from = open.from + MAX_PRESENCE_MS;
    const rest = open.to;
    open.to = from;
    this.#close('went-on');
    this.#open = { seq: this.#nextSeq(), rev: 0, from, to: rest, began: 'went-on' };
  }

  #begin(now: Instant): void {
    if (now - this.#ended >= SESSION_GAP_MS) this.#events.sessionEnded();
    this.#open = { seq: this.#nextSeq(), rev: 0, from: now, to: now, began: this.#reason(now) };
  }

  /** Of several reasons to think that the user is there, the first. */
  #reason(now: Instant): Began {
    if (now < this.#input + INPUT_MS) return 'input';
    return this.#streaming ? 'streaming' : 'reading';
  }

  #close(ended: Ended): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    this.#ended = open.to;
    this.#closedTotal += open.to - open.from;
    if (open.to > open.from) this.#events.told({ ...open, rev: open.rev + 1, ended });
  }
}
