import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { abort } from './abort';

/**
 * The database of some version: its steps are older than the schema's types. A step must not wait for anything
 * but the transaction it is given, which rolls everything back when it throws.
 */
export type AnyDatabase = IDBPDatabase<unknown>;
export type VersionChange = IDBPTransaction<unknown, string[], 'versionchange'>;
export type Step = (database: AnyDatabase, change: VersionChange) => void | Promise<void>;

/** Step n takes a database from version n to n + 1. A released step is never changed. */
export const STEPS: readonly Step[] = [
  function createStores(database) {
    database.createObjectStore('presences', { keyPath: ['document', 'seq'] }).createIndex('from', 'from');
    database.createObjectStore('turns', { keyPath: ['document', 'seq'] }).createIndex('at', 'at');
    database.createObjectStore('sessions', { keyPath: ['site', 'from'] }).createIndex('to', 'to');
    database.createObjectStore('days', { keyPath: ['day', 'site'] });
    database.createObjectStore('nudges', { keyPath: 'id' }).createIndex('day', 'day');
    database.createObjectStore('settings');
  },
];

/**
 * Takes a database of any older version to the newest, a step at a time. A promise that fails does not by itself
 * roll a version change back: what was done up to there would stay, under the new version.
 *
 * @throws what a step threw, after all steps were rolled back
 */
export async function migrate(database: AnyDatabase, from: number, change: VersionChange, steps = STEPS) {
  try {
    for (const step of steps.slice(from)) await step(database, change);
  } catch (problem) {
    abort(change);
    throw problem;
  }
}
