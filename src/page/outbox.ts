import type { Report } from '../core/messages';
import type { Verdict } from '../core/verdict';
import type { Instant, Ms, Presence, Turn } from '../core/records';
import type { Reading } from '../core/words';

/**
 * Steady use is told once in this time (budget: at most 6 messages a minute, 2 wanted). With the beat and the way to
 * the disk on top, a browser that is killed loses less than a minute.
 */
const EVERY_MS: Ms = 55_000;
/** A worker that was told within this time still runs: browsers end it after 30 seconds without anything to do. */
const AWAKE_MS: Ms = 20_000;
/** Reports are at least this far apart, and a report that was not answered is told again after this time, … */
const AGAIN_MS: Ms = 5_000;
/** … which doubles each time. */
const LONGEST_WAIT_MS: Ms = EVERY_MS;
/** An answer that takes longer will not come: a page that is kept for going back loses it (Chromium 156). */
const ANSWERED_WITHIN_MS: Ms = 8_000;
/** The guard leaves out what is older than a day (core/guard.ts): nearly that old is not worth a message. */
const TOO_OLD_MS: Ms = 23 * 60 * 60_000;
/** The guard takes no more in one report: core/guard.ts. */
const MOST_PRESENCES = 100;
const MOST_TURNS = 400;

interface Needs {
  /** Brings what goes on up to date, just before it is told. @returns how the page is being read */
  collect(): Reading | null;
  /** Sends a report, and gives the worker's answer. */
  send(report: Report): Promise<Verdict | null>;
  /** The worker answered a report that told of all presence up to here. */
  answered(verdict: Verdict, presence: Ms): void;
  /** All presence in this document so far, in ms. */
  presence(): Ms;
}

/**
 * What is still to be told: the newest revision of each presence and turn, until the worker has answered. A report
 * that is lost is told again, and may come twice: the ledger keeps the highest revision.
 */
export class Outbox {
  readonly #document: string;
  readonly #needs: Needs;
  #presences = new Map<number, Presence>();
  #turns = new Map<number, Turn>();
  #told: Instant = Number.NEGATIVE_INFINITY;
  #isUnderWay = false;
  #isUrgent = false;
  #wait = AGAIN_MS;

  constructor(document: string, needs: Needs) {
    this.#document = document;
    this.#needs = needs;
  }

  presence(presence: Presence): void {
    this.#presences.set(presence.seq, presence);
  }

  /** @param isLate it does not wait for the minute */
  turn(turn: Turn, isLate = false): void {
    this.#turns.set(turn.seq, turn);
    if (isLate) this.hasten();
  }

  /** What has come in is to be told at the next beat, without waiting for the minute. */
  hasten(): void {
    this.#isUrgent = true;
  }

  /** Lets go of all that was not told. */
  drop(): void {
    this.#presences.clear();
    this.#turns.clear();
  }

  /** All that was not answered, up to now, for somebody else to tell. */
  rest(now: Instant): Report {
    return this.#report(this.#needs.collect(), now);
  }

  get isEmpty(): boolean {
    return this.#presences.size === 0 && this.#turns.size === 0;
  }

  /** To be called about once a second. */
  beat(now: Instant, isPresent: boolean): void {
    const since = now - this.#told;
    const isDue = since >= EVERY_MS && (isPresent || !this.isEmpty);
    if (isDue || (this.#isUrgent && since >= this.#wait)) void this.tell(now);
  }

  /**
   * The user may be about to close the page. Chromium drops the last words of a page that is closed in front while no
   * worker runs (156, 2026-11): so that one does, what goes on is told now.
   */
  foresee(now: Instant, isPresent: boolean): void {
    if (now - this.#told >= AWAKE_MS && (isPresent || !this.isEmpty)) void this.tell(now);
  }

  /**
   * Tells all that is new now, and asks where this page stands.
   *
   * @param isLast there may be no other time: it is told although a report is under way, and may come twice
   */
  async tell(now: Instant, isLast = false): Promise<void> {
    const isAwaited = this.#isUnderWay && now - this.#told < ANSWERED_WITHIN_MS;
    if (isAwaited && !isLast) return this.hasten();
    this.#isUnderWay = true;
    this.#isUrgent = false;
    this.#told = now;
    const reading = this.#needs.collect();
    const presence = this.#needs.presence();
    const report = this.#report(reading, now);
    const verdict = await this.#needs.send(report);
    this.#isUnderWay = false;
    this.#wait = verdict ? AGAIN_MS : Math.min(2 * this.#wait, LONGEST_WAIT_MS);
    if (verdict === null) return this.hasten();
    this.#forget(report);
    if (!this.isEmpty) this.hasten();
    this.#needs.answered(verdict, presence);
  }

  #report(reading: Reading | null, now: Instant): Report {
    for (const { seq, from } of this.#presences.values())
      if (now - from > TOO_OLD_MS) this.#presences.delete(seq);
    for (const { seq, at } of this.#turns.values()) if (now - at > TOO_OLD_MS) this.#turns.delete(seq);
    return {
      kind: 'report',
      document: this.#document,
      presences: [...this.#presences.values()].slice(0, MOST_PRESENCES),
      turns: [...this.#turns.values()].slice(0, MOST_TURNS),
      reading,
    };
  }

  /** What changed while the report was under way stays. */
  #forget({ presences, turns }: Report): void {
    for (const { seq, rev } of presences)
      if (this.#presences.get(seq)?.rev === rev) this.#presences.delete(seq);
    for (const { seq, rev } of turns) if (this.#turns.get(seq)?.rev === rev) this.#turns.delete(seq);
  }
}
