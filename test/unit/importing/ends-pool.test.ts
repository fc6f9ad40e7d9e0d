/** Ends of replies are read beside the one that finds them, in order, and few of them wait. */
import { describe, expect, it } from 'vitest';
import { EndsPool } from '../../../src/importing/ends-pool';
import type { ReadEnd, ReplyEnd } from '../../../src/importing/ends';

/** A way to a worker that answers when it is told to. */
class FakeWay {
  onmessage: (message: { data: ReadEnd[] | null }) => void = () => undefined;
  readonly asked: ReplyEnd[][] = [];

  postMessage(ends: ReplyEnd[]): void {
    this.asked.push(ends);
  }

  /** Answers what was asked first. */
  answer(): void {
    const ends = this.asked.shift() ?? [];
    this.onmessage({ data: ends.map(({ words }) => ({ closing: `${words}` as 'none', response: null })) });
  }
}

function makePool(): { pool: EndsPool; beside: FakeWay; own: FakeWay } {
  const [beside, own] = [new FakeWay(), new FakeWay()];
  const [first, second] = [beside, own] as unknown as [MessagePort, MessagePort];
  return { pool: new EndsPool(first, second), beside, own };
}

const endsOf = (words: number): ReplyEnd[] => [{ end: 'x', prevUser: '', words, head: null }];
const isReady = async (pool: EndsPool): Promise<boolean> =>
  Promise.race([pool.ready().then(() => true), new Promise<boolean>((done) => setTimeout(done, 0, false))]);
const wordsOf = ({ asked }: FakeWay): number[] => asked.flat().map(({ words }) => words);

describe('workers that read ends', () => {
  it('leave to the one that finds them what the other has no room for', async () => {
    const { pool, beside, own } = makePool();
    const first = pool.read(endsOf(1));
    beside.answer();
    expect(await first).toEqual([{ closing: '1', response: null }]);
    for (const words of [2, 3, 4, 5]) void pool.read(endsOf(words));
    expect([wordsOf(beside), wordsOf(own)]).toEqual([[2, 3, 4], [5]]);
    beside.answer();
    void pool.read(endsOf(6));
    expect([wordsOf(beside), wordsOf(own)]).toEqual([[3, 4, 6], [5]]);
  });

  it('have four things to do at most, while whoever finds ends waits', async () => {
    const { pool, beside, own } = makePool();
    const all = [1, 2, 3, 4].map((words) => pool.read(endsOf(words)));
    expect(await isReady(pool)).toBe(false);
    const waits = pool.ready();
    own.answer();
    await waits;
    expect(await isReady(pool)).toBe(true);
    for (let left = 3; left > 0; left -= 1) beside.answer();
    const read = await Promise.all(all);
    expect(read.map(([end]) => end?.closing)).toEqual(['1', '2', '3', '4']);
  });

  it('end the import where one cannot read', async () => {
    const { pool, beside } = makePool();
    const read = pool.read(endsOf(1));
    beside.onmessage({ data: null });
    await expect(read).rejects.toThrow('could not be read');
    await expect(pool.ready()).rejects.toThrow('could not be read');
  });
});
