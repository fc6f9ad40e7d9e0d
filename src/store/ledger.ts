import { dayOf } from '../core/days';
import { tightest } from '../core/limits';
import type { NudgeChoice, Report, TimeLeft } from '../core/messages';
import { DEFAULT_SETTINGS } from '../core/records';
import type { Instant, Ms, Settings } from '../core/records';
import { presenceOf } from '../core/totals';
import { EVERYTHING, type SiteId } from '../core/words';
import { abort } from './abort';
import { openStore } from './open';
import { STORES, takeNudge, takePresence, takeReading, takeTurn, type Transaction } from './take';

/** Where a page stands after a report or a choice: what the worker's answer is made of. */
export interface Standing {
  settings: Settings;
  limit: TimeLeft | null;
  /** Presence of today on everything, in ms: for the badge. */
  today: Ms;
}

/**
 * Takes a report into the ledger, in one transaction: a report that comes twice, late or after the worker was
 * killed changes nothing it should not.
 *
 * @param report guarded already
 * @throws {StoreUnavailable}
 */
export async function record(report: Report, site: SiteId, now: Instant): Promise<Standing> {
  return inOneTransaction(async (transaction) => {
    const settings = await settingsIn(transaction);
    const source = { document: report.document, site, settings };
    for (const presence of report.presences) await takePresence(transaction, source, presence);
    for (const turn of report.turns) await takeTurn(transaction, source, turn);
    if (report.reading) await takeReading(transaction, site, report.reading, now);
    return standing(transaction, settings, site, now);
  });
}

/** @returns where a page of this site stands, without any news from it; @throws {StoreUnavailable} */
export async function look(site: SiteId, now: Instant): Promise<Standing> {
  return inOneTransaction(async (transaction) =>
    standing(transaction, await settingsIn(transaction), site, now),
  );
}

/**
 * Takes what a page tells of a nudge; a crossing of yesterday, or of another site, changes nothing new.
 *
 * @param choice guarded already
 * @throws {StoreUnavailable}
 */
export async function recordNudge(choice: NudgeChoice, site: SiteId, now: Instant): Promise<Standing> {
  return inOneTransaction(async (transaction) => {
    const settings = await settingsIn(transaction);
    await takeNudge(transaction, { site, settings }, choice, now);
    return standing(transaction, settings, site, now);
  });
}

async function inOneTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const store = await openStore();
  const transaction = store.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (problem) {
    abort(transaction);
    throw problem;
  }
}

const settingsIn = async (transaction: Transaction): Promise<Settings> => ({
  ...DEFAULT_SETTINGS,
  ...(await transaction.objectStore('settings').get('settings')),
});

async function standing(
  transaction: Transaction,
  settings: Settings,
  site: SiteId,
  now: Instant,
): Promise<Standing> {
  const day = dayOf(now, settings.dayStart);
  const days = transaction.objectStore('days');
  const [here, all, nudges] = await Promise.all([
    days.get([day, site]),
    days.get([day, EVERYTHING]),
    transaction.objectStore('nudges').index('day').getAll(day),
  ]);
  const usage = { site: here ? presenceOf(here) : 0, everything: all ? presenceOf(all) : 0 };
  return { settings, limit: tightest(settings, nudges, usage, { day, site }), today: usage.everything };
}
