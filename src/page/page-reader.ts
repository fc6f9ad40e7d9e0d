import type { Place } from '../core/messages';
import type { Instant } from '../core/records';
import type { Reading } from '../core/words';
import type { Site } from '../sites/site';
import { Composer } from './composer';
import { copyDraft, copyText } from './door';
import { FactsReader } from './facts';
import type { Copied } from './form';
import { Gate } from './gate';
import { GeneralReader } from './general';
import { Ongoing } from './ongoing';
import type { Rules } from './rules';
import type { Tally } from './tally';
import type { Survey } from './survey';
import { Thread } from './thread';

interface Needs {
  tally: Tally;
  /** The newest reply ended then, with so many words. */
  replied(words: number, ended: Instant): void;
  /** Whether a reply streams, as of the last look. */
  streams(isStreaming: boolean): void;
  /** There is a chat here that may be watched from now on, or there is none any more. */
  opened(isOpen: boolean): void;
  /** Whether the user wants nothing watched at this moment. */
  isPaused(now: Instant): boolean;
}

/** All that looks at the page: only while there is a chat in it that may be watched. */
export class PageReader {
  readonly #needs: Needs;
  readonly #signal: AbortSignal;
  readonly #gate: Gate;
  readonly #composer = new Composer();
  readonly #ongoing: Ongoing;
  readonly #thread: Thread;
  #isOpen = false;
  /** What the readers were given: the site's id, or null for an unknown one; undefined before the first. */
  #site: string | null | undefined;
  #root: ParentNode | null = null;
  /** The user may have sent something before anybody knew what page this is. */
  #wasEarly = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: Needs, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
    this.#gate = new Gate(signal, () => this.look(Date.now()));
    this.#ongoing = new Ongoing(needs.tally, needs.replied);
    this.#thread = new Thread({
      composer: this.#composer,
      facts: new FactsReader(),
      general: new GeneralReader(signal),
      ongoing: this.#ongoing,
      tally: needs.tally,
    });
  }

  /** Takes what is known of the site of this page. Until then, nothing is looked at. */
  take(place: Place<Site>): void {
    this.#gate.take(place);
    this.look(Date.now());
  }

  /** Whether there is a chat here that may be watched, as of the last look. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether there is something to wait for, even while the page is hidden. */
  get isBusy(): boolean {
    return this.#thread.isOpen;
  }

  /** How the page is being read; null as long as nothing was sent. */
  get reading(): Reading | null {
    return this.#thread.reading;
  }

  /** Whether there is something to copy. */
  has(what: Copied): boolean {
    return what === 'draft' ? this.#composer.hasDraft : this.#ongoing.blocksOf(what).length > 0;
  }

  /** @throws where the browser does not allow it */
  async copy(what: Copied): Promise<void> {
    if (what !== 'draft') return copyText(this.#ongoing.blocksOf(what));
    if (this.#composer.element) await copyDraft(this.#composer.element);
  }

  /** Looks whether there is a chat here that may be watched; where there is none any more, all is forgotten. */
  look(now: Instant): void {
    const mayLook = !this.#signal.aborted && this.#gate.isOpen(now) && !this.#needs.isPaused(now);
    const { site } = this.#gate;
    const root = mayLook ? this.#gate.root : null;
    const isNews = this.#isOpen !== (root !== null);
    if (isNews && root === null) this.#thread.leave();
    this.#isOpen = root !== null;
    if (root && ((site?.id ?? null) !== this.#site || root !== this.#root)) {
      this.#site = site?.id ?? null;
      this.#root = root;
      this.#thread.use(site, root, this.#wasEarly);
      this.#wasEarly = false;
    }
    if (isNews) this.#needs.opened(this.#isOpen);
  }

  /** Looks for the last time. */
  conclude(): void {
    this.#read();
    this.#ongoing.conclude();
  }

  /** To be called about once a second. */
  beat(): void {
    this.#read();
    this.#lookAgain();
  }

  #lookAgain(): void {
    clearTimeout(this.#again);
    const after = this.#isOpen ? this.#thread.lookAgain(Date.now()) : null;
    if (after !== null) this.#again = setTimeout(() => this.beat(), after);
  }

  /** The user types. */
  type(target: EventTarget | null): void {
    this.#while((now) => this.#thread.type(target, now));
  }

  /** The user may be sending: by Enter in this, or by a press on it. */
  mayBeSending(target: EventTarget | null, isEnter: boolean): void {
    this.#wasEarly ||= this.#gate.isWaiting;
    this.#while((now) => this.#thread.mayBeSending(now, target, isEnter));
    this.#lookAgain();
  }

  /** What is seen of the page now. Nothing of ours asks for it but the tools that check the reading. */
  survey(rules: Rules): Survey | null {
    this.look(Date.now());
    return this.#isOpen ? this.#thread.survey(Date.now(), rules) : null;
  }

  #read(): void {
    this.#while((now) => this.#thread.look(now));
    this.#needs.streams(this.#isOpen && this.#thread.isStreaming);
  }

  /** Time never stops because reading did: a page that breaks a reader costs turns, and nothing else. */
  #while(read: (now: Instant) => void): void {
    const now = Date.now();
    this.look(now);
    if (!this.#isOpen) return;
    try {
      read(now);
    } catch {
      // The next beat looks again.
    }
  }
}
