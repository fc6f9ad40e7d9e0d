import { deleteDB, openDB } from 'idb';
import type { DayTotals } from '../../core/records';
import { migrate, STEPS, type AnyDatabase, type VersionChange } from '../migrations';
import type { PresenceRow, TurnRow } from '../schema';
import { STORES } from '../transaction';
import type { Backup } from './file';
import { putting, readRows, type AllRows } from './rows';
import { SHAPES } from './shapes';

/** A second database, in which a backup waits until the person has said what is to become of it. */
const STAGED = 'full-stop-staged';

/** Rows as the stores hold them now. */
export interface Staged {
  days: DayTotals[];
  presences: PresenceRow[];
  turns: TurnRow[];
  /** Every store, these included. */
  all: AllRows;
}

/**
 * Puts a backup down beside the ledger. One of an older version goes through the same steps as a database of that
 * version does.
 *
 * @returns false where its rows are not what a ledger holds; then nothing stays of it
 */
export async function stage({ schema, stores }: Pick<Backup, 'schema' | 'stores'>): Promise<boolean> {
  await dropStaged();
  try {
    await fill(schema, stores);
    const staged = await open(STEPS.length);
    staged.close();
    if (isSound(await readStaged())) return true;
  } catch {
    // A step, or the store itself, could not take a row.
  }
  await dropStaged();
  return false;
}

/** Puts days of an export down beside the ledger. @returns as above */
export const stageDays = (days: readonly DayTotals[]): Promise<boolean> =>
  stage({ schema: STEPS.length, stores: { days } });

export const dropStaged = (): Promise<void> => deleteDB(STAGED);

const open = (version: number) =>
  openDB(STAGED, version, {
    upgrade: (database, from, to, change) =>
      migrate(
        database as unknown as AnyDatabase,
        from,
        change as unknown as VersionChange,
        STEPS.slice(0, to ?? 0),
      ),
  });

async function fill(schema: number, stores: Backup['stores']): Promise<void> {
  const database = await open(schema);
  try {
    const names = Object.keys(stores).filter((name) => database.objectStoreNames.contains(name));
    const change = database.transaction(names, 'readwrite');
    for (const name of names) {
      const store = change.objectStore(name);
      for (const row of stores[name] ?? []) void store.put(...putting(row, store.keyPath));
    }
    await change.done;
  } finally {
    database.close();
  }
}

/** @returns what waits, empty where nothing does */
export async function readStaged(): Promise<Staged> {
  const database = await open(STEPS.length);
  try {
    const all = await readRows(database, true);
    const { days, presences, turns } = all as unknown as Staged;
    return { days, presences, turns, all };
  } finally {
    database.close();
  }
}

const isSound = ({ all }: Staged): boolean =>
  STORES.every((name) => all[name].every((row) => SHAPES[name].fits(row)));
