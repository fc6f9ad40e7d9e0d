import type { EndReaders, ReadEnd, ReplyEnd } from './ends';

/** More would wait for the one that unpacks and parses. */
const MOST_WORKERS = 4;
/** One that is being read, and one that is next. */
const MOST_WAITING = 2;

const LOST = 'The ends of replies could not be read';

type Answer = (read: ReadEnd[] | null) => void;

interface OneOf {
  worker: Worker;
  /** Those who wait for an answer, in the order they asked. */
  waiting: Answer[];
}

/** Workers that read ends side by side: as many as there are processors, and none before it has something to do. */
export class EndsPool implements EndReaders {
  readonly #all: OneOf[] = [];
  readonly #most = Math.min(navigator.hardwareConcurrency, MOST_WORKERS);
  #waiting: (() => void)[] = [];
  #isLost = false;

  async read(ends: readonly ReplyEnd[]): Promise<ReadEnd[]> {
    const { worker, waiting } = this.#leastBusy();
    const answer = new Promise<ReadEnd[] | null>((done) => waiting.push(done));
    worker.postMessage(ends);
    const read = await answer;
    if (!read) throw new Error(LOST);
    return read;
  }

  async ready(): Promise<void> {
    if (this.#isLost) throw new Error(LOST);
    if (this.#isFull) await new Promise<void>((done) => this.#waiting.push(done));
  }

  get #isFull(): boolean {
    return this.#all.length >= this.#most && this.#all.every(({ waiting }) => waiting.length >= MOST_WAITING);
  }

  #leastBusy(): OneOf {
    const [first] = this.#all.toSorted((a, b) => a.waiting.length - b.waiting.length);
    return first && (first.waiting.length === 0 || this.#all.length >= this.#most) ? first : this.#add();
  }

  #add(): OneOf {
    const worker = new Worker(new URL('./ends-worker.ts', import.meta.url), { type: 'module' });
    const one: OneOf = { worker, waiting: [] };
    const answer = (read: ReadEnd[] | null): void => {
      this.#isLost ||= read === null;
      one.waiting.shift()?.(read);
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const done of waiting) done();
    };
    worker.onmessage = ({ data }: MessageEvent<ReadEnd[] | null>) => answer(data);
    worker.onerror = () => answer(null);
    this.#all.push(one);
    return one;
  }
}
