import {
  CLASSIFIER_VERSION,
  CODES,
  closingOf,
  endOf,
  invitationsIn,
  isFarewell,
  lackedBy,
  learn,
  responseTo,
} from '../../../src/closings/in-full';
import { Composer } from '../../../src/page/composer';
import { FactsReader } from '../../../src/page/facts';
import { Fold } from '../../../src/page/fold';
import { GeneralReader } from '../../../src/page/general';
import { Ongoing } from '../../../src/page/ongoing';
import { Rulings, type Rules } from '../../../src/page/rules';
import { Tally } from '../../../src/page/tally';
import { Thread } from '../../../src/page/thread';
import type { Ms, Turn } from '../../../src/core/records';
import type { Site } from '../../../src/sites/site';

const SECOND = 1_000;

export const RULES: Rules = {
  version: CLASSIFIER_VERSION,
  codes: CODES,
  closingOf,
  endOf,
  invitationsIn,
  isFarewell,
  lackedBy,
  learn,
  responseTo,
};

/** Rules that have come already. */
async function rulesAtHand(): Promise<Rulings> {
  const rulings = new Rulings(
    { rules: async () => RULES, phrases: async () => null },
    new AbortController().signal,
  );
  await new Promise<void>((done) => rulings.do(() => done()));
  return rulings;
}

const rulings = await rulesAtHand();

/** A page and its reader, a second at a time: what the browser tests do for real, here at once. */
export class Chat {
  now = Date.UTC(2026, 10, 24, 19, 0);
  readonly turns = new Map<number, Turn>();
  readonly thread: Thread;
  readonly tally: Tally;
  readonly composer: HTMLTextAreaElement | HTMLInputElement;
  presence = 0;
  words: number[] = [];
  #looked = 0;

  /** @param isUnknown the composer is not where the facts say */
  constructor(site: Site | null, html: string, composerSelector = 'textarea', isUnknown = site === null) {
    document.body.innerHTML = html;
    this.composer = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(composerSelector)!;
    let seq = 0;
    const { signal } = new AbortController();
    this.tally = new Tally({
      nextSeq: () => seq++,
      presence: (until = this.now) => this.presence - (this.now - until),
      told: (turn) => this.turns.set(turn.seq, turn),
      rulings,
      fold: new Fold(signal),
    });
    const composer = new Composer();
    this.thread = new Thread({
      composer,
      facts: new FactsReader(),
      general: new GeneralReader(signal),
      ongoing: new Ongoing(this.tally, (words) => this.words.push(words)),
      tally: this.tally,
    });
    this.thread.use(site, document);
    if (isUnknown) composer.typed(this.composer);
  }

  /** Time goes by; the thread is looked at every second. */
  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.now += SECOND;
      this.presence += SECOND;
      this.#look();
    }
  }

  /** Time goes by, and the thread is looked at as soon as it wants to be: also in a time after this one. */
  live(time: Ms): void {
    const end = this.now + time;
    for (;;) {
      const next = Math.max(this.now, this.#looked + (this.thread.lookAgain(this.now) ?? SECOND));
      this.presence += Math.min(next, end) - this.now;
      this.now = Math.min(next, end);
      if (next > end) return;
      this.#look();
    }
  }

  /** Types a message and presses Enter; the page empties the composer. */
  type(text: string): void {
    this.composer.value = text;
    this.thread.mayBeSending(this.now, this.composer, true);
    this.composer.value = '';
  }

  /** The user presses on something: to have a reply made again, say. */
  press(selector = 'button'): void {
    this.thread.mayBeSending(this.now, document.querySelector(selector), false);
  }

  #look(): void {
    this.#looked = this.now;
    this.thread.look(this.now);
  }

  /** What was counted, in the order in which it came. */
  get counted(): string[] {
    return [...this.turns.values()].map((turn) =>
      turn.kind === 'reply'
        ? `reply ${turn.closing ?? 'unread'}${turn.response ? ` ${turn.response}` : ''}`
        : turn.kind,
    );
  }
}
