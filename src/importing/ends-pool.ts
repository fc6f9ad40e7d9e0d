import type { EndReaders, ReadEnd, ReplyEnd } from './ends';

/** One that is being read, and one that is next. */
const MOST_WAITING = 2;

const LOST = 'The ends of replies could not be read';

type Answer = (read: ReadEnd[] | null) => void;

interface OneOf {
  worker: MessagePort;
  /** Those who wait for an answer, in the order they asked. */
  waiting: Answer[];
}

/** Workers that read ends side by side. */
export class EndsPool implements EndReaders {
  readonly #all: readonly OneOf[];
  #waiting: (() => void)[] = [];
  #isLost = false;

  /** @param workers the ways to those that the page has started: ends-worker.ts */
  constructor(workers: readonly MessagePort[]) {
    this.#all = workers.map((worker) => this.#hear({ worker, waiting: [] }));
  }

  async read(ends: readonly ReplyEnd[]): Promise<ReadEnd[]> {
    const [first] = this.#all.toSorted((a, b) => a.waiting.length - b.waiting.length);
    if (!first) throw new Error(LOST);
    const answer = new Promise<ReadEnd[] | null>((done) => first.waiting.push(done));
    first.worker.postMessage(ends);
    const read = await answer;
    if (!read) throw new Error(LOST);
    return read;
  }

  async ready(): Promise<void> {
    if (this.#isLost) throw new Error(LOST);
    if (this.#isFull) await new Promise<void>((done) => this.#waiting.push(done));
  }

  get #isFull(): boolean {
    return this.#all.every(({ waiting }) => waiting.length >= MOST_WAITING);
  }

  #hear(one: OneOf): OneOf {
    one.worker.onmessage = ({ data }: MessageEvent<ReadEnd[] | null>) => {
      this.#isLost ||= data === null;
      one.waiting.shift()?.(data);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const done of waiting) done();
    };
    return one;
  }
}
