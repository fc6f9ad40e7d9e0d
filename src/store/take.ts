import type { IDBPTransaction } from 'idb';
import { dayOf } from '../core/days';
import type { Interval } from '../core/intervals';
import { limitOf } from '../core/limits';
import type { NudgeChoice } from '../core/messages';
import { MAX_PRESENCE_MS } from '../core/records';
import type { DayKey, Instant, Ms, Presence, Settings, Turn } from '../core/records';
import { holds, outside, restOf } from '../core/rest';
import { extend, SESSION_GAP_MS, touches } from '../core/sessions';
import { add, counted, emptyTotals, newPresence, nothing, type Addition } from '../core/totals';
import { EVERYTHING, type Reading, type SiteId } from '../core/words';
import type { PresenceRow, Schema, TurnRow } from './schema';

export const STORES = ['presences', 'turns', 'sessions', 'days', 'nudges', 'readings', 'settings'] as const;
export type Transaction = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Who tells: the document, the site its sender belongs to, and the settings of this transaction. */
export interface Source {
  document: string;
  site: SiteId;
  settings: Settings;
}

/**
 * Takes one presence, new or gone on, into the hours of its days and its session. A presence only ever grows: what
 * was told of it once stays, in whatever order it is told.
 */
export async function takePresence(transaction: Transaction, source: Source, told: Presence): Promise<void> {
  const { document, site, settings } = source;
  const presences = transaction.objectStore('presences');
  const known = await presences.get([document, told.seq]);
  if (known && known.site !== site) return;
  const part = outside(told, restOf(settings));
  if (part === null || (known && known.to >= part.to)) return;
  const from = known?.from ?? part.from;
  const row: PresenceRow = { ...part, from, to: Math.min(part.to, from + MAX_PRESENCE_MS), document, site };
  const window = { from, to: row.to };
  const near = await presences.index('from').getAll(IDBKeyRange.bound(row.from - MAX_PRESENCE_MS, row.to));
  await presences.put(row);
  const before = near.filter((one) => one.to > row.from);
  const after = [...before, row];
  const mine = (rows: PresenceRow[]) => rows.filter((one) => one.site === site);
  const added = newPresence(mine(before), mine(after), window, settings.dayStart);
  await addHours(transaction, site, added);
  await addHours(transaction, EVERYTHING, newPresence(before, after, window, settings.dayStart));
  await takeSession(
    transaction,
    site,
    row,
    added.reduce((sum, { ms }) => sum + ms, 0),
  );
}

async function addHours(
  transaction: Transaction,
  site: SiteId,
  pieces: { day: DayKey; hour: number; ms: Ms }[],
) {
  for (const { day, hour, ms } of pieces) {
    const addition = nothing();
    addition.hours[hour] = ms;
    await addToDay(transaction, day, site, addition);
  }
}

async function addToDay(
  transaction: Transaction,
  day: DayKey,
  site: SiteId,
  addition: Addition,
): Promise<void> {
  const days = transaction.objectStore('days');
  const totals = (await days.get([day, site])) ?? emptyTotals(day, site);
  await days.put(add(totals, addition));
}

async function takeSession(transaction: Transaction, site: SiteId, span: Interval, added: Ms): Promise<void> {
  const sessions = transaction.objectStore('sessions');
  const range = IDBKeyRange.bound([site, 0], [site, span.to + SESSION_GAP_MS], false, true);
  const near = await latestFirst(sessions, range, (session) => touches(session, span));
  for (const session of near) await sessions.delete([site, session.from]);
  await sessions.put(extend(near, site, span, added));
}

/** Walks back from the newest row, and ends at the first that is too old to be wanted. */
async function latestFirst<T extends Interval>(
  rows: { openCursor(range: IDBKeyRange, direction: 'prev'): Promise<Cursor<T> | null> },
  range: IDBKeyRange,
  wanted: (row: T) => boolean,
): Promise<T[]> {
  const found: T[] = [];
  for (let cursor = await rows.openCursor(range, 'prev'); cursor; cursor = await cursor.continue()) {
    if (!wanted(cursor.value)) break;
    found.push(cursor.value);
  }
  return found;
}

interface Cursor<T> {
  value: T;
  continue(): Promise<Cursor<T> | null>;
}

/** Takes one turn, new or in a newer revision, into the totals of its day. */
export async function takeTurn(
  transaction: Transaction,
  { document, site, settings }: Source,
  told: Turn,
): Promise<void> {
  if (holds(restOf(settings), told.at)) return;
  const turns = transaction.objectStore('turns');
  const known = await turns.get([document, told.seq]);
  if (known && (known.rev >= told.rev || known.site !== site)) return;
  const day = known?.at === told.at ? known.day : dayOf(told.at, settings.dayStart);
  const row: TurnRow = { ...told, document, site, day };
  await turns.put(row);
  for (const place of [site, EVERYTHING]) {
    if (known) await addToDay(transaction, known.day, place, counted(known, -1));
    await addToDay(transaction, day, place, counted(row, 1));
  }
}

/** Notes how a site is read now; since when is known as long as it stays the same. */
export async function takeReading(
  transaction: Transaction,
  site: SiteId,
  reading: Reading,
  now: Instant,
): Promise<void> {
  const readings = transaction.objectStore('readings');
  if ((await readings.get(site))?.reading !== reading) await readings.put({ site, reading, since: now });
}

/**
 * Notes a nudge that was shown, or what was chosen. What was chosen first stays: a late `shown` takes nothing
 * back. A crossing that is not this page's is left out: no page speaks for another site, or makes one up.
 */
export async function takeNudge(
  transaction: Transaction,
  { site, settings }: Pick<Source, 'site' | 'settings'>,
  { id, choice }: NudgeChoice,
  at: Instant,
): Promise<void> {
  const nudges = transaction.objectStore('nudges');
  const known = await nudges.get(id);
  if (known) {
    const isMine = known.limit === site || known.limit === EVERYTHING;
    if (isMine && known.choice === 'shown') await nudges.put({ ...known, choice });
    return;
  }
  const day = dayOf(at, settings.dayStart);
  const limit = limitOf(id, settings, await nudges.index('day').getAll(day), { day, site });
  if (limit !== null) await nudges.put({ id, day, limit, site, at, choice });
}
