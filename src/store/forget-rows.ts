import { addDays, startOfDay } from '../core/days';
import type { Gone, Scope } from '../core/forgotten';
import { idOf } from '../core/merge';
import { daysOf } from '../core/parts';
import type { Span } from '../core/periods';
import type { DayKey, Instant, Settings } from '../core/records';
import { EVERYTHING, type SiteId } from '../core/words';
import { deleteDay, deleteDays } from './days';
import { deleteRows } from './delete-rows';
import { withoutSite } from './everything';
import type { PresenceRow, TurnRow } from './schema';
import { renewSessions } from './sessions';
import type { Transaction } from './transaction';

const LAST: DayKey = '9999-12-31';

/** Deletes what was counted, and the totals of it. @returns what was deleted */
export async function forgetRows(transaction: Transaction, scope: Scope, settings: Settings): Promise<Gone> {
  const { site } = scope;
  const keys = await keysOfDays(transaction, scope);
  const counts = await (site === EVERYTHING && isAlways(scope)
    ? clearRows(transaction)
    : forgetSome(transaction, scope, settings));
  if (site === EVERYTHING) await deleteDays(transaction, spanOf(scope));
  else await Promise.all(keys.map(([day]) => deleteDay(transaction, day, site)));
  const sites = new Set(keys.map(([, one]) => one));
  sites.delete(EVERYTHING);
  return { sites: [...sites].sort(), days: [...new Set(keys.map(([day]) => day))], ...counts };
}

type Counts = Omit<Gone, 'sites' | 'days'>;

/** Where nothing is to stay, nothing has to be looked at. */
async function clearRows(transaction: Transaction): Promise<Counts> {
  const cleared = (['presences', 'turns', 'sessions', 'nudges'] as const).map(async (name) => {
    const store = transaction.objectStore(name);
    const count = await store.count();
    // All of it: `clear` takes Chromium 156 nearly twice as long (2026-11).
    await store.delete(IDBKeyRange.lowerBound(0));
    return [name, count];
  });
  return Object.fromEntries(await Promise.all(cleared)) as Counts;
}

async function forgetSome(transaction: Transaction, scope: Scope, settings: Settings): Promise<Counts> {
  const isMine = ({ site }: { site: SiteId }): boolean => isOf(scope, site);
  const near = await presencesIn(transaction, scope);
  const mine = near.filter(isMine);
  if (scope.site !== EVERYTHING) await withoutSite(transaction, scope.site, spanOf(scope), near);
  await forgetPresences(transaction, scope, mine);
  const turns = (await turnsIn(transaction, scope)).filter(isMine);
  await deleteRows(transaction.objectStore('turns'), turns);
  const store = transaction.objectStore('nudges');
  const nudges = (await store.index('day').getAll(rangeOf(scope))).filter(isMine);
  await Promise.all(nudges.map(({ id }) => store.delete(id)));
  const sessions = await forgetSessions(transaction, scope, mine, settings);
  return { presences: mine.length, turns: turns.length, sessions, nudges: nudges.length };
}

export const isAlways = ({ first, last }: Scope): boolean => first === null && last === null;

const isIn = ({ first, last }: Scope, day: DayKey): boolean =>
  (first === null || day >= first) && (last === null || day <= last);

export const isOf = ({ site }: Scope, other: SiteId): boolean => site === EVERYTHING || site === other;

const spanOf = ({ first, last }: Scope): Span => ({ first: first ?? '', last: last ?? LAST });

function rangeOf(scope: Scope): IDBKeyRange {
  const { first, last } = spanOf(scope);
  return IDBKeyRange.bound(first, last);
}

/** Of the totals that go. */
function keysOfDays(transaction: Transaction, scope: Scope): Promise<[DayKey, SiteId][]> {
  const days = transaction.objectStore('days');
  const { first, last } = spanOf(scope);
  const { site } = scope;
  if (site === EVERYTHING) return days.getAllKeys(IDBKeyRange.bound([first], [last, []]));
  return days.index('site').getAllKeys(IDBKeyRange.bound([site, first], [site, last]));
}

/** Of every site. Of all time in the order of the store, which takes half as long as by an index. */
async function presencesIn(transaction: Transaction, scope: Scope): Promise<PresenceRow[]> {
  const presences = transaction.objectStore('presences');
  if (isAlways(scope)) return presences.getAll();
  const found = await presences.index('days').getAll(rangeOf(scope));
  // A presence over the start of a day is found by both of its days.
  return [...new Map(found.map((row) => [idOf(row), row])).values()];
}

function turnsIn(transaction: Transaction, scope: Scope): Promise<TurnRow[]> {
  const turns = transaction.objectStore('turns');
  return isAlways(scope) ? turns.getAll() : turns.index('day').getAll(rangeOf(scope));
}

/** @param mine what goes, in whole or in part */
async function forgetPresences(
  transaction: Transaction,
  scope: Scope,
  mine: readonly PresenceRow[],
): Promise<void> {
  const hasRest = ({ parts }: PresenceRow): boolean => parts.some(({ day }) => !isIn(scope, day));
  await Promise.all(mine.filter(hasRest).map((row) => keepRest(transaction, scope, row)));
  const whole = mine.filter((row) => !hasRest(row));
  await deleteRows(transaction.objectStore('presences'), whole);
}

async function keepRest(transaction: Transaction, scope: Scope, row: PresenceRow): Promise<void> {
  const parts = row.parts.filter(({ day }) => !isIn(scope, day));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  const rest = { ...row, from: first.from, to: last.to, parts, days: daysOf(parts) };
  await transaction.objectStore('presences').put(rest);
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
  if (isAlways(scope)) {
    await sessions.delete(IDBKeyRange.bound([scope.site], [scope.site, []]));
    return before - (await sessions.count());
  }
  const from = presences.reduce((first, row) => Math.min(first, row.from), startOf(scope.first, dayStart));
  const to = presences.reduce((last, row) => Math.max(last, row.to), endOf(scope.last, dayStart));
  const late = await sessions.index('to').getAll(IDBKeyRange.lowerBound(from));
  const sites = new Set(late.filter(({ site }) => isOf(scope, site)).map(({ site }) => site));
  for (const site of sites) await renewSessions(transaction, site, { from, to });
  return before - (await sessions.count());
}

export const startOf = (day: DayKey | null, dayStart: number): Instant =>
  day === null ? 0 : startOfDay(day, dayStart);

export const endOf = (day: DayKey | null, dayStart: number): Instant =>
  day === null ? Number.POSITIVE_INFINITY : startOfDay(addDays(day, 1), dayStart);
