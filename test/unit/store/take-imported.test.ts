import { beforeEach, describe, expect, it } from 'vitest';
import type { Prefer } from '../../../src/core/imported';
import type { DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { dropStaged, stageDays } from '../../../src/store/backup/staging';
import { undoTaken } from '../../../src/store/backup/undo';
import { forget } from '../../../src/store/forget';
import { takeImported } from '../../../src/store/take-imported';
import { inZone } from '../zone';
import { readAll, readDay, wipe } from './database';
import { filled, NOW } from './backup/filled';

const DAY = '2026-11-24';
/** Long enough ago that no open page tells of it. */
const LATER = NOW + 3 * 86_400_000;
inZone('Europe/Amsterdam');

const day = (key: string, site: string, some: Partial<DayTotals> = {}): DayTotals => ({
  ...emptyTotals(key, site),
  ...{
    origin: 'imported',
    user: 7,
    replies: 6,
    closings: { offer: 2 },
    imported: { sessions: 2, elapsed: 9_000 },
  },
  ...some,
});

async function take(rows: readonly DayTotals[], prefer: Prefer = 'observed', now = LATER): Promise<void> {
  const staging = (await stageDays(rows)) ?? '';
  expect(await takeImported(prefer, staging, now)).toBe(true);
  expect(await takeImported(prefer, staging, now)).toBe(false);
}

beforeEach(async () => {
  await Promise.all([wipe(), dropStaged()]);
  await filled();
});

describe('days of an export', () => {
  it('are taken as they were shown, or not at all', async () => {
    await stageDays([day('2024-01-01', 'claude')]);
    expect(await takeImported('observed', 'another', LATER)).toBe(false);
    expect(await readDay('2024-01-01', 'claude')).toBeUndefined();
  });

  it('leave everything with their site, and nothing of the others with it', async () => {
    await take([day('2024-01-01', 'claude'), day('2024-01-01', 'gemini', { user: 1 })]);
    await forget({ site: 'claude', first: null, last: null }, LATER);
    expect(await readDay('2024-01-01', EVERYTHING)).toEqual({
      ...day('2024-01-01', 'gemini', { user: 1 }),
      site: EVERYTHING,
    });
  });

  it('come in beside what was measured, and make up everything with it', async () => {
    const [before, old] = [await readDay(DAY, EVERYTHING), day('2024-01-01', 'claude')];
    await take([old, day(DAY, 'claude')]);
    expect(await readDay('2024-01-01', 'claude')).toEqual(old);
    expect(await readDay('2024-01-01', EVERYTHING)).toEqual({ ...old, site: EVERYTHING });
    const everything = await readDay(DAY, EVERYTHING);
    expect(everything).toMatchObject({
      origin: 'imported',
      user: (before?.user ?? 0) + 7,
      imported: old.imported,
    });
    expect(everything?.hours).toEqual(before?.hours);
  });

  it('are never counted twice: what was measured stands, or by choice the export with the measured time', async () => {
    const before = await readDay(DAY, 'chatgpt');
    await take([day(DAY, 'chatgpt')]);
    expect(await readDay(DAY, 'chatgpt')).toEqual(before);
    await take([day(DAY, 'chatgpt')], 'imported');
    expect(await readDay(DAY, 'chatgpt')).toEqual(
      day(DAY, 'chatgpt', { hours: before?.hours ?? [], stay: before?.stay ?? 0 }),
    );
    expect(await readDay(DAY, EVERYTHING)).toMatchObject({ user: 8, replies: 6 });
  });

  it('change nothing when they come again, nor does an export that holds less', async () => {
    await take([day('2024-01-01', 'claude'), day(DAY, 'claude')]);
    const once = await readAll();
    await take([day('2024-01-01', 'claude'), day(DAY, 'claude')], 'imported');
    await take([day('2024-01-01', 'claude', { user: 1 })]);
    expect(await readAll()).toEqual(once);
  });

  it('of the last two days stay out', async () => {
    await take(
      [day(DAY, 'claude'), day('2026-11-23', 'claude'), day('2026-11-22', 'claude')],
      'observed',
      NOW,
    );
    const { days } = await readAll();
    expect(days.filter(({ site }) => site === 'claude').map((row) => row.day)).toEqual(['2026-11-22']);
  });

  it.each(['observed', 'imported'] as const)('are undone in one step: %s', async (prefer) => {
    const before = await readAll();
    await take([day('2024-01-01', 'claude'), day(DAY, 'claude'), day(DAY, 'chatgpt')], prefer);
    expect(await readAll()).not.toEqual(before);
    await undoTaken(LATER);
    expect(await readAll()).toEqual(before);
  });

  it('go with their site, and leave no trace in everything', async () => {
    const before = await readDay(DAY, EVERYTHING);
    await take([day(DAY, 'claude'), day('2024-01-01', 'claude')]);
    await forget({ site: 'claude', first: null, last: null }, LATER);
    expect(await readDay('2024-01-01', EVERYTHING)).toBeUndefined();
    expect(await readDay(DAY, EVERYTHING)).toEqual({ ...before, responses: before?.responses });
  });

  it('with a word in them are refused', async () => {
    const titled = { ...day('2024-01-01', 'claude'), title: 'How to sleep' };
    expect(await stageDays([titled])).toBeNull();
    expect(await stageDays([day('2024-01-01', 'How to sleep')])).toBeNull();
    expect(await stageDays([day('How to sleep', 'claude')])).toBeNull();
  });
});
