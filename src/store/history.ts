import { addDays, dayOf } from '../core/days';
import type { Nudge } from '../core/nudge';
import type { Overview } from '../core/overview';
import type { DayKey, DayTotals, Instant, Session, Settings } from '../core/records';
import type { Span } from '../core/periods';
import { SESSION_GAP_MS } from '../core/sessions';
import { isCardDue, lastWeek, weekCardOf, type WeekCard } from '../core/week-card';
import { EVERYTHING, type SiteId } from '../core/words';
import { readManyDays, readSums, type Summed } from './months';
import { openStore } from './open';
import type { PresenceRow, TurnRow, Undo } from './schema';
import { inOneReading, noteIn, settingsIn, type Reading } from './transaction';

/** Today, the six days before, and the week before that. */
const OVERVIEW_DAYS = 14;

/**
 * Reads all that the popup shows: day totals, never raw rows; of one moment, and in one transaction, as each costs.
 *
 * @throws {StoreUnavailable}
 */
export async function readOverview(now: Instant): Promise<Overview> {
  const seen = await inOneReading((reading) => overviewIn(reading, now));
  const { settings, today } = seen;
  const card = isCardDue(settings, today) ? await readWeekCard(lastWeek(today), settings) : null;
  return { ...seen, card };
}

async function overviewIn(reading: Reading, now: Instant): Promise<Omit<Overview, 'card'>> {
  const settings = await settingsIn(reading);
  const today = dayOf(now, settings.dayStart);
  const [days, session, readings, nudges, elsewhere = null] = await Promise.all([
    reading.objectStore('days').getAll(IDBKeyRange.bound([addDays(today, 1 - OVERVIEW_DAYS)], [today, []])),
    latestSession(reading, now),
    reading.objectStore('readings').getAll(),
    reading.objectStore('nudges').index('day').getAll(today),
    noteIn(reading, 'elsewhere'),
  ]);
  return {
    ...{ now, today, days, session, settings, readings, elsewhere },
    nudges: nudges.sort((a, b) => a.at - b.at),
  };
}

/** @returns null where nothing was measured in this week. @throws {StoreUnavailable} */
export async function readWeekCard(
  week: Span,
  { limits }: Pick<Settings, 'limits'>,
): Promise<WeekCard | null> {
  const store = await openStore();
  const range = IDBKeyRange.bound(week.first, week.last);
  const [rows, nudges] = await Promise.all([
    readDays(addDays(week.first, -7), week.last, EVERYTHING),
    store.getAllFromIndex('nudges', 'day', range) as Promise<Nudge[]>,
  ]);
  return weekCardOf(week, rows, nudges, limits);
}

/** Why each minute of a day was counted: its presences and turns, oldest first. */
export interface DayLedger {
  presences: PresenceRow[];
  turns: TurnRow[];
  /** The edit that can be undone. */
  undo: Undo | null;
}

/** @throws {StoreUnavailable} */
export async function readLedger(day: DayKey): Promise<DayLedger> {
  const store = await openStore();
  const [presences, turns, undo] = await Promise.all([
    store.getAllFromIndex('presences', 'days', day),
    store.getAllFromIndex('turns', 'day', day),
    store.get('notes', 'undo') as Promise<Undo | undefined>,
  ]);
  return {
    presences: presences.sort((a, b) => a.from - b.from),
    turns: turns.sort((a, b) => a.at - b.at),
    undo: undo ?? null,
  };
}

/** @returns when the user was where, as far back as that is kept. @throws {StoreUnavailable} */
export async function readAllPresences(): Promise<PresenceRow[]> {
  return (await openStore()).getAll('presences');
}

/** Up to so many days are read as they are: what packed months save, two more requests would cost. */
const FEW_DAYS = 62;

/**
 * Reads totals: a few days by one look into one index, many from packed months.
 *
 * @param site one site, or `EVERYTHING`; without it every row of these days
 * @returns the rows of the days from the first to the last, both included, oldest first
 * @throws {StoreUnavailable}
 */
export async function readDays(first: DayKey, last: DayKey, site?: SiteId): Promise<DayTotals[]> {
  const store = await openStore();
  if (first < addDays(last, -FEW_DAYS)) return readManyDays(store, first, last, site);
  return site === undefined
    ? store.getAll('days', IDBKeyRange.bound([first], [last, []]))
    : store.getAllFromIndex('days', 'site', IDBKeyRange.bound([site, first], [site, last]));
}

/**
 * Reads totals for sums over a span: of sites no days, where there are months.
 *
 * @param part of the span, which is to be added up as well
 * @throws {StoreUnavailable}
 */
export async function readSummed(span: Span, part: Span = span): Promise<Summed> {
  const isLong = span.first < addDays(span.last, -FEW_DAYS);
  return isLong
    ? readSums(await openStore(), span, part)
    : { rows: await readDays(span.first, span.last), months: [] };
}

/** @returns the totals of all days, of every site and of everything; @throws {StoreUnavailable} */
export const readAllDays = (): Promise<DayTotals[]> => readDays('', '9999-12-31');

/** The session that goes on, or that ended so lately that it still may. */
async function latestSession(reading: Reading, now: Instant): Promise<Session | null> {
  const lately = IDBKeyRange.lowerBound(now - SESSION_GAP_MS, true);
  return (await reading.objectStore('sessions').index('to').getAll(lately)).at(-1) ?? null;
}
