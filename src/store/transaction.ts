import type { IDBPTransaction } from 'idb';
import { asOf } from '../core/held';
import { DEFAULT_SETTINGS, type Settings } from '../core/records';
import { abort } from './abort';
import { forgetConnection, nameOf, openStore, StoreUnavailable } from './open';
import type { Notes, Schema } from './schema';

/** What the ledger knows, and a backup holds. */
export const STORES = [
  'presences',
  'turns',
  'sessions',
  'days',
  'nudges',
  'readings',
  'notes',
  'settings',
] as const;
export type StoreName = (typeof STORES)[number];
/** And what is made of it. */
const ALL_STORES = [...STORES, 'months', 'sums'] as const;
export type Transaction = IDBPTransaction<Schema, typeof ALL_STORES, 'readwrite'>;
/** One that reads, and perhaps more. */
export type Reading = IDBPTransaction<Schema, typeof ALL_STORES, 'readonly' | 'readwrite'>;

/**
 * Everything or nothing: what the work changed is on the disk when this resolves, and none of it where it fails. Where
 * the browser has closed the connection under it, it is done once more on a new one.
 *
 * @throws {StoreUnavailable} where the store cannot be opened, or the disk is full
 */
export const inOneTransaction = <T>(work: Work<T>): Promise<T> => inOne(work, 'strict');

/**
 * The same for what pages tell: it does not wait for the disk itself, which takes several times as long. What a killed
 * worker or browser leaves is whole; a power cut may take the last seconds along.
 *
 * @throws {StoreUnavailable} where the store cannot be opened, or the disk is full
 */
export const inOneQuickTransaction = <T>(work: Work<T>): Promise<T> => inOne(work, 'relaxed');

/**
 * All that is read is of one moment. It holds nobody up, and waits for what is being written only.
 *
 * @throws {StoreUnavailable} where the store cannot be opened
 */
export const inOneReading = <T>(work: (transaction: Reading) => Promise<T>): Promise<T> =>
  onceMore(async () => through((await openStore()).transaction(ALL_STORES, 'readonly'), work));

type Work<T> = (transaction: Transaction) => Promise<T>;

const inOne = <T>(work: Work<T>, durability: IDBTransactionDurability): Promise<T> =>
  onceMore(async () =>
    through((await openStore()).transaction(ALL_STORES, 'readwrite', { durability }), work),
  );

async function onceMore<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (problem) {
    if (!GONE.includes(nameOf(problem))) throw problem;
    forgetConnection();
    return attempt();
  }
}

/** A connection that is closed begins no transaction, and ends the one that goes on, which takes no request any more. */
const GONE = ['InvalidStateError', 'AbortError', 'TransactionInactiveError'];

async function through<T, Mode extends Transaction | Reading>(
  transaction: Mode,
  work: (transaction: Mode) => Promise<T>,
): Promise<T> {
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (problem) {
    // Of a transaction that ended by itself, this is why; each of its requests only says that it ended.
    const cause: unknown = transaction.error ?? problem;
    abort(transaction);
    throw nameOf(cause) === 'QuotaExceededError' ? new StoreUnavailable('full', cause) : cause;
  }
}

export const settingsIn = async (transaction: Reading): Promise<Settings> =>
  asOf({ ...DEFAULT_SETTINGS, ...(await transaction.objectStore('settings').get('settings')) }, Date.now());

export const noteIn = <Key extends keyof Notes>(
  transaction: Reading,
  key: Key,
): Promise<Notes[Key] | undefined> =>
  transaction.objectStore('notes').get(key) as Promise<Notes[Key] | undefined>;

/** @param note undefined takes it away */
export async function note<Key extends keyof Notes>(
  transaction: Transaction,
  key: Key,
  value: Notes[Key] | undefined,
): Promise<void> {
  const notes = transaction.objectStore('notes');
  await (value === undefined ? notes.delete(key) : notes.put(value, key));
}
