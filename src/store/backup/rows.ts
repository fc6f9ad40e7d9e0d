import type { IDBPDatabase } from 'idb';
import { STORES, type StoreName } from '../transaction';
import { PRIVATE } from './choices';
import { isNoteToKeep } from './shapes';

/** A row as a backup holds it: with its key beside it where that is not part of the row. */
export type BackupRow = object;
export type AllRows = Record<StoreName, readonly BackupRow[]>;

/**
 * @param withNames also the names of people, and the plans, that the user wrote down
 * @returns the rows of every store, of one moment, without what means nothing in another database
 */
export async function readRows(database: IDBPDatabase, withNames: boolean): Promise<AllRows> {
  const transaction = database.transaction(STORES);
  const read = STORES.map(async (name): Promise<[StoreName, BackupRow[]]> => {
    const store = transaction.objectStore(name);
    const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll() as Promise<object[]>]);
    return [name, held(name, store.keyPath, keys, rows, withNames)];
  });
  return Object.fromEntries(await Promise.all(read)) as Partial<AllRows> as AllRows;
}

/** @returns rows of a store as a backup holds them */
export function held(
  name: StoreName,
  keyPath: unknown,
  keys: readonly IDBValidKey[],
  rows: object[],
  withNames: boolean,
): BackupRow[] {
  if (keyPath !== null) return rows;
  const keyed = rows.map((value, at) => ({ key: keys[at] as IDBValidKey, value }));
  if (name === 'settings') return withNames ? keyed : keyed.map(withoutNames);
  return name === 'notes' ? keyed.filter(({ key }) => isNoteToKeep(key)) : keyed;
}

const withoutNames = ({ key, value }: { key: IDBValidKey; value: object }): BackupRow => ({
  key,
  value: Object.fromEntries(
    Object.entries(value).filter(([name]) => !(PRIVATE as readonly string[]).includes(name)),
  ),
});

/** @returns what a store is to be given: the row, and its key where that is beside it */
export function putting(row: BackupRow, keyPath: unknown): [value: unknown, key?: IDBValidKey] {
  if (keyPath !== null) return [row];
  const { key, value } = row as { key: IDBValidKey; value: unknown };
  return [value, key];
}
