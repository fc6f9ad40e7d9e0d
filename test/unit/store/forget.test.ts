import { beforeEach, describe, expect, it, vi } from 'vitest';
import { presenceOf as timeOf } from '../../../src/core/totals';
import type { Scope } from '../../../src/core/forgotten';
import { EVERYTHING } from '../../../src/core/words';
import { deleteRows } from '../../../src/store/delete-rows';
import { forget } from '../../../src/store/forget';
import { DEFAULT_SETTINGS } from '../../../src/core/records';
import { record, recordNudge } from '../../../src/store/ledger';
import type { Nudging } from '../../../src/core/facts';
import { prune } from '../../../src/store/prune';
import { openStore } from '../../../src/store/open';
import { readSettings } from '../../../src/store/settings';
import { inZone } from '../zone';
import {
  documentOf,
  MINUTE,
  presenceOf,
  readAll,
  readDay,
  replyOf,
  reportOf,
  set,
  userTurn,
  wipe,
} from './database';
import { kindOf } from '../../../src/sites';
import { dayLimits } from '../limits';

const TODAY = '2026-11-24';
const YESTERDAY = '2026-11-23';
const at = (hour: number, minute = 0, date = 24): number => new Date(2026, 10, date, hour, minute).getTime();
const NOW = at(20);
const all = (site: string): Scope => ({ site, first: null, last: null });
const on = (site: string, first: string, last = first): Scope => ({ site, first, last });

/** A document's whole hour of one thing after the other. */
const use = (site: string, number: number, from: number, minutes: number) =>
  record(
    reportOf({
      document: documentOf(number),
      presences: [presenceOf(from, from + minutes * MINUTE)],
      turns: [userTurn(from, { seq: 1 }), replyOf(from, { seq: 2, response: 'accepted', stay: MINUTE })],
      reading: 'facts',
    }),
    site,
    NOW,
  );

const minutes = async (day: string, site: string): Promise<number> =>
  timeOf((await readDay(day, site)) ?? { hours: [] }) / MINUTE;

beforeEach(async () => {
  await wipe();
});

describe('deleting rows', () => {
  const turns = (number: number, days: readonly string[]) =>
    days.map((day, seq) => ({
      ...userTurn(NOW, { seq }),
      document: documentOf(number),
      site: 'chatgpt',
      day,
    }));

  it('takes what stands side by side by one request, and leaves what stands between', async () => {
    const days = Array.from({ length: 600 }, () => TODAY);
    const [one, other, cut] = [turns(1, days), turns(2, days), turns(3, [YESTERDAY, TODAY, TODAY])];
    const transaction = (await openStore()).transaction('turns', 'readwrite');
    for (const turn of [...one, ...other, ...cut]) await transaction.store.put(turn);
    const deleted = vi.spyOn(IDBObjectStore.prototype, 'delete');
    await deleteRows(transaction.store, [...one.slice(1), ...other, ...cut.slice(1)]);
    expect(deleted).toHaveBeenCalledTimes(2);
    deleted.mockRestore();
    expect(await transaction.store.getAll()).toEqual([one[0], cut[0]]);
  });

  it('takes few rows one by one, without looking at all others', async () => {
    const [mine, others] = [turns(1, [TODAY, TODAY]), turns(2, [TODAY])];
    const transaction = (await openStore()).transaction('turns', 'readwrite');
    for (const turn of [...mine, ...others]) await transaction.store.put(turn);
    const looked = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
    await deleteRows(transaction.store, mine);
    expect(looked).not.toHaveBeenCalled();
    looked.mockRestore();
    expect(await transaction.store.getAll()).toEqual(others);
  });
});

describe('forget', () => {
  inZone('Europe/Amsterdam');

  beforeEach(async () => {
    const purposes = { chatgpt: 'work', replika: 'company' } as const;
    const limits = dayLimits({ chatgpt: 30, replika: 20 });
    await set({ limits, purposes, bots: ['sagebot'], dayStart: 240, language: 'nl' });
    await use('chatgpt', 1, at(9), 30);
    await use('replika', 2, at(9, 20), 20);
    await use('claude', 3, at(9, 30), 20);
    await use('replika', 4, at(21, 0, 23), 10);
    await use('replika', 5, at(3, 50), 20);
    await recordNudge(
      { kind: 'nudge', id: `${TODAY}/replika/20/0`, choice: 'shown' },
      'replika',
      NOW,
      kindOf,
    );
  });

  const untouched = async (site: string) => {
    const { presences, turns, sessions, days, nudges, readings } = await readAll();
    return [presences, turns, sessions, days, nudges, readings].map((rows) =>
      (rows as { site: string }[]).filter((row) => row.site === site),
    );
  };

  it('a site, or days of it: no nudge that was passed over there is remembered either', async () => {
    const passed = [
      { site: 'replika', at: at(21, 5, 23) },
      { site: 'replika', at: at(9, 25) },
      { site: 'claude', at: at(9, 35) },
    ];
    const nudging = { backOff: { break: { passed, until: null } }, forms: ['note'] } as const;
    await (await openStore()).put('notes', nudging as unknown as Nudging, 'nudging');
    const left = async () =>
      ((await (await openStore()).get('notes', 'nudging')) as Nudging).backOff.break?.passed;
    await forget(on('replika', YESTERDAY), NOW);
    expect(await left()).toEqual(passed.slice(1));
    await forget(all('replika'), NOW);
    expect(await left()).toEqual(passed.slice(2));
  });

  it('leaves a mark with its name for as long as a page may tell of it, and no longer', async () => {
    await forget(all('replika'), NOW);
    const marks = async () => JSON.stringify(await (await openStore()).get('notes', 'forgotten'));
    await prune(NOW + 24 * 60 * MINUTE);
    expect(await marks()).toContain('replika');
    await prune(NOW + 26 * 60 * MINUTE);
    expect(await marks()).not.toContain('replika');
  });

  it('a site: it is named nowhere any more, and others are as they were', async () => {
    const before = await Promise.all(['chatgpt', 'claude'].map(untouched));
    const gone = await forget(all('replika'), NOW);
    expect(gone).toEqual({
      sites: ['replika'],
      days: [YESTERDAY, TODAY],
      presences: 3,
      turns: 6,
      sessions: 3,
      nudges: 1,
    });
    const left = { ...(await readAll()), settings: await readSettings() };
    expect(JSON.stringify(left)).not.toContain('replika');
    expect(await Promise.all(['chatgpt', 'claude'].map(untouched))).toEqual(before);
    expect(await minutes(TODAY, EVERYTHING)).toBe(50);
    expect(await readDay(TODAY, EVERYTHING)).toMatchObject({ user: 2, replies: 2, stay: 2 * MINUTE });
    expect(await readDay(YESTERDAY, EVERYTHING)).toBeUndefined();
    expect(await readSettings()).toMatchObject({
      limits: dayLimits({ chatgpt: 30 }),
      purposes: { chatgpt: 'work' },
      bots: ['sagebot'],
      language: 'nl',
    });
  });

  it('a day: what lies over its edge stays on the other side', async () => {
    const gone = await forget(on(EVERYTHING, YESTERDAY), NOW);
    expect(gone).toMatchObject({ sites: ['replika'], days: [YESTERDAY], presences: 2, turns: 4 });
    expect(await readDay(YESTERDAY, 'replika')).toBeUndefined();
    expect(await minutes(TODAY, 'replika')).toBe(30);
    const { presences, sessions } = await readAll();
    expect(presences.find(({ document }) => document === documentOf(5))).toMatchObject({
      from: at(4),
      to: at(4, 10),
      days: [TODAY],
    });
    expect(sessions.filter(({ site }) => site === 'replika')).toEqual([
      { site: 'replika', from: at(4), to: at(4, 10), presence: 10 * MINUTE },
      { site: 'replika', from: at(9, 20), to: at(9, 40), presence: 20 * MINUTE },
    ]);
    expect((await readSettings()).limits).toEqual(dayLimits({ chatgpt: 30, replika: 20 }));
  });

  it('a site on a range of days, and nothing of others or of before', async () => {
    await forget(on('replika', TODAY, '2026-12-31'), NOW);
    expect(await minutes(TODAY, 'replika')).toBe(0);
    expect(await minutes(TODAY, EVERYTHING)).toBe(50);
    expect(await minutes(YESTERDAY, 'replika')).toBe(20);
    expect(await minutes(YESTERDAY, EVERYTHING)).toBe(20);
    expect((await readAll()).nudges).toEqual([]);
  });

  it('from a day on, or up to one', async () => {
    await forget({ site: EVERYTHING, first: TODAY, last: null }, NOW);
    expect((await readAll()).days.map(({ day }) => day)).toEqual([YESTERDAY, YESTERDAY]);
    await forget({ site: EVERYTHING, first: null, last: YESTERDAY }, NOW);
    expect(await readAll()).toMatchObject({ days: [], presences: [], sessions: [] });
  });

  it('everything: no row is left, nor a name; how to measure stays', async () => {
    const named = { people: ['Anna'], plans: [{ after: null, minutes: 30, then: 'call Anna' }] };
    await set({ ...named, keepDays: 30, pausedSince: NOW, pausedUntil: NOW + MINUTE });
    const gone = await forget(all(EVERYTHING), NOW);
    expect(gone).toMatchObject({
      sites: ['chatgpt', 'claude', 'replika'],
      presences: 5,
      turns: 10,
      nudges: 1,
    });
    expect(await readAll()).toEqual({
      presences: [],
      turns: [],
      sessions: [],
      days: [],
      nudges: [],
      readings: [],
    });
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      keepDays: 30,
      pausedSince: NOW,
      pausedUntil: NOW + MINUTE,
      language: 'nl',
    });
  });

  it('what is not there: nothing is deleted, and nothing changes', async () => {
    const before = await readAll();
    const none = { sites: [], days: [], presences: 0, turns: 0, sessions: 0, nudges: 0 };
    expect(await forget(all('nobody.example'), NOW)).toEqual(none);
    expect(await forget(on(EVERYTHING, '2020-01-01'), NOW)).toEqual(none);
    expect(await readAll()).toEqual(before);
  });

  it('stays forgotten although a page that is open tells of it again; what comes after counts', async () => {
    await forget(on(EVERYTHING, TODAY), NOW);
    const told = reportOf({
      document: documentOf(1),
      presences: [presenceOf(NOW - 30 * MINUTE, NOW + 5 * MINUTE, { rev: 9 })],
      turns: [replyOf(at(9), { seq: 2, rev: 5 }), userTurn(NOW + MINUTE, { seq: 4 })],
    });
    await record(told, 'chatgpt', NOW + 5 * MINUTE);
    expect(await minutes(TODAY, 'chatgpt')).toBe(5);
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ user: 1, replies: 0 });
  });

  it('keeps no trace of itself once no page can tell of that time any more', async () => {
    await forget(all('replika'), NOW);
    await forget(on(EVERYTHING, '2020-01-01'), NOW + 26 * 60 * MINUTE);
    expect(await (await openStore()).get('notes', 'forgotten')).toEqual([]);
  });

  it('of days whose presences are not kept any more leaves what the other sites held at most', async () => {
    const store = await openStore();
    await store.clear('presences');
    await forget(all('replika'), NOW);
    expect(await minutes(TODAY, EVERYTHING)).toBe(50);
    await forget(all('claude'), NOW);
    expect(await minutes(TODAY, EVERYTHING)).toBe(30);
  });

  it('is all or nothing', async () => {
    const before = await readAll();
    const impossible = { ...all('replika'), site: { toString: () => 'x' } as never };
    await expect(forget(impossible, NOW)).rejects.toThrow();
    expect(await readAll()).toEqual(before);
  });
});
