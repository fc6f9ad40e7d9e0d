import type { Verdict } from '../core/verdict';
import type { Choice } from '../core/nudge';
import type { Instant } from '../core/records';
import type { Ended, Reading } from '../core/words';
import { awayBy, isAttended, isPrerendered, watchActivity } from './activity';
import { Beat } from './beat';
import { machineClock } from './clock';
import { Fold } from './fold';
import { greet } from './greeting';
import { Handover } from './handover';
import { Nudger } from './nudge';
import { Outbox } from './outbox';
import { PageReader } from './page-reader';
import { PresenceWatch } from './presence';
import { Rulings } from './rules';
import { Tally } from './tally';
import type { Survey } from './survey';
import { closings, fetchExtra, isAlive, onWorker, say, send, type FromWorker } from './worker';

/** Watches one document: puts the parts together, and gives them their beat. */
export class Watcher {
  readonly #end = new AbortController();
  readonly #rulings = new Rulings(closings, this.#end.signal);
  readonly #presence: PresenceWatch;
  readonly #tally: Tally;
  readonly #reader: PageReader;
  readonly #outbox: Outbox;
  readonly #nudger: Nudger;
  readonly #handover: Handover;
  readonly #pulse = new Beat(() => this.#beat());
  readonly #fold = new Fold(this.#end.signal);
  readonly #listenForMoves: () => void;
  #seq = 0;
  #typed: Instant = 0;
  /** All presence that the worker has answered for. */
  #answered = 0;
  /** Whether the worker has said what this page is: what is sent from then on is seen. */
  hasPlace = false;

  constructor() {
    const nextSeq = (): number => this.#seq++;
    this.#outbox = new Outbox(crypto.randomUUID(), {
      collect: () => this.#collect(),
      send,
      answered: (verdict, presence) => this.#heed(verdict, presence),
      presence: () => this.#presence.total(),
    });
    this.#presence = new PresenceWatch(machineClock, nextSeq, {
      told: (presence) => this.#outbox.presence(presence),
      sessionEnded: () => this.#tally.endStay(),
    });
    this.#tally = new Tally({
      nextSeq,
      presence: (until) => this.#presence.total(until),
      told: (turn, isLate) => this.#outbox.turn(turn, isLate),
      rulings: this.#rulings,
      fold: this.#fold,
    });
    const reading = {
      tally: this.#tally,
      replied: (words: number, ended: Instant) => this.#replied(words, ended),
      opened: (isOpen: boolean) => this.#presence.attend(isOpen && isAttended(), isOpen ? awayBy() : 'left'),
      streams: (isStreaming: boolean) => this.#presence.stream(isStreaming),
      isPaused: (now: Instant) => this.#nudger.isPaused(now),
    };
    this.#reader = new PageReader(reading, this.#end.signal);
    const parts = { reader: this.#reader, outbox: this.#outbox, presence: this.#presence };
    this.#handover = new Handover({ ...parts, end: () => this.end() });
    const nudging = {
      page: this.#reader,
      presence: () => this.#presence.total(),
      tell: (id: string, choice: Choice) => this.#tellChoice(id, choice),
      say,
      bring: () => fetchExtra('forms'),
    };
    this.#nudger = new Nudger(nudging, this.#end.signal);
    this.#listenForMoves = this.#listen();
  }

  start(): void {
    const { signal } = this.#end;
    onWorker((message) => this.#hear(message), signal);
    // A page that is made ready before anybody opens it gets no answer (Chromium 156).
    if (!isPrerendered()) void this.#ask();
    else document.addEventListener('prerenderingchange', () => void this.#ask(), { once: true, signal });
  }

  /** Lets go of the page, quietly: another copy of us has come, or our extension or the access has gone. */
  end(): void {
    this.#end.abort();
    this.#pulse.stop();
  }

  /** What is seen of the page; null until the rules for it have come. For the tools that check the reading. */
  survey(): Survey | null {
    return this.#rulings.attempt((rules) => this.#reader.survey(rules));
  }

  /** Asks the worker what site this is. */
  async #ask(): Promise<void> {
    const place = await greet(this.#end.signal);
    if (place && !this.#end.signal.aborted && !this.hasPlace) this.#hear(place);
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'end') this.end();
    if (message.kind === 'verdict') this.#heed(message, this.#answered);
    if (message.kind !== 'place') return;
    const isFirst = !this.hasPlace;
    this.hasPlace = true;
    this.#reader.take(message);
    // The time while nobody knew what this page is was not at a chat.
    if (isFirst && !this.#reader.isOpen) [this.#presence, this.#outbox].forEach((one) => one.drop());
    if (isFirst) this.#handover.take(message.handover);
    this.#attend(isAttended());
    if (isFirst) void this.#outbox.tell(Date.now());
  }

  #listen(): () => void {
    const listener = {
      input: () => this.#presence.input(),
      typed: (target: EventTarget | null) => {
        this.#typed = Date.now();
        this.#reader.type(target);
      },
      mayBeSending: (target: EventTarget | null, isEnter: boolean) =>
        this.#reader.mayBeSending(target, isEnter),
      mayLeave: () => this.hasPlace && this.#outbox.foresee(Date.now(), this.#presence.isPresent),
      attended: (isThere: boolean, away?: Ended) => this.#attend(isThere, away),
    };
    return watchActivity(listener, this.#end.signal);
  }

  #attend(isThere: boolean, away?: Ended): void {
    if (!isAlive()) return void this.#handover.retire();
    const now = Date.now();
    this.#reader.look(now);
    this.#beAt(isThere, away);
    if (!isThere && this.hasPlace && !this.#outbox.isEmpty) void this.#outbox.tell(now, true);
    // Other chats may have used up time while the user was there: ask where we stand.
    if (isThere) this.#outbox.hasten();
    this.#keepBeating();
  }

  /** @param away why the user is not at the page */
  #beAt(isThere: boolean, away: Ended = awayBy()): void {
    // As long as it is not known what this page is, its time is kept, and not told.
    const isOpen = (this.#reader.isOpen && !this.#nudger.isCovering) || !this.hasPlace;
    this.#presence.attend(isThere && isOpen, isThere ? 'left' : away);
  }

  /** The beat runs while the page can be seen, and on as long as something is under way. */
  #keepBeating(): void {
    const isSeen = document.visibilityState === 'visible';
    this.#pulse.want(this.hasPlace && (isSeen || this.#reader.isBusy || !this.#outbox.isEmpty));
  }

  #beat(): void {
    if (!isAlive()) return void this.#handover.retire();
    const now = Date.now();
    const isThere = isAttended();
    this.#reader.look(now);
    this.#beAt(isThere);
    this.#reader.beat();
    this.#fold.beat();
    this.#listenForMoves();
    this.#outbox.beat(now, this.#presence.isPresent);
    const scene = { isAttended: isThere, isBusy: this.#reader.isBusy, typed: this.#typed };
    if (this.#reader.isOpen) this.#nudger.beat(now, { ...scene, ...this.#tally.moment });
    else this.#nudger.leave();
    this.#keepBeating();
  }

  #replied(words: number, ended: Instant): void {
    this.#presence.read(words, ended);
    if (words > 0) this.#outbox.hasten();
  }

  #collect(): Reading | null {
    this.#presence.beat();
    this.#presence.tell();
    this.#tally.tell();
    return this.#reader.reading;
  }

  #heed(verdict: Verdict, presence: number): void {
    this.#answered = presence;
    this.#nudger.heed(verdict, presence, Date.now());
    this.#fold.use(verdict.fold !== 'off');
  }

  async #tellChoice(id: string, choice: Choice): Promise<void> {
    // What happened until now is told first: the answer then knows of all of it.
    await this.#outbox.tell(Date.now());
    const presence = this.#answered;
    const verdict = await send({ kind: 'nudge', id, choice });
    if (verdict) this.#heed(verdict, presence);
  }
}
