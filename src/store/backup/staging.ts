import { deleteDB, openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { DayTotals } from '../../core/records';
import { abort } from '../abort';
import { migrate, STEPS, type AnyDatabase, type VersionChange } from '../migrations';
import type { PresenceRow, TurnRow } from '../schema';
import { STORES } from '../transaction';
import type { Backup } from './file';
import { putting, readRows, type AllRows } from './rows';
import { SHAPES } from './shapes';
import { AT_A_TIME, type Waiting } from './written';

/** A second database, in which a backup waits until the person has said what is to become of it. */
const STAGED = 'full-stop-staged';

/** Names what waits: whoever takes it in says what they were shown. It is the name of the second database. */
export type StagingId = string;

/** Rows as the stores hold them now. */
export interface Staged {
  id: StagingId;
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
 * @returns null where its rows are not what a ledger holds, or the signal ends it; then nothing stays of it
 */
export async function stage(
  { schema, stores }: Pick<Backup, 'schema' | 'stores'>,
  waiting?: Waiting,
): Promise<StagingId | null> {
  await dropStaged();
  try {
    await fill(schema, stores, waiting);
    const staged = await open(STEPS.length);
    staged.close();
    const found = await readStaged();
    if (found && (await isSound(found, waiting))) return found.id;
  } catch {
    // A step, or the store itself, could not take a row.
  }
  await dropStaged();
  return null;
}

/** Puts days of an export down beside the ledger. @returns as above */
export const stageDays = (days: readonly DayTotals[]): Promise<StagingId | null> =>
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

/** @returns null where there is none; none is made */
async function openThere(): Promise<IDBPDatabase | null> {
  let isThere = true;
  try {
    return await openDB(STAGED, STEPS.length, {
      upgrade: (_database, _from, _to, change) => {
        isThere = false;
        abort(change);
      },
    });
  } catch (problem) {
    if (isThere) throw problem;
    return null;
  }
}

async function fill(schema: number, stores: Backup['stores'], waiting?: Waiting): Promise<void> {
  const database = await open(schema);
  try {
    const names = Object.keys(stores).filter((name) => database.objectStoreNames.contains(name));
    const change = database.transaction(names, 'readwrite');
    await put(change, stores, waiting).catch((problem: unknown) => {
      abort(change);
      throw problem;
    });
  } finally {
    database.close();
  }
}

type Filling = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Some rows at a time: the page can be used in between. */
async function put(change: Filling, stores: Backup['stores'], waiting?: Waiting): Promise<void> {
  const names = [...change.objectStoreNames];
  const all = names.reduce((sum, name) => sum + (stores[name]?.length ?? 0), 0);
  let done = 0;
  for (const name of names) {
    const [store, rows = []] = [change.objectStore(name), stores[name]];
    for (let at = 0; at < rows.length; at += AT_A_TIME) {
      const some = rows.slice(at, at + AT_A_TIME);
      await Promise.all(some.map((row) => store.put(...putting(row, store.keyPath))));
      waiting?.signal.throwIfAborted();
      waiting?.progress((done += some.length) / all);
    }
  }
  await change.done;
}

/** @returns what waits, null where nothing does */
export async function readStaged(): Promise<Staged | null> {
  const database = await openThere();
  if (!database) return null;
  try {
    const id = String(await database.get('notes', 'identity'));
    const all = await readRows(database, true);
    const { days, presences, turns } = all as unknown as Staged;
    return { id, days, presences, turns, all };
  } finally {
    database.close();
  }
}

async function isSound({ all }: Staged, waiting?: Waiting): Promise<boolean> {
  for (const name of STORES)
    for (let at = 0; at < all[name].length; at += AT_A_TIME) {
      if (!all[name].slice(at, at + AT_A_TIME).every((row) => SHAPES[name].fits(row))) return false;
      await new Promise((go) => setTimeout(go));
      waiting?.signal.throwIfAborted();
    }
  return true;
}
