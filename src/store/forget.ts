import type { Gone, Mark, Scope } from '../core/forgotten';
import type { Nudging } from '../core/facts';
import { DEFAULT_SETTINGS } from '../core/records';
import type { Instant, Settings } from '../core/records';
import { EVERYTHING, type SiteId } from '../core/words';
import { endOf, forgetRows, isAlways, isOf, startOf } from './forget-rows';
import { markTime } from './marks';
import { inOneTransaction, note, noteIn, settingsIn, type Transaction } from './transaction';

/**
 * Deletes what the user wants gone from every store, in one transaction: all of it, or nothing where it fails. What
 * an open page still tells of that time is not taken in again.
 *
 * @returns what was deleted
 * @throws {StoreUnavailable}
 */
export function forget(scope: Scope, now: Instant): Promise<Gone> {
  return inOneTransaction(async (transaction) => {
    const settings = await settingsIn(transaction);
    const gone = await forgetRows(transaction, scope, settings);
    await forgetPassed(transaction, scope, settings);
    await forgetSettings(transaction, scope, settings);
    await mark(transaction, scope, settings, now);
    // They hold what is to be gone.
    await note(transaction, 'undo', undefined);
    await note(transaction, 'taken', undefined);
    return gone;
  });
}

/** Of nudges that were passed over it is remembered where and when. */
async function forgetPassed(transaction: Transaction, scope: Scope, { dayStart }: Settings): Promise<void> {
  const nudging = await noteIn(transaction, 'nudging');
  if (!nudging) return;
  const [from, to] = [startOf(scope.first, dayStart), endOf(scope.last, dayStart)];
  const backOff = Object.entries(nudging.backOff).map(([kind, one]) => {
    const passed = one.passed.filter(({ site, at }) => !isOf(scope, site) || at < from || at >= to);
    return [kind, { ...one, passed }];
  });
  await note(transaction, 'nudging', {
    ...nudging,
    backOff: Object.fromEntries(backOff) as Nudging['backOff'],
  });
}

/**
 * A site that is forgotten for good is named nowhere any more, but for a day in the mark that keeps an open page from
 * telling of it again; with everything go all names.
 */
async function forgetSettings(transaction: Transaction, scope: Scope, settings: Settings): Promise<void> {
  if (!isAlways(scope)) return;
  const readings = transaction.objectStore('readings');
  const isAll = scope.site === EVERYTHING;
  await (isAll ? readings.clear() : readings.delete(scope.site));
  if (isAll)
    await Promise.all(['nudging', 'talks'].map((key) => note(transaction, key as 'talks', undefined)));
  const left = isAll ? NAMELESS : withoutName(settings, scope.site);
  await transaction.objectStore('settings').put({ ...settings, ...left }, 'settings');
}

const { limits, groups, people, plans, wrapUpTo, bots, purposes } = DEFAULT_SETTINGS;
/** What the user typed in, of sites, people and things to do, is gone. */
const NAMELESS = { limits, groups, people, plans, wrapUpTo, bots, purposes };

const withoutName = (settings: Settings, site: SiteId): Pick<Settings, 'limits' | 'groups' | 'purposes'> => ({
  limits: settings.limits.filter(({ scope }) => scope.of !== 'site' || scope.site !== site),
  groups: settings.groups.map((group) => ({ ...group, sites: group.sites.filter((one) => one !== site) })),
  purposes: Object.fromEntries(Object.entries(settings.purposes).filter(([id]) => id !== site)),
});

async function mark(
  transaction: Transaction,
  { site, first, last }: Scope,
  { dayStart }: Settings,
  now: Instant,
): Promise<void> {
  const to = Math.min(now, endOf(last, dayStart));
  const made: Mark = { site, document: null, from: startOf(first, dayStart), to };
  await markTime(transaction, [made], now);
}
