import type { EndReaders, ReadEnd, ReplyEnd } from './ends';

/** Enough for the one beside to have something to do while this one reads ends itself. */
const MOST_BESIDE = 3;

const LOST = 'The ends of replies could not be read';

type Answer = (read: ReadEnd[] | null) => void;

interface OneOf {
  way: MessagePort;
  /** So many may wait. */
  most: number;
  /** Those who wait for an answer, in the order they asked. */
  waiting: Answer[];
}

const roomAt = ({ most, waiting }: OneOf): number => most - waiting.length;

/**
 * Two workers read ends side by side, and one of them is the importer itself: each costs some 75 MB, however little
 * it keeps (Chromium 156).
 */
export class EndsPool implements EndReaders {
  readonly #beside: OneOf;
  readonly #own: OneOf;
  #waiting: (() => void)[] = [];
  #isLost = false;

  /**
   * @param beside the way to the worker beside this one
   * @param own the way to this very worker, which gets what the other has no room for
   */
  constructor(beside: MessagePort, own: MessagePort) {
    this.#beside = this.#hear({ way: beside, most: MOST_BESIDE, waiting: [] });
    this.#own = this.#hear({ way: own, most: 1, waiting: [] });
  }

  async read(ends: readonly ReplyEnd[]): Promise<ReadEnd[]> {
    const one = roomAt(this.#beside) >= roomAt(this.#own) ? this.#beside : this.#own;
    const answer = new Promise<ReadEnd[] | null>((done) => one.waiting.push(done));
    one.way.postMessage(ends);
    const read = await answer;
    if (!read) throw new Error(LOST);
    return read;
  }

  async ready(): Promise<void> {
    if (this.#isLost) throw new Error(LOST);
    const isFull = roomAt(this.#beside) <= 0 && roomAt(this.#own) <= 0;
    if (isFull) await new Promise<void>((done) => this.#waiting.push(done));
  }

  #hear(one: OneOf): OneOf {
    one.way.onmessage = ({ data }: MessageEvent<ReadEnd[] | null>) => {
      this.#isLost ||= data === null;
      one.waiting.shift()?.(data);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const done of waiting) done();
    };
    return one;
  }
}
