import { dayOf } from '../core/days';
import { tightest } from '../core/limits';
import type { NudgeChoice, Report, TimeLeft } from '../core/messages';
import type { Instant, Ms, Settings } from '../core/records';
import { presenceOf } from '../core/totals';
import { EVERYTHING, type SiteId } from '../core/words';
import { takeNudge, takeReport } from './take';
import { inOneTransaction, settingsIn, type Transaction } from './transaction';

/** Where a page stands after a report or a choice: what the worker's answer is made of. */
export interface Standing {
  settings: Settings;
  limit: TimeLeft | null;
  /** Presence of today on everything, in ms: for the badge. */
  today: Ms;
}

/** What a report has added to the presence on everything, in ms. */
export type Recorded = Standing & { added: Ms };

/**
 * Takes a report into the ledger, in one transaction: a report that comes twice, late or after the worker was
 * killed changes nothing it should not.
 *
 * @param report guarded already
 * @throws {StoreUnavailable}
 */
export async function record(report: Report, site: SiteId, now: Instant): Promise<Recorded> {
  return inOneTransaction(async (transaction) => {
    const settings = await settingsIn(transaction);
    const added = await takeReport(transaction, report, { site, settings }, now);
    return { ...(await standing(transaction, settings, site, now)), added };
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
