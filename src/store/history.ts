import { addDays, dayOf } from '../core/days';
import type { Overview } from '../core/overview';
import type { DayKey, DayTotals, Instant, Session } from '../core/records';
import { SESSION_GAP_MS } from '../core/sessions';
import { openStore, type Store } from './open';
import { readSettings } from './settings';

/** Today, the six days before, and the week before that. */
const OVERVIEW_DAYS = 14;

/**
 * Reads all that the popup shows: day totals, never raw rows.
 *
 * @throws {StoreUnavailable}
 */
export async function readOverview(now: Instant): Promise<Overview> {
  const [store, settings] = await Promise.all([openStore(), readSettings()]);
  const today = dayOf(now, settings.dayStart);
  const [days, session, readings, nudges] = await Promise.all([
    readDays(store, addDays(today, 1 - OVERVIEW_DAYS), today),
    latestSession(store, now),
    store.getAll('readings'),
    store.getAllFromIndex('nudges', 'day', today),
  ]);
  return { now, today, days, session, settings, readings, nudges: nudges.sort((a, b) => a.at - b.at) };
}

/** Every site's rows of the days from the first to the last, both included. */
function readDays(store: Store, first: DayKey, last: DayKey): Promise<DayTotals[]> {
  return store.getAll('days', IDBKeyRange.bound([first], [last, []]));
}

/** The session that goes on, or that ended so lately that it still may. */
async function latestSession(store: Store, now: Instant): Promise<Session | null> {
  const lately = IDBKeyRange.lowerBound(now - SESSION_GAP_MS, true);
  return (await store.getAllFromIndex('sessions', 'to', lately)).at(-1) ?? null;
}
