import { addDays, dayOf, startOfDay } from '../core/days';
import type { DayKey, Instant, Settings } from '../core/records';
import { cellOf, type Cell } from '../core/sync/cells';
import { elsewhereOf } from '../core/sync/devices';
import { devicesOf, exchange, type Exchange, type SyncState } from '../core/sync/exchange';
import type { DeviceId, SyncProblem } from '../core/sync/items';
import { newState } from '../core/sync/membership';
import { isSame } from '../core/sync/shared';
import { mondayOf } from '../core/weeks';
import { openStore } from './open';
import { inOneTransaction, note, noteIn, settingsIn, type Transaction } from './transaction';

/** @throws {StoreUnavailable} */
export const isSynced = async (): Promise<boolean> => (await (await openStore()).count('notes', 'sync')) > 0;

/** An id of a device that nobody else has. */
const freshId = (): DeviceId => crypto.randomUUID().slice(0, 8);

/** What follows from an exchange, and whether limits or settings are others now. */
export type Exchanged = Exchange & { isChanged: boolean; isCrowd: boolean };

/**
 * Takes in what the browser's sync holds, in one transaction.
 *
 * @param isAll whether all days are told anew, and not this week's alone
 * @returns what is to be written there; null where the user wants no sync
 * @throws {StoreUnavailable}
 */
export function exchangeWith(
  kept: Record<string, unknown>,
  isAll: boolean,
  now: Instant,
): Promise<Exchanged | null> {
  return inOneTransaction(async (transaction) => {
    const before = await noteIn(transaction, 'sync');
    if (!before) return null;
    const settings = await settingsIn(transaction);
    const today = dayOf(now, settings.dayStart);
    const week = mondayOf(addDays(today, -1));
    const monday = isAll ? null : week;
    const cells = await cellsSince(transaction, monday, settings);
    const done = exchange(before, kept, { settings, today, cells, monday, fresh: freshId() });
    const elsewhere = elsewhereOf(done.state, week);
    const isOther = !isSame(settings, done.settings);
    if (isOther) await transaction.objectStore('settings').put(done.settings, 'settings');
    const isChanged = isOther || !isSame(elsewhere, await noteIn(transaction, 'elsewhere'));
    await note(transaction, 'sync', done.state);
    await note(transaction, 'elsewhere', elsewhere);
    return { ...done, isChanged, isCrowd: devicesOf(done.state).length !== devicesOf(before).length };
  });
}

async function cellsSince(
  transaction: Transaction,
  monday: DayKey | null,
  { dayStart }: Settings,
): Promise<Cell[]> {
  const since = IDBKeyRange.lowerBound(monday === null ? 0 : startOfDay(monday, dayStart));
  const [rows, sessions] = await Promise.all([
    transaction.objectStore('days').getAll(IDBKeyRange.lowerBound([monday ?? ''])),
    transaction.objectStore('sessions').index('to').getAll(since),
  ]);
  const counts = new Map<string, number>();
  for (const { site, from } of sessions) {
    const key = `${dayOf(from, dayStart)} ${site}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return rows.flatMap((row) => cellOf(row, counts.get(`${row.day} ${row.site}`) ?? 0) ?? []);
}

/** The user wants sync, under this name; @throws {StoreUnavailable} */
export const joinSync = (name: string): Promise<void> =>
  inOneTransaction(async (transaction) => {
    if (!(await noteIn(transaction, 'sync'))) await note(transaction, 'sync', newState(freshId(), name));
  });

/** @throws {StoreUnavailable} */
export const changeSyncState = (change: (state: SyncState) => SyncState): Promise<void> =>
  inOneTransaction(async (transaction) => {
    const state = await noteIn(transaction, 'sync');
    if (state) await note(transaction, 'sync', change(state));
  });

/** @param problem null: it went well */
export const noteSynced = (problem: SyncProblem | null, now: Instant): Promise<void> =>
  changeSyncState((state) => (problem === null ? { ...state, at: now } : { ...state, problem }));

/** Nothing of the other devices is kept any more; @throws {StoreUnavailable} */
export const dropSync = (): Promise<void> =>
  inOneTransaction(async (transaction) => {
    await note(transaction, 'sync', undefined);
    await note(transaction, 'elsewhere', undefined);
  });
