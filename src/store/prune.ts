import { addDays, dayOf, startOfDay } from '../core/days';
import type { Instant } from '../core/records';
import { abort } from './abort';
import { markTime } from './marks';
import { openStore } from './open';
import { readSettings } from './settings';
import { inOneTransaction, note, noteIn, type Transaction } from './transaction';

/** So few at a time that a report does not wait for long. */
const AT_ONCE = 200;
const UNDO_MS = 24 * 60 * 60_000;

/**
 * Deletes presences, turns, sessions and nudges that are older than the user wants them kept, undo and marks that have
 * had their time; totals stay. Goes in
 * small steps: a worker that is killed in between goes on at its next call, and reports come in between.
 *
 * @returns how many rows were deleted
 * @throws {StoreUnavailable}
 */
export async function prune(now: Instant): Promise<number> {
  await inOneTransaction(async (transaction) => {
    await forgetUndo(transaction, now);
    // Old marks go, which name what is gone.
    await markTime(transaction, [], now);
  });
  const { keepDays, dayStart } = await readSettings();
  if (keepDays === null) return 0;
  const day = addDays(dayOf(now, dayStart), -keepDays);
  const since = startOfDay(day, dayStart);
  // Before anything goes: what stands on the edge has lost its neighbours from then on.
  await inOneTransaction((transaction) => note(transaction, 'keptSince', since));
  const turns = await pruneStore('turns', 'at', since);
  const nudges = await pruneStore('nudges', 'day', day);
  const sessions = await pruneStore('sessions', 'to', since);
  return turns + nudges + sessions + (await pruneStore('presences', 'from', since));
}

/** What was deleted is really gone a day later. */
async function forgetUndo(transaction: Transaction, now: Instant): Promise<void> {
  for (const key of ['undo', 'taken'] as const) {
    const undo = await noteIn(transaction, key);
    if (undo && undo.at < now - UNDO_MS) await note(transaction, key, undefined);
  }
}

type Pruned = 'turns' | 'nudges' | 'sessions' | 'presences';

async function pruneStore(name: Pruned, index: string, before: IDBValidKey): Promise<number> {
  let deleted = 0;
  for (let some = AT_ONCE; some === AT_ONCE; deleted += some) some = await pruneSome(name, index, before);
  return deleted;
}

async function pruneSome(name: Pruned, index: string, before: IDBValidKey): Promise<number> {
  const transaction = (await openStore()).transaction(name, 'readwrite');
  try {
    const old = transaction.store.index(index as never);
    const keys = await old.getAllKeys(IDBKeyRange.upperBound(before, true) as never, AT_ONCE);
    await Promise.all(keys.map((key) => transaction.store.delete(key)));
    await transaction.done;
    return keys.length;
  } catch (problem) {
    abort(transaction);
    throw problem;
  }
}
