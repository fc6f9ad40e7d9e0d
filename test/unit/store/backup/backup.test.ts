import { dayLimits } from '../../limits';
import { gzipSync } from 'node:zlib';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayOf } from '../../../../src/core/days';
import { isInForce, type Limit } from '../../../../src/core/limit';
import type { How } from '../../../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../../../src/core/records';
import { presenceOf as timeOf } from '../../../../src/core/totals';
import { EVERYTHING } from '../../../../src/core/words';
import { backupIn, type Backup } from '../../../../src/store/backup/file';
import { writeBackup } from '../../../../src/store/backup/written';
import { dropStaged, readStaged, stage } from '../../../../src/store/backup/staging';
import { takeBackup } from '../../../../src/store/backup/take';
import { undoTaken } from '../../../../src/store/backup/undo';
import { forget } from '../../../../src/store/forget';
import { record } from '../../../../src/store/ledger';
import { STEPS } from '../../../../src/store/migrations';
import { openStore } from '../../../../src/store/open';
import type { Taken } from '../../../../src/store/schema';
import { prune } from '../../../../src/store/prune';
import { changeSettings, readSettings } from '../../../../src/store/settings';
import { inZone } from '../../zone';
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
} from '../database';
import { VERSION_1 } from '../version-1';
import { VERSION_2 } from '../version-2';
import { at, filled, NOW } from './filled';

const DAY = '2026-11-24';

const written = async (): Promise<string> => (await writeBackup('0.1.0', NOW, false)).join('');

async function take(file: string, how: How, now = NOW): Promise<void> {
  const backup = backupIn(file);
  const staging = typeof backup === 'string' ? null : await stage(backup);
  if (staging === null) throw new Error(String(backup));
  expect(await takeBackup(how, staging, now)).toBe(true);
}

const everything = async () => ({ ...(await readAll()), settings: await readSettings() });
const minutes = async (site = EVERYTHING): Promise<number> =>
  timeOf((await readDay(DAY, site)) ?? { hours: [] }) / MINUTE;

inZone('Europe/Amsterdam');
beforeEach(async () => {
  await Promise.all([wipe(), dropStaged()]);
});

describe('writing a backup', () => {
  const MANY = 4_500;
  const fill = async (): Promise<void> => {
    await filled();
    const store = await openStore();
    const transaction = store.transaction('turns', 'readwrite');
    for (let seq = 0; seq < MANY; seq += 1)
      void transaction.store.put({
        ...userTurn(at(9), { seq }),
        document: documentOf(9),
        site: 'x.example',
        day: DAY,
      });
    await transaction.done;
  };

  it('says how far it is, and has every row once', async () => {
    await fill();
    const shares: number[] = [];
    const waiting = { signal: new AbortController().signal, progress: (to: number) => void shares.push(to) };
    const pieces = await writeBackup('0.1.0', NOW, false, waiting);
    const { stores } = JSON.parse(pieces.join('')) as Backup;
    const { turns, presences } = await readAll();
    expect(stores.turns).toEqual(turns);
    expect(stores.presences).toEqual(presences);
    expect(stores.turns).toHaveLength(MANY + 6);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(8);
    expect(shares.at(-1)).toBe(1);
  });

  it('ends where it is cancelled on the way', async () => {
    await fill();
    const ending = new AbortController();
    const progress = vi.fn((to: number) => void (to > 0.3 && ending.abort()));
    await expect(writeBackup('0.1.0', NOW, false, { signal: ending.signal, progress })).rejects.toThrow(
      /abort/i,
    );
    expect(progress.mock.lastCall?.[0]).toBeLessThan(1);
  });
});

describe('a backup', () => {
  it.each(['merge', 'replace'] as const)('gives everything back to an empty ledger: %s', async (how) => {
    await filled();
    const [before, file] = [await everything(), await written()];
    await forget({ site: EVERYTHING, first: null, last: null }, NOW);
    expect((await readAll()).days).toEqual([]);
    await take(file, how);
    const after = await everything();
    // What was chosen here stays where histories are merged.
    expect(how === 'merge' ? { ...after, settings: before.settings } : after).toEqual(before);
    expect(after.settings.limits).toEqual(how === 'merge' ? [] : before.settings.limits);
  });

  it('without anything chosen, in place of a ledger without anything chosen, chooses nothing', async () => {
    await take(await written(), 'replace');
    expect(await (await openStore()).get('settings', 'settings')).toBeUndefined();
  });

  it('of this ledger, merged into it, changes nothing, however often', async () => {
    await filled();
    const [before, file] = [await everything(), await written()];
    await take(file, 'merge');
    await take(file, 'merge');
    expect(await everything()).toEqual(before);
  });

  it.each(['merge', 'replace'] as const)(
    'of this ledger leaves each row that is just so alone: %s',
    async (how) => {
      await filled();
      await take(await written(), how);
      const taken = (await (await openStore()).get('notes', 'taken')) as Taken;
      expect(taken.changes).toEqual([]);
    },
  );

  it('brings back an interval that was deleted since, and nothing else', async () => {
    await filled();
    const [before, file] = [await everything(), await written()];
    await forget({ site: 'chatgpt', first: DAY, last: DAY }, NOW);
    expect(await minutes()).toBe(30);
    await take(file, 'merge');
    expect(await readAll()).toEqual({ ...before, settings: undefined });
  });

  it('says of another database nothing that is not a figure: its name stays there', async () => {
    await filled();
    const identity = String(await (await openStore()).get('notes', 'identity'));
    expect(await written()).not.toContain(identity);
    await take(await written(), 'replace');
    expect(await (await openStore()).get('notes', 'identity')).toBe(identity);
  });

  it('of days without intervals leaves the fuller figures where both have some', async () => {
    await filled();
    const file = JSON.parse(await written()) as Backup;
    const bare = { ...file.stores, presences: [], turns: [], sessions: [] };
    const with20Minutes = (sign: number): string => {
      const days = structuredClone(file.stores['days']) as { hours: number[]; site: string }[];
      for (const row of days)
        if (row.site !== 'chat.example' && row.hours[9]) row.hours[9] += sign * 20 * MINUTE;
      return JSON.stringify({ ...file, stores: { ...bare, days } });
    };
    const before = await everything();
    await take(with20Minutes(0), 'merge');
    await take(with20Minutes(-1), 'merge');
    expect(await everything()).toEqual(before);
    await take(with20Minutes(1), 'merge');
    expect(await minutes('chatgpt')).toBe(45);
    expect(await minutes('chat.example')).toBe(30);
    // An hour holds no more than an hour, of whatever sites.
    expect((await readDay(DAY, EVERYTHING))?.hours[9]).toBe(60 * MINUTE);
  });
});

describe('undo', () => {
  it.each(['merge', 'replace'] as const)('puts everything back as it was: %s', async (how) => {
    await filled(5);
    const file = await written();
    await wipe();
    await set({ limits: dayLimits({ claude: 10 }), language: 'en' });
    await record(
      reportOf({ presences: [presenceOf(at(9, 30), at(10))], turns: [userTurn(at(9, 31), { seq: 1 })] }),
      'chatgpt',
      NOW,
    );
    const before = await everything();
    await take(file, how);
    expect(await everything()).not.toEqual(before);
    expect(await undoTaken(NOW)).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await undoTaken(NOW)).toBe(false);
  });

  it.each(['merge', 'replace'] as const)('keeps what was measured since: %s', async (how) => {
    await filled(5);
    const file = await written();
    await wipe();
    const open = reportOf({ presences: [presenceOf(NOW - 10 * MINUTE, NOW)] });
    await record(open, 'chatgpt', NOW);
    await take(file, how);
    const later = NOW + 5 * MINUTE;
    // The page goes on with the same presence, and has a new turn.
    await record(
      reportOf({
        presences: [presenceOf(NOW - 10 * MINUTE, later, { rev: 1 })],
        turns: [replyOf(NOW + MINUTE, { seq: 1 })],
      }),
      'chatgpt',
      later,
    );
    const gained = how === 'merge' ? 15 : 5;
    expect(await minutes()).toBe(45 + gained);
    await undoTaken(later);
    expect(await minutes()).toBe(15);
    expect(await minutes('chatgpt')).toBe(15);
    expect(await readDay(DAY, 'chatgpt')).toMatchObject({ user: 0, replies: 1 });
    const { presences, sessions } = await readAll();
    expect(presences).toMatchObject([{ document: documentOf(1), from: NOW - 10 * MINUTE, to: later }]);
    expect(sessions).toEqual([
      { site: 'chatgpt', from: NOW - 10 * MINUTE, to: later, presence: 15 * MINUTE },
    ]);
    // And again: told twice, it changes nothing.
    await record(
      reportOf({ presences: [presenceOf(NOW - 10 * MINUTE, later, { rev: 1 })] }),
      'chatgpt',
      later,
    );
    expect(await minutes()).toBe(15);
  });

  it('leaves what was chosen since', async () => {
    await filled();
    const file = await written();
    await wipe();
    await take(file, 'replace');
    await changeSettings((before) => ({ ...before, young: true }));
    expect(await undoTaken(NOW)).toBe(true);
    expect(await readSettings()).toMatchObject({ young: true, language: 'nl' });
  });

  it('keeps what was measured since on a site that only the backup knew', async () => {
    await filled(5);
    const file = await written();
    await wipe();
    await take(file, 'merge');
    const later = NOW + 5 * MINUTE;
    const news = reportOf({ presences: [presenceOf(NOW, later)], turns: [userTurn(NOW, { seq: 1 })] });
    await record(news, 'chat.example', later);
    expect(await minutes('chat.example')).toBe(35);
    await undoTaken(later);
    expect(await readAll()).toMatchObject({
      days: [
        { site: EVERYTHING, user: 1, replies: 0, retries: 0, unseen: 0 },
        { site: 'chat.example', user: 1, replies: 0 },
      ],
      presences: [{ site: 'chat.example', from: NOW, to: later }],
    });
    expect([await minutes(), await minutes('chat.example'), await minutes('chatgpt')]).toEqual([5, 5, 0]);
  });

  it('is gone a day later, and after something was deleted for good', async () => {
    await filled();
    const file = await written();
    await take(file, 'replace');
    await prune(NOW + 25 * 60 * MINUTE);
    expect(await undoTaken(NOW)).toBe(false);
    await take(file, 'replace');
    await forget({ site: 'chatgpt', first: null, last: null }, NOW);
    expect(await undoTaken(NOW)).toBe(false);
    expect(await (await openStore()).get('notes', 'taken')).toBeUndefined();
  });
});

describe('names and plans', () => {
  const own = { people: ['Annelies'], plans: [{ after: null, minutes: 20, then: 'call my sister' }] };
  const writtenWith = async (withNames: boolean): Promise<string> =>
    (await writeBackup('0.1.0', NOW, withNames)).join('');

  it('are in a backup only where they are wanted in it', async () => {
    await changeSettings((before) => ({ ...before, ...own }));
    expect(await writtenWith(false)).not.toMatch(/Annelies|sister/);
    const file = await writtenWith(true);
    await changeSettings((before) => ({ ...before, people: [], plans: [] }));
    await take(file, 'replace');
    expect(await readSettings()).toMatchObject(own);
  });

  it('may be of forty signs of any script, as where they are typed', async () => {
    const people = ['\u{1F642}'.repeat(40)];
    await changeSettings((before) => ({ ...before, people }));
    const file = await writtenWith(true);
    await wipe();
    await take(file, 'replace');
    expect(await readSettings()).toMatchObject({ people });
    expect(await stage(backupIn(file.replace('\u{1F642}', '\u{1F642}\u{1F642}')) as Backup)).toBeNull();
  });

  it('stay when a backup without them takes the place of everything, and go as they came', async () => {
    await filled();
    const file = await writtenWith(false);
    await changeSettings((before) => ({ ...before, ...own, young: true }));
    await take(file, 'replace');
    expect(await readSettings()).toMatchObject({ ...own, young: false });
    await undoTaken(NOW);
    expect(await readSettings()).toMatchObject({ ...own, young: true });
  });
});

describe('limits that wait with loosening until tomorrow', () => {
  const today = dayOf(NOW, DEFAULT_SETTINGS.dayStart);
  const tomorrow = addDays(today, 1);
  const inForce = (limits: readonly Limit[], day: string): unknown[] =>
    limits.filter((one) => isInForce(one, day)).map(({ id, week: [most] }) => [id, most]);
  const held = { slow: true, dayStart: 0, limits: dayLimits({ chatgpt: 30, replika: 20 }) };

  it('are held beside what takes the place of everything, and loosened from tomorrow', async () => {
    await changeSettings((before) => ({ ...before, limits: dayLimits({ chatgpt: 60, claude: 10 }) }));
    const looser = await written();
    await changeSettings((before) => ({ ...before, ...held }));
    await take(looser, 'replace');
    const kept = await (await openStore()).get('settings', 'settings');
    const { limits = [], slow, slowUntil, dayStart, dayStartNext } = kept ?? {};
    expect(inForce(limits, today).sort()).toEqual([
      ['chatgpt', 30],
      ['claude', 10],
      ['replika', 20],
    ]);
    expect(inForce(limits, tomorrow).sort()).toEqual([
      ['chatgpt', 60],
      ['claude', 10],
    ]);
    expect([slow, slowUntil, dayStart, dayStartNext]).toEqual([
      true,
      tomorrow,
      0,
      { minutes: DEFAULT_SETTINGS.dayStart, from: tomorrow },
    ]);
    await undoTaken(NOW);
    expect(await readSettings()).toMatchObject(held);
  });

  it('stay until tomorrow where a backup has no settings at all', async () => {
    const empty = await written();
    await changeSettings((before) => ({ ...before, ...held }));
    await take(empty, 'replace');
    const { limits } = await readSettings();
    expect(inForce(limits, today)).toHaveLength(2);
    expect(inForce(limits, tomorrow)).toEqual([]);
  });
});

describe('an older or newer form', () => {
  const olderFile = (schema: number, { settings, ...stores }: Record<string, unknown>): string =>
    JSON.stringify({
      ...{ format: 'full-stop-backup', version: '0.1.0', made: NOW, schema },
      stores: { ...stores, settings: [{ key: 'settings', value: (settings as object[])[0] }] },
    });

  it.each([
    [1, VERSION_1],
    [2, VERSION_2],
  ])('%i goes through the steps of the database', async (schema, rows) => {
    await take(olderFile(schema, rows), 'replace');
    const migrated = await everything();
    await wipe();
    const old = await openDB('full-stop', schema, {
      upgrade: async (database, from, _to, change) => {
        for (const step of STEPS.slice(from, schema)) await step(database as never, change as never);
      },
    });
    const { settings, ...stores } = rows as unknown as Record<string, object[]>;
    for (const [name, list] of Object.entries(stores)) for (const row of list) await old.put(name, row);
    await old.put('settings', settings?.[0], 'settings');
    old.close();
    expect(migrated).toEqual(await everything());
    expect(migrated.presences).not.toEqual([]);
  });

  it('of this version is read although it holds names of groups, and a newer version is there', async () => {
    await filled();
    await changeSettings((before) => ({
      ...before,
      groups: [{ id: 'g', name: 'In the evening', sites: [] }],
    }));
    const file = await written();
    expect(STEPS).toHaveLength(6);
    expect(backupIn(file, 7)).toEqual(JSON.parse(file));
    const more = backupIn(file.replace('"id":"g"', '"id":"g","title":"a word"'));
    expect(await stage(more as Backup)).toBeNull();
    const words = { ...(JSON.parse(file) as Backup), stores: { turns: [{ title: 'How to sleep' }] } };
    expect(backupIn(JSON.stringify(words), 7)).toBe('damaged');
  });

  it('with a word in it is refused', async () => {
    const title = { ...VERSION_1, turns: [{ ...VERSION_1.turns[0], title: 'How to sleep' }] };
    expect(backupIn(olderFile(1, title))).toBe('damaged');
    const one = { ...VERSION_1, turns: [{ ...VERSION_1.turns[0], title: 'Secret' }] };
    const backup = backupIn(olderFile(1, one));
    expect(await stage(backup as Backup)).toBeNull();
    expect(await readStaged()).toBeNull();
  });

  it.each([
    ['newer', { schema: STEPS.length + 1 }],
    ['damaged', { schema: 0 }],
    ['damaged', { schema: 2 ** 53 }],
    ['damaged', { stores: { days: [] } }],
    ['damaged', { stores: [] }],
    ['damaged', { made: 'yesterday' }],
    ['not-a-backup', { format: 'chatgpt' }],
  ])('is %s: %o', async (fault, some) => {
    await filled();
    expect(backupIn(JSON.stringify({ ...(JSON.parse(await written()) as object), ...some }))).toBe(fault);
  });

  it.each([
    ['not-json', '{"format": "full-stop-backup", "sto'],
    ['not-json', ''],
    ['not-json', gzipSync('{}').toString('latin1')],
    ['not-a-backup', '[]'],
    ['not-a-backup', 'null'],
    [
      'damaged',
      `{"format":"full-stop-backup","schema":1,"stores":{"days":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    ],
  ])('is %s', (fault, file) => {
    expect(backupIn(file)).toBe(fault);
  });
});

describe('what waits', () => {
  const manyTurns = (): Backup['stores'] => {
    const turn = { ...userTurn(at(9)), document: documentOf(9), site: 'x.example', day: DAY };
    return { turns: Array.from({ length: 2_500 }, (_, seq) => ({ ...turn, seq })) };
  };
  const schema = STEPS.length;

  it('says how far it is while it is put down', async () => {
    const shares: number[] = [];
    const waiting = { signal: new AbortController().signal, progress: (to: number) => void shares.push(to) };
    expect(await stage({ schema, stores: manyTurns() }, waiting)).not.toBeNull();
    expect(shares).toEqual([0.4, 0.8, 1]);
    expect((await readStaged())?.turns).toHaveLength(2_500);
  });

  it('is nothing where that was stopped on the way', async () => {
    const ending = new AbortController();
    const progress = vi.fn(() => ending.abort());
    expect(await stage({ schema, stores: manyTurns() }, { signal: ending.signal, progress })).toBeNull();
    expect(progress).toHaveBeenCalledTimes(1);
    expect(await readStaged()).toBeNull();
  });

  it('is nothing that was never put there', async () => {
    await deleteDB('full-stop-staged');
    expect(await readStaged()).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('full-stop-staged');
  });

  it.each(['merge', 'replace'] as const)('is taken in once, whoever asks twice: %s', async (how) => {
    await filled(5);
    const file = backupIn(await written()) as Backup;
    await wipe();
    await record(reportOf({ presences: [presenceOf(at(9, 30), at(10))] }), 'chatgpt', NOW);
    const before = await everything();
    const staging = (await stage(file)) ?? '';
    const twice = [takeBackup(how, staging, NOW), takeBackup(how, staging, NOW)];
    expect((await Promise.all(twice)).toSorted()).toEqual([false, true]);
    expect(await undoTaken(NOW)).toBe(true);
    expect(await everything()).toEqual(before);
  });

  it.each(['merge', 'replace'] as const)('and is gone, or another, changes nothing: %s', async (how) => {
    await filled();
    const [file, before] = [backupIn(await written()) as Backup, await everything()];
    const shown = (await stage({ ...file, stores: { days: [] } })) ?? '';
    await stage({ ...file, stores: { days: [] } });
    expect(await takeBackup(how, shown, NOW)).toBe(false);
    await dropStaged();
    expect(await takeBackup(how, shown, NOW)).toBe(false);
    expect(await everything()).toEqual(before);
  });
});
