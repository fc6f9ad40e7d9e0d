import { addDays } from '../core/days';
import type { Scope } from '../core/forgotten';
import type { DayKey, DayTotals, Instant, Settings, SiteReading } from '../core/records';
import { timeMeasured } from '../core/totals';
import { EVERYTHING, type SiteId } from '../core/words';
import { readDays, readLedger, type DayLedger } from '../store/history';
import { openStore, type Store } from '../store/open';
import { readSpans } from '../store/spans';
import type { Taken } from '../store/schema';
import type { SyncState } from '../core/sync/exchange';
import { readSync } from '../store/synced';
import { sumOf, type Amount } from './data/amount';
import { figuresOf, MARKED_DAYS, type SiteFigures } from './sites/site-figures';

/** Reads of the dashboard's views: by index, and never more rows than one view shows. */

const LAST: DayKey = '9999-12-31';

/** A day of the ledger. */
export interface LedgerPage {
  day: DayKey;
  /** The day's rows, of every site and of everything. */
  totals: DayTotals[];
  ledger: DayLedger;
  /** The nearest days with figures. */
  earlier: DayKey | null;
  later: DayKey | null;
  /** What began before this has lost its intervals; null where all are kept. */
  keptSince: Instant | null;
}

/** @throws {StoreUnavailable} */
export async function readLedgerPage(day: DayKey): Promise<LedgerPage> {
  const store = await openStore();
  const [ledger, totals, earlier, later, keptSince] = await Promise.all([
    readLedger(day),
    store.getAll('days', IDBKeyRange.bound([day], [day, []])),
    nearest(store, IDBKeyRange.upperBound([day], true), 'prev'),
    nearest(store, IDBKeyRange.lowerBound([day, []], true), 'next'),
    readKeptSince(store),
  ]);
  return { day, totals, ledger, earlier, later, keptSince };
}

/** So many days at a time: of a long import, not each by a step of its own. */
const SOME_DAYS = 200;

/** @returns the first day on which time was measured: not one of an export. @throws {StoreUnavailable} */
export async function readFirstMeasured(): Promise<DayKey | null> {
  const index = (await openStore()).transaction('days').store.index('site');
  for (let first: DayKey = ''; ;) {
    const range = IDBKeyRange.bound([EVERYTHING, first], [EVERYTHING, LAST], first !== '');
    const rows = await index.getAll(range, SOME_DAYS);
    const measured = rows.find((row) => timeMeasured(row) !== null);
    if (measured) return measured.day;
    if (rows.length < SOME_DAYS) return null;
    first = rows.at(-1)?.day ?? LAST;
  }
}

/** @returns every site with figures. @throws {StoreUnavailable} */
const readSites = async (): Promise<SiteId[]> => (await readKnown()).sites;

/** Every site with figures, and the first day that has any. @throws {StoreUnavailable} */
export async function readKnown(): Promise<{ sites: SiteId[]; firstDay: DayKey | null }> {
  const spans = await readSpans(await openStore());
  const [firstDay = null] = [...spans.values()].map(({ first }) => first).sort();
  return { sites: [...spans.keys()], firstDay };
}

async function nearest(
  store: Store,
  range: IDBKeyRange | null,
  direction: 'next' | 'prev',
): Promise<DayKey | null> {
  const cursor = await store.transaction('days').store.openKeyCursor(range, direction);
  return cursor?.key[0] ?? null;
}

const readKeptSince = async (store: Store): Promise<Instant | null> =>
  ((await store.get('notes', 'keptSince')) as Instant | undefined) ?? null;

/** What a deletion would take, by the totals of its days. @throws {StoreUnavailable} */
export async function readAmount({ site, first, last }: Scope): Promise<Amount> {
  const store = await openStore();
  const [rows, sites] = await Promise.all([
    readDays(first ?? '', last ?? LAST, site),
    site === EVERYTHING ? readSitesIn(store, first, last) : [site],
  ]);
  return { ...sumOf(rows), sites };
}

/** @returns the sites that have figures between these days */
async function readSitesIn(store: Store, first: DayKey | null, last: DayKey | null): Promise<SiteId[]> {
  const sites = await readSites();
  if (first === null && last === null) return sites;
  const index = store.transaction('days').store.index('site');
  const found = await Promise.all(
    sites.map((site) => index.openKeyCursor(IDBKeyRange.bound([site, first ?? ''], [site, last ?? LAST]))),
  );
  return sites.filter((_, at) => found[at]);
}

/**
 * Counting them would go through all of them.
 *
 * @returns when the oldest presence or turn began that is kept; null where none is. @throws {StoreUnavailable}
 */
export async function readOldest(): Promise<Instant | null> {
  const change = (await openStore()).transaction(['presences', 'turns']);
  const [presence, turn] = await Promise.all([
    change.objectStore('presences').index('from').openKeyCursor(),
    change.objectStore('turns').index('at').openKeyCursor(),
  ]);
  const all = [presence, turn].flatMap((cursor) => (cursor ? [cursor.key] : []));
  return all.length > 0 ? Math.min(...all) : null;
}

export interface DataPage {
  /** Every site with figures. */
  sites: SiteId[];
  first: DayKey | null;
  last: DayKey | null;
  /** When the oldest interval, message or reply began that is kept. */
  oldest: Instant | null;
  /** The latest days whose figures were put back after the browser had lost them. */
  restored: DayKey[];
  /** When a backup was taken in that can still be undone. */
  taken: Instant | null;
  /** What is known of every device; null where they do not tell each other. */
  sync: SyncState | null;
}

/** @throws {StoreUnavailable} */
export async function readDataPage(today: DayKey): Promise<DataPage> {
  const store = await openStore();
  const [sites, first, last, oldest, days, taken, sync] = await Promise.all([
    readSites(),
    nearest(store, null, 'next'),
    nearest(store, null, 'prev'),
    readOldest(),
    readDays(addDays(today, 1 - MARKED_DAYS), today, EVERYTHING),
    store.get('notes', 'taken') as Promise<Taken | undefined>,
    readSync(),
  ]);
  const restored = days.filter(({ origin }) => origin === 'restored');
  return {
    ...{ sites, first, last, oldest },
    restored: restored.map(({ day }) => day),
    taken: taken?.at ?? null,
    sync,
  };
}

export interface SitesPage {
  readings: SiteReading[];
  figures: SiteFigures[];
}

/** @throws {StoreUnavailable} */
export async function readSitesPage(today: DayKey): Promise<SitesPage> {
  const store = await openStore();
  const [readings, days, spans] = await Promise.all([
    store.getAll('readings'),
    readDays(addDays(today, 1 - MARKED_DAYS), today),
    readSpans(store),
  ]);
  return { readings, figures: [...spans].map(([site, span]) => ({ ...figuresOf(site, days), ...span })) };
}

/** What every view needs. */
export interface Basics {
  now: Instant;
  today: DayKey;
  settings: Settings;
  /** Match patterns of all that is watched. */
  watched: readonly string[];
}
