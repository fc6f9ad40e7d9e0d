/** Ends of replies are read beside the one that finds them, in order, and few of them wait. */
import { describe, expect, it } from 'vitest';
import { EndsPool } from '../../../src/importing/ends-pool';
import type { ReadEnd, ReplyEnd } from '../../../src/importing/ends';

/** The importer's way to a worker that answers when it is told to. */
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

function poolOfTwo(): { pool: EndsPool; one: FakeWay; other: FakeWay } {
  const [one, other] = [new FakeWay(), new FakeWay()];
  return { pool: new EndsPool([one, other] as unknown as MessagePort[]), one, other };
}

const endsOf = (words: number): ReplyEnd[] => [{ end: 'x', prevUser: '', words, head: null }];
const isReady = async (pool: EndsPool): Promise<boolean> =>
  Promise.race([pool.ready().then(() => true), new Promise<boolean>((done) => setTimeout(done, 0, false))]);

describe('workers that read ends', () => {
  it('are asked the one with the least to do first', async () => {
    const { pool, one, other } = poolOfTwo();
    const first = pool.read(endsOf(1));
    one.answer();
    expect(await first).toEqual([{ closing: '1', response: null }]);
    for (const words of [2, 3, 4, 5]) void pool.read(endsOf(words));
    expect([one, other].map(({ asked }) => asked.flat().map(({ words }) => words))).toEqual([
      [2, 4],
      [3, 5],
    ]);
  });

  it('have two things to do at most, while whoever finds ends waits', async () => {
    const { pool, one, other } = poolOfTwo();
    const all = [1, 2, 3, 4].map((words) => pool.read(endsOf(words)));
    expect(await isReady(pool)).toBe(false);
    const waits = pool.ready();
    other.answer();
    await waits;
    expect(await isReady(pool)).toBe(true);
    for (const worker of [one, one, other]) worker.answer();
    const read = await Promise.all(all);
    expect(read.map(([end]) => end?.closing)).toEqual(['1', '2', '3', '4']);
  });

  it('end the import where one cannot read', async () => {
    const { pool, one } = poolOfTwo();
    const read = pool.read(endsOf(1));
    one.onmessage({ data: null });
    await expect(read).rejects.toThrow('could not be read');
    await expect(pool.ready()).rejects.toThrow('could not be read');
  });

  it('end the import where there are none', async () => {
    await expect(new EndsPool([]).read(endsOf(1))).rejects.toThrow('could not be read');
  });
});
