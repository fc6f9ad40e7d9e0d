import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EVERYTHING } from '../../../src/core/words';
import { record } from '../../../src/store/ledger';
import { openStore } from '../../../src/store/open';
import { prune } from '../../../src/store/prune';
import { inZone } from '../zone';
import { limitShown } from '../limits';
import { documentOf, MINUTE, presenceOf, readAll, reportOf, set, userTurn, wipe } from './database';

const at = (date: number, hour: number): number => new Date(2026, 10, date, hour).getTime();
const NOW = at(24, 12);

const use = (number: number, from: number) =>
  record(
    reportOf({
      document: documentOf(number),
      presences: [presenceOf(from, from + 10 * MINUTE)],
      turns: [userTurn(from, { seq: 1 })],
    }),
    'chatgpt',
    from,
  );

const nudge = async (day: string) => (await openStore()).put('nudges', limitShown(day, EVERYTHING, 60));

beforeEach(wipe);

describe('prune', () => {
  inZone('Europe/Amsterdam');

  it('deletes what is older than the user wants it kept, and no total', async () => {
    await set({ keepDays: 7 });
    await use(1, at(17, 3));
    await use(2, at(17, 4));
    await use(3, at(24, 9));
    await nudge('2026-11-16');
    await nudge('2026-11-17');
    const { days } = await readAll();
    expect(await prune(NOW)).toBe(4);
    const after = await readAll();
    expect(after.presences.map(({ from }) => from)).toEqual([at(17, 4), at(24, 9)]);
    expect(after.turns.map((row) => row.at)).toEqual([at(17, 4), at(24, 9)]);
    expect(after.sessions.map(({ from }) => from)).toEqual([at(17, 4), at(24, 9)]);
    expect(after.nudges.map(({ day }) => day)).toEqual(['2026-11-17']);
    expect(after.days).toEqual(days);
    expect(await (await openStore()).get('notes', 'keptSince')).toBe(at(17, 4));
  });

  it('deletes nothing where all is to be kept, and by itself nothing within ninety days', async () => {
    await use(1, at(24, 9) - 89 * 24 * 60 * MINUTE);
    expect(await prune(NOW)).toBe(0);
    await set({ keepDays: null });
    expect(await prune(NOW + 999 * 24 * 60 * MINUTE)).toBe(0);
    expect((await readAll()).presences).toHaveLength(1);
  });

  it('goes in small steps, between which reports come in', async () => {
    await set({ keepDays: 7 });
    const store = await openStore();
    const row = { site: 'chatgpt', kind: 'unseen', rev: 0, at: at(1, 9), day: '2026-11-01' } as const;
    const filling = store.transaction('turns', 'readwrite');
    for (let seq = 0; seq < 1_000; seq++) void filling.store.put({ ...row, document: 'old', seq });
    await filling.done;
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const pruned = prune(NOW).then(() => 'pruned');
    // A report that comes when it is under way does not wait for its end.
    const recorded = use(1, NOW).then(() => 'recorded');
    expect(await Promise.race([pruned, recorded])).toBe('recorded');
    await pruned;
    expect(opened.mock.calls.filter(([name]) => name === 'turns')).toHaveLength(6);
    expect(await store.count('turns')).toBe(1);
    opened.mockRestore();
  });

  it('that was killed is made up for the next time', async () => {
    await set({ keepDays: 7 });
    await use(1, at(1, 9));
    const broken = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
      throw new DOMException('gone', 'AbortError');
    });
    await expect(prune(NOW)).rejects.toThrow();
    broken.mockRestore();
    expect((await readAll()).turns).toHaveLength(1);
    expect(await prune(NOW)).toBe(3);
    expect(await readAll()).toMatchObject({ presences: [], turns: [], sessions: [] });
  });
});
