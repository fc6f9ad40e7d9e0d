/** Ends of replies are read beside the one that finds them, in order, and few of them wait. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EndsPool } from '../../../src/importing/ends-pool';
import type { ReadEnd, ReplyEnd } from '../../../src/importing/ends';

const workers: FakeWorker[] = [];

class FakeWorker {
  onmessage: (message: { data: ReadEnd[] | null }) => void = () => undefined;
  onerror: () => void = () => undefined;
  readonly asked: ReplyEnd[][] = [];

  constructor() {
    workers.push(this);
  }

  postMessage(ends: ReplyEnd[]): void {
    this.asked.push(ends);
  }

  /** Answers what was asked first. */
  answer(): void {
    const ends = this.asked.shift() ?? [];
    this.onmessage({ data: ends.map(({ words }) => ({ closing: `${words}` as 'none', response: null })) });
  }
}

const endsOf = (words: number): ReplyEnd[] => [{ end: 'x', prevUser: '', words, head: null }];
const isReady = async (pool: EndsPool): Promise<boolean> =>
  Promise.race([pool.ready().then(() => true), new Promise<boolean>((done) => setTimeout(done, 0, false))]);

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => vi.unstubAllGlobals());

describe('workers that read ends', () => {
  it('are as many as there are processors, and none where one that is idle will do', async () => {
    const pool = new EndsPool();
    const first = pool.read(endsOf(1));
    workers[0]?.answer();
    expect(await first).toEqual([{ closing: '1', response: null }]);
    void pool.read(endsOf(2));
    expect(workers).toHaveLength(1);
    for (const words of [3, 4, 5]) void pool.read(endsOf(words));
    expect(workers.map(({ asked }) => asked.length)).toEqual([2, 2]);
  });

  it('have two things to do at most, while whoever finds ends waits', async () => {
    const pool = new EndsPool();
    const all = [1, 2, 3, 4].map((words) => pool.read(endsOf(words)));
    expect(await isReady(pool)).toBe(false);
    const waits = pool.ready();
    workers[1]?.answer();
    await waits;
    expect(await isReady(pool)).toBe(true);
    for (const worker of [workers[0], workers[0], workers[1]]) worker?.answer();
    const read = await Promise.all(all);
    expect(read.map(([one]) => one?.closing)).toEqual(['1', '2', '3', '4']);
  });

  it.each(['cannot read', 'dies'])('end the import where one %s', async (how) => {
    const pool = new EndsPool();
    const read = pool.read(endsOf(1));
    if (how === 'dies') workers[0]?.onerror();
    else workers[0]?.onmessage({ data: null });
    await expect(read).rejects.toThrow('could not be read');
    await expect(pool.ready()).rejects.toThrow('could not be read');
  });
});
