import 'fake-indexeddb/auto';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays as dayAfter } from '../../../src/core/days';
import {
  migrate,
  STEPS,
  type AnyDatabase,
  type Step,
  type VersionChange,
} from '../../../src/store/migrations';
import { NO_NUDGING } from '../../../src/core/facts';
import { limitsLeft } from '../../../src/core/limits';
import type { Nudge } from '../../../src/core/nudge';
import type { Settings } from '../../../src/core/records';
import { kindOf } from '../../../src/sites';
import { tightestOf } from '../limits';
import { inZone } from '../zone';
import { VERSION_1, type Rows } from './version-1';
import { PARTS_1, PARTS_2, VERSION_2 } from './version-2';
import { asVersion4, VERSION_3 } from './version-3';
import { VERSION_4 } from './version-4';
import { VERSION_5 } from './version-5';

const NAME = 'migrations';

/** Opens at the version these steps lead to. */
async function open(steps: readonly Step[]): Promise<IDBPDatabase> {
  let problem: unknown = null;
  return openDB(NAME, steps.length, {
    upgrade: (base, from, _, change) =>
      void migrate(base as AnyDatabase, from, change as unknown as VersionChange, steps).catch(
        (thrown: unknown) => (problem = thrown),
      ),
  }).catch((thrown: unknown) => {
    throw problem ?? thrown;
  });
}

/** What stands in a database: its version, stores and rows. */
async function stateOf(): Promise<unknown> {
  const database = await openDB(NAME);
  const rows = await Promise.all(
    [...database.objectStoreNames].map(async (name) => [name, await database.getAll(name)]),
  );
  database.close();
  return { version: database.version, rows };
}

const createNotes: Step = (database) => void database.createObjectStore('notes', { keyPath: 'id' });

/** Takes each row into a new shape, within the version change. */
const addColours: Step = async (_, change) => {
  const notes = change.objectStore('notes');
  for (const row of await notes.getAll()) await notes.put({ ...row, colour: 'red' });
};

const fail: Step = async (database, change) => {
  database.createObjectStore('half');
  await addColours(database, change);
  throw new Error('no');
};

beforeEach(() => deleteDB(NAME));

describe('migrate', () => {
  it('makes every store and index from nothing', async () => {
    const database = await open(STEPS);
    const stores = [...database.objectStoreNames];
    expect(stores).toEqual([
      'days',
      'months',
      'notes',
      'nudges',
      'presences',
      'readings',
      'sessions',
      'settings',
      'sums',
      'turns',
    ]);
    const { store: days } = database.transaction('days');
    expect(days.keyPath).toEqual(['day', 'site']);
    const indexes = stores.map((name) => [name, [...database.transaction(name).store.indexNames]]);
    expect(Object.fromEntries(indexes)).toEqual({
      days: ['site'],
      months: ['site'],
      notes: [],
      nudges: ['day'],
      presences: ['days', 'from'],
      readings: [],
      sessions: ['to'],
      settings: [],
      sums: [],
      turns: ['at', 'day'],
    });
    database.close();
  });

  it('takes an older database on from where it is, with all that it holds', async () => {
    const database = await open([createNotes]);
    await database.put('notes', { id: 1 });
    database.close();
    (await open([createNotes, addColours])).close();
    expect(await stateOf()).toEqual({ version: 2, rows: [['notes', [{ id: 1, colour: 'red' }]]] });
  });

  it('takes several steps at once, each after the one before', async () => {
    const seen: number[] = [];
    const steps = [0, 1, 2].map((number): Step => async (_, change) => {
      await change.objectStore('notes').put({ id: number });
      seen.push(number);
    });
    (await open([createNotes, ...steps])).close();
    expect(seen).toEqual([0, 1, 2]);
    expect(await stateOf()).toMatchObject({ version: 4 });
  });

  it('leaves an older database as it was when a step fails after its first changes', async () => {
    const database = await open([createNotes]);
    await database.put('notes', { id: 1 });
    database.close();
    const before = await stateOf();
    await expect(open([createNotes, fail])).rejects.toThrow('no');
    expect(await stateOf()).toEqual(before);
  });

  it('leaves nothing when the second of two steps fails, and starts again from there', async () => {
    await expect(open([createNotes, fail])).rejects.toThrow('no');
    (await open([createNotes, addColours])).close();
    expect(await stateOf()).toEqual({ version: 2, rows: [['notes', []]] });
  });

  it('rolls back a step that throws at once', async () => {
    const throws: Step = (database) => {
      createNotes(database, undefined as unknown as VersionChange);
      throw new Error('at once');
    };
    await expect(open([throws])).rejects.toThrow('at once');
    (await open([createNotes])).close();
  });
});

/** What a database of that version held, by store. */
async function fill(version: number, rows: Rows): Promise<void> {
  const database = await open(STEPS.slice(0, version));
  for (const [store, list] of Object.entries(rows)) {
    const change = database.transaction(store, 'readwrite');
    for (const row of list) void change.store.put(row, store === 'settings' ? 'settings' : undefined);
    await change.done;
  }
  database.close();
}

/** What it holds once it is of this version. */
async function takenOn(): Promise<Rows> {
  (await open(STEPS)).close();
  const state = (await stateOf()) as { version: number; rows: [string, object[]][] };
  expect(state.version).toBe(STEPS.length);
  const { months, sums, ...rows } = Object.fromEntries(state.rows);
  expect({ months, sums }).toEqual({ months: [], sums: [] });
  return rows;
}

/** The name that a database gets. */
const NAMED = [expect.stringMatching(/^[\da-f-]{36}$/)];

describe('from version 1', () => {
  inZone('Europe/Amsterdam');

  it('keeps every row, with no suggestion and nothing unseen on its days, and messages that were typed', async () => {
    await fill(1, VERSION_1);
    expect(await takenOn()).toEqual({
      ...asVersion4(VERSION_1),
      presences: PARTS_1,
      days: VERSION_1.days.map((row) => ({ ...row, suggested: 0, unseen: 0 })),
      turns: VERSION_1.turns.map((row) => (row.kind === 'user' ? { ...row, way: 'typed' } : row)),
      readings: [],
      notes: NAMED,
    });
  });

  it('takes a database without any row on', async () => {
    await fill(1, {});
    expect(await takenOn()).toEqual({
      days: [],
      notes: NAMED,
      nudges: [],
      presences: [],
      readings: [],
      sessions: [],
      settings: [],
      turns: [],
    });
  });

  it('takes the rows of ten years on', async () => {
    const [day, turn] = [VERSION_1.days[0], VERSION_1.turns[0]];
    const days = Array.from({ length: 3_653 }, (_, number) => ({
      ...day,
      day: dayAfter('2016-11-24', number),
    }));
    const turns = days.map((_, seq) => ({ ...turn, seq }));
    await fill(1, { days, turns });
    const after = await takenOn();
    expect(after['days']).toEqual(days.map((row) => ({ ...row, suggested: 0, unseen: 0 })));
    expect(after['turns']).toEqual(turns.map((row) => ({ ...row, way: 'typed' })));
  });
});

describe('from version 2', () => {
  inZone('Europe/Amsterdam');

  it('keeps every row, and notes where presences were counted', async () => {
    await fill(2, VERSION_2);
    expect(await takenOn()).toEqual({ ...asVersion4(VERSION_2), presences: PARTS_2, notes: NAMED });
  });

  it('goes by the start of the day that the user chose', async () => {
    const settings = VERSION_2.settings.map((row) => ({ ...row, dayStart: 0 }));
    await fill(2, { ...VERSION_2, settings });
    const { presences } = await takenOn();
    expect(presences?.map((row) => (row as { days: string[] }).days)).toEqual([
      ['2026-11-24'],
      ['2026-11-25'],
    ]);
  });

  it('finds presences and turns by their day, and totals by their site', async () => {
    await fill(2, VERSION_2);
    const database = await open(STEPS);
    expect(await database.getAllFromIndex('presences', 'days', '2026-11-25')).toMatchObject([{ seq: 9 }]);
    expect(await database.getAllFromIndex('turns', 'day', '2026-11-24')).toHaveLength(4);
    const site = IDBKeyRange.bound(['chatgpt'], ['chatgpt', []]);
    expect(await database.getAllFromIndex('days', 'site', site)).toHaveLength(1);
    database.close();
  });
});

describe('from version 3', () => {
  it('makes rules of the limits, and names what was shown', async () => {
    await fill(3, VERSION_3);
    const after = await takenOn();
    expect(after).toEqual({ ...asVersion4(VERSION_3), notes: NAMED });
    expect(after['settings']).toMatchObject([
      {
        limits: [
          { id: '*', scope: { of: 'everything' }, what: 'day', week: Array(7).fill(90), form: 'panel' },
          { id: 'chatgpt', scope: { of: 'site', site: 'chatgpt' }, week: Array(7).fill(5), more: null },
        ],
      },
    ]);
  });

  it('goes by what was shown today under the old limits', async () => {
    await fill(3, VERSION_3);
    const { nudges, settings } = await takenOn();
    const [shown, chosen] = [nudges, settings] as unknown as [Nudge[], Settings[]];
    const facts = {
      day: '2026-11-24',
      site: 'chatgpt',
      now: 0,
      rows: [],
      before: [],
      sessions: [],
      nudges: shown,
      nudging: NO_NUDGING,
      elsewhere: [],
    };
    expect(tightestOf({ ...facts, settings: chosen[0]! })).toMatchObject({
      limit: { id: '*' },
      nudged: false,
    });
    const [, ofSite] = limitsLeft({ ...facts, settings: chosen[0]! }, kindOf);
    expect(ofSite).toMatchObject({ limit: { id: 'chatgpt' }, nudged: true });
  });
});

describe('from version 4', () => {
  it('keeps every row, and packs none: days are read one by one until the worker packs them', async () => {
    await fill(4, VERSION_4);
    expect(await takenOn()).toEqual({ ...VERSION_4, notes: NAMED });
  });
});

describe('from version 5', () => {
  it('keeps every row, and has what was packed row by row packed anew', async () => {
    await fill(5, VERSION_5);
    expect(await takenOn()).toEqual({ ...VERSION_4, notes: NAMED });
  });
});

describe.each([
  [1, VERSION_1],
  [2, VERSION_2],
  [3, VERSION_3],
  [4, VERSION_4],
  [5, VERSION_5],
] as [number, Rows][])('on the way from version %i', (version, rows) => {
  inZone('Europe/Amsterdam');

  it('leaves the old shape as it was when a later step fails', async () => {
    await fill(version, rows);
    const before = await stateOf();
    await expect(open([...STEPS, fail])).rejects.toThrow();
    expect(await stateOf()).toEqual(before);
  });

  it('goes back to the old shape when it is killed, and all the way at the next start', async () => {
    await fill(version, rows);
    const before = await stateOf();
    // What is left of a version change whose process is gone: it never ends, and the browser takes it back.
    const killed: Step = (_, change) => {
      change.done.catch(() => undefined);
      change.abort();
      return new Promise(() => undefined);
    };
    await expect(open([...STEPS, killed])).rejects.toThrow();
    expect(await stateOf()).toEqual(before);
    const kept = Object.entries(rows).flatMap(([store, list]) => (store === 'months' ? [] : list));
    expect(Object.values(await takenOn()).flat()).toHaveLength(kept.length + 1);
  });
});
