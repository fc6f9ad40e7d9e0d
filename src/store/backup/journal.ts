import type { DayKey, DayTotals } from '../../core/records';
import type { SiteId } from '../../core/words';
import { deleteDay, putDay } from '../days';
import type { Change } from '../schema';
import type { StoreName, Transaction } from '../transaction';
import { putting, type BackupRow } from './rows';

/** Changes rows, each of them once, and keeps how they were. */
export class Journal {
  readonly changes: Change[] = [];
  readonly #transaction: Transaction;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  async put(name: StoreName, row: BackupRow): Promise<void> {
    const [value] = putting(row, this.#transaction.objectStore(name).keyPath);
    const key = this.#keyOf(name, row);
    const before = await read(this.#transaction, name, key);
    await write(this.#transaction, name, key, value);
    this.changes.push({ store: name, key, before, after: value });
  }

  /** Puts these rows in the place of all that are there, but for those that are to stay. */
  async replace(
    name: StoreName,
    rows: readonly BackupRow[],
    stays: (key: IDBValidKey) => boolean,
  ): Promise<void> {
    const kept = this.#keysOf(name, rows);
    for (const key of (await this.#transaction.objectStore(name).getAllKeys()) as IDBValidKey[]) {
      if (stays(key) || kept.has(JSON.stringify(key))) continue;
      const before = await read(this.#transaction, name, key);
      await write(this.#transaction, name, key, null);
      this.changes.push({ store: name, key, before, after: null });
    }
    for (const row of rows) await this.put(name, row);
  }

  /** Puts those of the rows whose keys are not there yet. */
  async putMissing(name: StoreName, rows: readonly BackupRow[]): Promise<void> {
    const there = await this.#transaction.objectStore(name).getAllKeys();
    const known = new Set(there.map((key) => JSON.stringify(key)));
    for (const row of rows) if (!known.has(JSON.stringify(this.#keyOf(name, row)))) await this.put(name, row);
  }

  #keysOf(name: StoreName, rows: readonly BackupRow[]): Set<string> {
    return new Set(rows.map((row) => JSON.stringify(this.#keyOf(name, row))));
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
