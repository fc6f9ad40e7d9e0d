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
import { VERSION_1, type Rows } from './version-1';

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
    expect(stores).toEqual(['days', 'nudges', 'presences', 'readings', 'sessions', 'settings', 'turns']);
    const { store: days } = database.transaction('days');
    expect(days.keyPath).toEqual(['day', 'site']);
    const indexes = stores.map((name) => [name, [...database.transaction(name).store.indexNames]]);
    expect(Object.fromEntries(indexes)).toEqual({
      days: [],
      nudges: ['day'],
      presences: ['from'],
      readings: [],
      sessions: ['to'],
      settings: [],
      turns: ['at'],
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

describe('from version 1', () => {
  const version1 = STEPS.slice(0, 1);

  /** What a database of version 1 held, by store. */
  async function fill(rows: Rows): Promise<void> {
    const database = await open(version1);
    for (const [store, list] of Object.entries(rows)) {
      const change = database.transaction(store, 'readwrite');
      for (const row of list) void change.store.put(row, store === 'settings' ? 'settings' : undefined);
      await change.done;
    }
    database.close();
  }

  async function takenOn(): Promise<Rows> {
    (await open(STEPS)).close();
    const state = (await stateOf()) as { version: number; rows: [string, object[]][] };
    expect(state.version).toBe(STEPS.length);
    return Object.fromEntries(state.rows);
  }

  it('keeps every row, with no suggestion and nothing unseen on its days, and messages that were typed', async () => {
    await fill(VERSION_1);
    expect(await takenOn()).toEqual({
      ...VERSION_1,
      days: VERSION_1.days.map((row) => ({ ...row, suggested: 0, unseen: 0 })),
      turns: VERSION_1.turns.map((row) => (row.kind === 'user' ? { ...row, way: 'typed' } : row)),
      readings: [],
    });
  });

  it('takes a database without any row on', async () => {
    await fill({});
    expect(Object.values(await takenOn()).flat()).toEqual([]);
  });

  it('takes the rows of ten years on', async () => {
    const [day, turn] = [VERSION_1.days[0], VERSION_1.turns[0]];
    const days = Array.from({ length: 3_653 }, (_, number) => ({
      ...day,
      day: dayAfter('2016-11-24', number),
    }));
    const turns = days.map((_, seq) => ({ ...turn, seq }));
    await fill({ days, turns });
    const after = await takenOn();
    expect(after['days']).toEqual(days.map((row) => ({ ...row, suggested: 0, unseen: 0 })));
    expect(after['turns']).toEqual(turns.map((row) => ({ ...row, way: 'typed' })));
  });

  it('leaves the old shape as it was when a later step fails', async () => {
    await fill(VERSION_1);
    const before = await stateOf();
    await expect(open([...STEPS, fail])).rejects.toThrow();
    expect(await stateOf()).toEqual(before);
  });
});
