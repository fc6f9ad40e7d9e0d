import type { IDBPTransaction } from 'idb';
import { dayOf } from '../core/days';
import { clip, type Interval } from '../core/intervals';
import { MAX_PRESENCE_MS } from '../core/records';
import type { DayKey, Instant, Ms, Presence, Settings, Turn } from '../core/records';
import { extend, SESSION_GAP_MS, touches } from '../core/sessions';
import { add, counted, emptyTotals, newPresence, nothing, type Addition } from '../core/totals';
import { EVERYTHING, type SiteId } from '../core/words';
import type { PresenceRow, Schema, TurnRow } from './schema';

export const STORES = ['presences', 'turns', 'sessions', 'days', 'nudges', 'settings'] as const;
export type Transaction = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Who tells: the document, the site its sender belongs to, and the settings of this transaction. */
export interface Source {
  document: string;
  site: SiteId;
  settings: Settings;
}

/** The time in which the user asked for no watching. */
const restOf = ({ pausedSince, pausedUntil }: Settings): Interval =>
  pausedSince === null || pausedUntil === null ? { from: 0, to: 0 } : { from: pausedSince, to: pausedUntil };

const holds = ({ from, to }: Interval, at: Instant): boolean => at >= from && at < to;

/** The part before the rest, else the part after it: a presence that spans it is cut where the rest begins. */
function outside(presence: Presence, rest: Interval): Presence[] {
  if (clip(presence, rest).to <= clip(presence, rest).from) return [presence];
  if (presence.from < rest.from) return [{ ...presence, to: rest.from }];
  return presence.to > rest.to ? [{ ...presence, from: rest.to }] : [];
}

/** Takes one presence, new or gone on, into the hours of its days and its session. */
export async function takePresence(transaction: Transaction, source: Source, told: Presence): Promise<void> {
  for (const part of outside(told, restOf(source.settings))) await takePart(transaction, source, part);
}

async function takePart(transaction: Transaction, { document, site, settings }: Source, told: Presence) {
  const presences = transaction.objectStore('presences');
  const known = await presences.get([document, told.seq]);
  if (known && (known.rev >= told.rev || known.site !== site)) return;
  const row: PresenceRow = { ...told, to: Math.max(told.to, known?.to ?? 0), document, site };
  const window = { from: row.from, to: row.to };
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
  const range = IDBKeyRange.bound([site, 0], [site, span.to + SESSION_GAP_MS]);
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
  const row: TurnRow = { ...told, document, site };
  await turns.put(row);
  for (const place of [site, EVERYTHING]) {
    if (known) await addToDay(transaction, dayOf(known.at, settings.dayStart), place, counted(known, -1));
    await addToDay(transaction, dayOf(row.at, settings.dayStart), place, counted(row, 1));
  }
}
