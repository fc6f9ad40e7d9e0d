import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { byHour } from '../core/days';
import { daysOf } from '../core/parts';
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
  async function noteReadings(database, change) {
    database.createObjectStore('readings', { keyPath: 'site' });
    await eachRow(change, 'days', (row) => ({ suggested: 0, unseen: 0, ...row }));
    await eachRow(change, 'turns', (row) => (row['kind'] === 'user' ? { way: 'typed', ...row } : row));
  },
  async function noteParts(database, change) {
    database.createObjectStore('notes');
    await change.objectStore('notes').put(crypto.randomUUID(), 'identity');
    change.objectStore('days').createIndex('site', ['site', 'day']);
    change.objectStore('turns').createIndex('day', 'day');
    const settings = (await change.objectStore('settings').get('settings')) as Row | undefined;
    const dayStart = Number(settings?.['dayStart'] ?? 240);
    // By the clock of this moment: by which one they were counted was not kept until now.
    await eachRow(change, 'presences', (row) => {
      const parts = byHour({ from: Number(row['from']), to: Number(row['to']) }, dayStart);
      return { parts, days: daysOf(parts), ...row };
    });
    change.objectStore('presences').createIndex('days', 'days', { multiEntry: true });
  },
  async function listLimits(_, change) {
    const stored = change.objectStore('settings');
    const settings = (await stored.get('settings')) as Row | undefined;
    if (settings && !Array.isArray(settings['limits'])) {
      const limits = Object.entries((settings['limits'] ?? {}) as Record<string, number>).map(dayLimit);
      await stored.put({ ...settings, limits }, 'settings');
    }
    await eachRow(change, 'nudges', (row) => ({ kind: 'limit', what: 'day', chose: row['at'], ...row }));
  },
  function packMonths(database) {
    // Empty: the worker packs what there is, month by month. A later step that changes `days` has to clear it.
    const months = database.createObjectStore('months', { keyPath: ['month', 'site'] });
    months.createIndex('site', ['site', 'month']);
  },
  async function sumMonths(database, change) {
    database.createObjectStore('sums', { keyPath: 'month' });
    // They were packed row by row: the worker packs them anew, and sums them up.
    await change.objectStore('months').clear();
  },
];

/** So many minutes a day, as a rule: what a limit of version 3 was. */
const dayLimit = ([site, minutes]: [string, number]): Row => ({
  id: site,
  scope: site === '*' ? { of: 'everything' } : { of: 'site', site },
  what: 'day',
  week: Array.from({ length: 7 }, () => minutes),
  warn: null,
  form: 'panel',
  breath: 10,
  more: null,
  chip: false,
});

async function eachRow(change: VersionChange, store: string, renew: (row: Row) => Row): Promise<void> {
  for (let cursor = await change.objectStore(store).openCursor(); cursor; cursor = await cursor.continue()) {
    const row = cursor.value as Row;
    const renewed = renew(row);
    if (renewed !== row) await cursor.update(renewed);
  }
}

type Row = Record<string, unknown>;

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
