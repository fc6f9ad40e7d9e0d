import { addDays, dayOf, startOfDay } from '../core/days';
import { NO_NUDGING, type Facts, type KindOf } from '../core/facts';
import type { Intention, NudgeChoice, Report } from '../core/messages';
import type { NudgeOpen } from '../core/nudges';
import type { Instant, Ms, Settings } from '../core/records';
import { presenceOf } from '../core/totals';
import { mondayOf } from '../core/weeks';
import { EVERYTHING, type SiteId } from '../core/words';
import { takeIntention, takeNudge } from './take-nudge';
import { takeReport } from './take';
import {
  inOneQuickTransaction,
  inOneReading,
  inOneTransaction,
  noteIn,
  settingsIn,
  type Reading,
} from './transaction';

/** What a report has added to the presence on everything, in ms, and what is known after it. */
export type Recorded = Facts & { added: Ms; isSynced: boolean };

/**
 * Takes a report into the ledger, in one transaction: a report that comes twice, late or after the worker was
 * killed changes nothing it should not.
 *
 * @param report guarded already
 * @throws {StoreUnavailable}
 */
export async function record(report: Report, site: SiteId, now: Instant): Promise<Recorded> {
  return inOneQuickTransaction(async (transaction) => {
    const [settings, forgotten = []] = await Promise.all([
      settingsIn(transaction),
      noteIn(transaction, 'forgotten'),
    ]);
    const added = await takeReport(transaction, report, { site, settings, forgotten }, now);
    const [facts, synced] = await Promise.all([
      factsIn(transaction, settings, site, now),
      transaction.objectStore('notes').count('sync'),
    ]);
    return { ...facts, added, isSynced: synced > 0 };
  });
}

/** @returns what is known where a page of this site asks, without any news from it; @throws {StoreUnavailable} */
export async function look(site: SiteId, now: Instant): Promise<Facts> {
  return inOneReading(async (transaction) => factsIn(transaction, await settingsIn(transaction), site, now));
}

/**
 * Takes what a page tells of a nudge; a crossing of yesterday, or of another site, changes nothing new.
 *
 * @param choice guarded already
 * @returns what is known after it, and the nudge that it told as shown for the first time
 * @throws {StoreUnavailable}
 */
export async function recordNudge(
  choice: NudgeChoice,
  site: SiteId,
  now: Instant,
  kindOf: KindOf,
): Promise<Facts & { shown: NudgeOpen | null }> {
  return inOneTransaction(async (transaction) => {
    const settings = await settingsIn(transaction);
    const facts = await factsIn(transaction, settings, site, now);
    const shown = await takeNudge(transaction, choice, facts, kindOf);
    return { ...(await factsIn(transaction, settings, site, now)), shown };
  });
}

/** Notes whether a visit did what the user came for; the words that were typed never leave the page. */
export async function recordIntention({ id, met }: Intention, site: SiteId, now: Instant): Promise<Facts> {
  return inOneTransaction(async (transaction) => {
    await takeIntention(transaction, id, met, site);
    return factsIn(transaction, await settingsIn(transaction), site, now);
  });
}

async function factsIn(transaction: Reading, settings: Settings, site: SiteId, now: Instant): Promise<Facts> {
  const day = dayOf(now, settings.dayStart);
  const monday = mondayOf(day);
  const since = IDBKeyRange.lowerBound(startOfDay(day, settings.dayStart));
  const weeksAgo = IDBKeyRange.bound([EVERYTHING, addDays(monday, -14)], [EVERYTHING, addDays(monday, -1)]);
  const [rows, before, sessions, nudges, nudging = NO_NUDGING, elsewhere = []] = await Promise.all([
    transaction.objectStore('days').getAll(IDBKeyRange.bound([monday], [day, []])),
    transaction.objectStore('days').index('site').getAll(weeksAgo),
    transaction.objectStore('sessions').index('to').getAll(since),
    transaction.objectStore('nudges').index('day').getAll(IDBKeyRange.bound(monday, day)),
    noteIn(transaction, 'nudging'),
    noteIn(transaction, 'elsewhere'),
  ]);
  return { now, day, site, settings, rows, before, sessions, nudges, nudging, elsewhere };
}

/** @returns presence of today on everything, in ms: for the badge */
export function todayOf({ rows, day }: Pick<Facts, 'rows' | 'day'>): Ms {
  const row = rows.find((one) => one.day === day && one.site === EVERYTHING);
  return row ? presenceOf(row) : 0;
}
