import type { DayKey, DayTotals } from '../../core/records';
import type { SiteId } from '../../core/words';
import { deleteDay, putDay } from '../days';
import type { Change } from '../schema';
import type { StoreName, Transaction } from '../transaction';
import { putting, type BackupRow } from './rows';

/** By their keys, as JSON. */
type Rows = ReadonlyMap<string, { key: IDBValidKey; value: unknown }>;

/** Changes rows, each of them once, and keeps how they were. All of a store is read at once: one by one takes minutes. */
export class Journal {
  readonly changes: Change[] = [];
  readonly #transaction: Transaction;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** Puts these rows; what is there already just so stays as it is. */
  async put(name: StoreName, rows: readonly BackupRow[]): Promise<void> {
    if (rows.length > 0) await this.#put(name, rows, await this.#rowsIn(name));
  }

  /** Puts these rows in the place of all that are there, but for those that are to stay. */
  async replace(
    name: StoreName,
    rows: readonly BackupRow[],
    stays: (key: IDBValidKey) => boolean,
  ): Promise<void> {
    const kept = new Set(rows.map((row) => JSON.stringify(this.#keyOf(name, row))));
    const there = await this.#rowsIn(name);
    const gone = [...there].filter(([id, { key }]) => !stays(key) && !kept.has(id));
    await Promise.all(
      gone.map(([, { key, value }]) => this.#change({ store: name, key, before: value, after: null })),
    );
    await this.#put(name, rows, there);
  }

  /** Puts those of the rows whose keys are not there yet. */
  async putMissing(name: StoreName, rows: readonly BackupRow[]): Promise<void> {
    const there = await this.#rowsIn(name);
    const missing = rows.filter((row) => !there.has(JSON.stringify(this.#keyOf(name, row))));
    await this.#put(name, missing, there);
  }

  async #put(name: StoreName, rows: readonly BackupRow[], there: Rows): Promise<void> {
    const { keyPath } = this.#transaction.objectStore(name);
    const put = rows.map(async (row) => {
      const [after] = putting(row, keyPath);
      const key = this.#keyOf(name, row);
      const before = there.get(JSON.stringify(key))?.value ?? null;
      if (JSON.stringify(before) !== JSON.stringify(after))
        await this.#change({ store: name, key, before, after });
    });
    await Promise.all(put);
  }

  async #change(change: Change): Promise<void> {
    this.changes.push(change);
    await write(this.#transaction, change.store, change.key, change.after);
  }

  async #rowsIn(name: StoreName): Promise<Rows> {
    const store = this.#transaction.objectStore(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(keys.map((key, at) => [JSON.stringify(key), { key, value: values[at] }]));
  }

  #keyOf(name: StoreName, row: BackupRow): IDBValidKey {
    const { keyPath } = this.#transaction.objectStore(name);
    const [value, ownKey] = putting(row, keyPath);
    return ownKey ?? keyIn(value, keyPath);
  }
}

function keyIn(value: unknown, keyPath: string | string[] | null): IDBValidKey {
  const fields = value as Record<string, IDBValidKey>;
  const at = (name: string): IDBValidKey => fields[name] ?? '';
  return Array.isArray(keyPath) ? keyPath.map(at) : at(keyPath ?? '');
}

/** @returns null where there is no such row */
export const read = async (transaction: Transaction, name: StoreName, key: IDBValidKey): Promise<unknown> =>
  (await transaction.objectStore(name).get(key as never)) ?? null;

/** @param value null deletes the row */
export async function write(
  transaction: Transaction,
  name: StoreName,
  key: IDBValidKey,
  value: unknown,
): Promise<void> {
  if (name === 'days') {
    await (value === null
      ? deleteDay(transaction, ...(key as [DayKey, SiteId]))
      : putDay(transaction, value as DayTotals));
    return;
  }
  const store = transaction.objectStore(name);
  if (value === null) await store.delete(key as never);
  else await store.put(value as never, (store.keyPath === null ? key : undefined) as never);
}
