import type { Gone, Mark, Scope } from '../core/forgotten';
import { addDays, startOfDay } from '../core/days';
import type { Nudging } from '../core/facts';
import { DEFAULT_SETTINGS } from '../core/records';
import type { DayKey, DayTotals, Instant, Settings } from '../core/records';
import { daysOf } from '../core/parts';
import { EVERYTHING, type SiteId } from '../core/words';
import { deleteDay } from './days';
import { deleteRows } from './delete-rows';
import { withoutSite } from './everything';
import { markTime } from './marks';
import { renewSessions } from './sessions';
import type { PresenceRow } from './schema';
import { inOneTransaction, note, noteIn, settingsIn, type Transaction } from './transaction';

const LAST: DayKey = '9999-12-31';

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
    const rows = await goneDays(transaction, scope);
    const presences = await forgetPresences(transaction, scope);
    const turns = await forgetRows(transaction, 'turns', scope);
    const nudges = await forgetRows(transaction, 'nudges', scope);
    const sessions = await forgetSessions(transaction, scope, presences, settings);
    await forgetPassed(transaction, scope, settings);
    await forgetSettings(transaction, scope, settings);
    await mark(transaction, scope, settings, now);
    // They hold what is to be gone.
    await note(transaction, 'undo', undefined);
    await note(transaction, 'taken', undefined);
    return {
      sites: [...new Set(rows.map(({ site }) => site))].filter((site) => site !== EVERYTHING).sort(),
      days: [...new Set(rows.map(({ day }) => day))].sort(),
      presences: presences.length,
      turns,
      sessions,
      nudges,
    };
  });
}

const isIn = ({ first, last }: Scope, day: DayKey): boolean =>
  (first === null || day >= first) && (last === null || day <= last);

const isOf = ({ site }: Scope, other: SiteId): boolean => site === EVERYTHING || site === other;

const rangeOf = ({ first, last }: Scope): IDBKeyRange => IDBKeyRange.bound(first ?? '', last ?? LAST);

/** Deletes the totals, and takes a site out of those of everything, as long as its presences are there to tell. */
async function goneDays(transaction: Transaction, scope: Scope): Promise<DayTotals[]> {
  const days = transaction.objectStore('days');
  const all = await days.getAll(IDBKeyRange.bound([scope.first ?? ''], [scope.last ?? LAST, []]));
  const gone = all.filter(({ site }) => isOf(scope, site));
  await Promise.all(gone.map(({ day, site }) => deleteDay(transaction, day, site)));
  if (scope.site !== EVERYTHING) await withoutSite(transaction, gone, all);
  return gone;
}

/** @returns the rows as they were, whole or in part gone */
async function forgetPresences(transaction: Transaction, scope: Scope): Promise<PresenceRow[]> {
  const presences = transaction.objectStore('presences');
  const found = await presences.index('days').getAll(rangeOf(scope));
  // A presence over the start of a day is found by both of its days.
  const mine = new Map(
    found.filter(({ site }) => isOf(scope, site)).map((row) => [`${row.document}/${row.seq}`, row]),
  );
  const gone = [...mine.values()];
  const hasRest = ({ parts }: PresenceRow): boolean => parts.some(({ day }) => !isIn(scope, day));
  const whole = gone.filter((row) => !hasRest(row));
  await Promise.all(gone.filter(hasRest).map((row) => keepRest(transaction, scope, row)));
  await deleteRows(presences, whole);
  return gone;
}

async function keepRest(transaction: Transaction, scope: Scope, row: PresenceRow): Promise<void> {
  const parts = row.parts.filter(({ day }) => !isIn(scope, day));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  const rest = { ...row, from: first.from, to: last.to, parts, days: daysOf(parts) };
  await transaction.objectStore('presences').put(rest);
}

async function forgetRows(transaction: Transaction, name: 'turns' | 'nudges', scope: Scope): Promise<number> {
  if (name === 'turns') {
    const turns = transaction.objectStore('turns');
    const gone = (await turns.index('day').getAll(rangeOf(scope))).filter(({ site }) => isOf(scope, site));
    await deleteRows(turns, gone);
    return gone.length;
  }
  const nudges = transaction.objectStore('nudges');
  const found = await nudges.index('day').getAll(rangeOf(scope));
  const gone = found.filter(({ site }) => isOf(scope, site));
  await Promise.all(gone.map(({ id }) => nudges.delete(id)));
  return gone.length;
}

/** @returns how many sessions there are less than before */
async function forgetSessions(
  transaction: Transaction,
  scope: Scope,
  presences: readonly PresenceRow[],
  { dayStart }: Settings,
): Promise<number> {
  const sessions = transaction.objectStore('sessions');
  const before = await sessions.count();
  if (scope.first === null && scope.last === null) {
    if (scope.site === EVERYTHING) await sessions.clear();
    else await sessions.delete(IDBKeyRange.bound([scope.site], [scope.site, []]));
    return before - (await sessions.count());
  }
  const from = Math.min(startOf(scope.first, dayStart), ...presences.map((row) => row.from));
  const to = Math.max(endOf(scope.last, dayStart), ...presences.map((row) => row.to));
  const late = await sessions.index('to').getAll(IDBKeyRange.lowerBound(from));
  const sites = new Set(late.filter(({ site }) => isOf(scope, site)).map(({ site }) => site));
  for (const site of sites) await renewSessions(transaction, site, { from, to });
  return before - (await sessions.count());
}

const startOf = (day: DayKey | null, dayStart: number): Instant =>
  day === null ? 0 : startOfDay(day, dayStart);

const endOf = (day: DayKey | null, dayStart: number): Instant =>
  day === null ? Number.POSITIVE_INFINITY : startOfDay(addDays(day, 1), dayStart);

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
  if (scope.first !== null || scope.last !== null) return;
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
