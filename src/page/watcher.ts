import type { Verdict } from '../core/messages';
import type { Choice, Instant } from '../core/records';
import type { Site } from '../sites/site';
import { isAttended, watchActivity } from './activity';
import { machineClock } from './clock';
import { Composer } from './composer';
import { copyDraft } from './door';
import { FactsReader } from './facts';
import { GeneralReader } from './general';
import { Nudger } from './nudge';
import { Ongoing } from './ongoing';
import { Outbox } from './outbox';
import { PresenceWatch } from './presence';
import { Tally } from './tally';
import { Thread } from './thread';
import { isAlive, onVerdict, send } from './worker';

const BEAT_MS = 1_000;

/** Watches one document: puts the parts together, and gives them their beat. */
export class Watcher {
  readonly #end = new AbortController();
  readonly #composer: Composer;
  readonly #presence: PresenceWatch;
  readonly #tally: Tally;
  readonly #thread: Thread;
  readonly #outbox: Outbox;
  readonly #nudger: Nudger;
  readonly #listenForMoves: () => void;
  #seq = 0;
  #timer: ReturnType<typeof setInterval> | null = null;
  #typed: Instant = 0;
  /** All presence that the worker has answered for. */
  #answered = 0;

  /** @param site null where nothing is known of it */
  constructor(site: Site | null) {
    const { signal } = this.#end;
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
      told: (turn) => this.#outbox.turn(turn),
    });
    this.#composer = new Composer(site?.composer ?? null);
    this.#thread = new Thread({
      composer: this.#composer,
      facts: site ? new FactsReader(site) : null,
      general: new GeneralReader(signal),
      ongoing: new Ongoing(this.#tally, (words, ended) => this.#replied(words, ended)),
      tally: this.#tally,
    });
    this.#nudger = this.#newNudger();
    this.#listenForMoves = this.#listen();
  }

  start(): void {
    onVerdict((verdict) => this.#heed(verdict, this.#answered), this.#end.signal);
    this.#attend(isAttended());
    void this.#outbox.tell(Date.now());
  }

  /** Lets go of the page, quietly: another copy of us has come, or our extension has gone. */
  end(): void {
    this.#end.abort();
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  #newNudger(): Nudger {
    const needs = {
      presence: () => this.#presence.total(),
      hasDraft: () => this.#composer.hasDraft,
      copyDraft: async () => {
        if (this.#composer.element) await copyDraft(this.#composer.element);
      },
      tell: (id: string, choice: Choice) => this.#tellChoice(id, choice),
    };
    return new Nudger(needs, this.#end.signal);
  }

  #listen(): () => void {
    const listener = {
      input: () => this.#presence.input(),
      typed: (target: EventTarget | null) => {
        this.#typed = Date.now();
        this.#composer.typed(target);
      },
      mayBeSending: () => this.#whileWatching(() => this.#thread.mayBeSending(Date.now())),
      attended: (isThere: boolean) => this.#attend(isThere),
    };
    return watchActivity(listener, this.#end.signal);
  }

  #attend(isThere: boolean): void {
    if (!isAlive()) return this.end();
    const now = Date.now();
    this.#presence.attend(isThere && !this.#nudger.isPaused(now));
    if (!isThere && !this.#outbox.isEmpty) void this.#outbox.tell(now);
    // Other chats may have used up time while the user was there: ask where we stand.
    if (isThere) this.#outbox.hasten();
    this.#keepBeating();
  }

  /** The beat runs while the page can be seen, and on as long as something is under way. */
  #keepBeating(): void {
    const wanted = document.visibilityState === 'visible' || this.#thread.isOpen || !this.#outbox.isEmpty;
    if (wanted && this.#timer === null) this.#timer = setInterval(() => this.#beat(), BEAT_MS);
    if (wanted || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  #beat(): void {
    if (!isAlive()) return this.end();
    const now = Date.now();
    const isPaused = this.#nudger.isPaused(now);
    const isThere = isAttended();
    this.#presence.attend(isThere && !isPaused);
    this.#whileWatching(() => this.#thread.look(now));
    this.#presence.stream(this.#thread.isStreaming);
    this.#listenForMoves();
    this.#outbox.beat(now, this.#presence.isPresent);
    const scene = { isAttended: isThere, isBusy: this.#thread.isOpen, typed: this.#typed };
    if (!isPaused) this.#nudger.beat(now, scene);
    this.#keepBeating();
  }

  /** Time never stops because reading did: a page that breaks a reader costs turns, and nothing else. */
  #whileWatching(read: () => void): void {
    if (this.#nudger.isPaused(Date.now())) return;
    try {
      read();
    } catch {
      // The next beat looks again.
    }
  }

  #replied(words: number, ended: Instant): void {
    this.#presence.read(words, ended);
    if (words > 0) this.#outbox.hasten();
  }

  #collect(): void {
    this.#presence.beat();
    this.#presence.tell();
    this.#tally.tell();
  }

  #heed(verdict: Verdict, presence: number): void {
    this.#answered = presence;
    this.#nudger.heed(verdict, presence);
  }

  async #tellChoice(id: string, choice: Choice): Promise<void> {
    // What happened until now is told first: the answer then knows of all of it.
    await this.#outbox.tell(Date.now());
    const presence = this.#answered;
    const verdict = await send({ kind: 'nudge', id, choice });
    if (verdict) this.#heed(verdict, presence);
  }
}
