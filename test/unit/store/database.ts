import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import type { Nudge } from '../../../src/core/nudge';
import type {
  DayTotals,
  Presence,
  Reply,
  Session,
  Settings,
  SiteReading,
  UserTurn,
} from '../../../src/core/records';
import type { Report } from '../../../src/core/messages';
import { DATABASE, type PresenceRow, type TurnRow } from '../../../src/store/schema';
import { openStore } from '../../../src/store/open';
import { changeSettings } from '../../../src/store/settings';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** The ledger's own connection lets go by itself, and opens again at its next use. */
export const wipe = (): Promise<void> => deleteDB(DATABASE);

/** A connection of the test's own, as old or new as it wants. */
export const openRaw = (version?: number) => openDB(DATABASE, version);

export interface Everything {
  presences: PresenceRow[];
  turns: TurnRow[];
  sessions: Session[];
  days: DayTotals[];
  nudges: Nudge[];
  readings: SiteReading[];
}

/** All rows of all stores, in the order of their keys. */
export async function readAll(): Promise<Everything> {
  const store = await openStore();
  const [presences, turns, sessions, days, nudges, readings] = await Promise.all([
    store.getAll('presences'),
    store.getAll('turns'),
    store.getAll('sessions'),
    store.getAll('days'),
    store.getAll('nudges'),
    store.getAll('readings'),
  ]);
  return { presences, turns, sessions, days, nudges, readings };
}

export async function readDay(day: string, site: string): Promise<DayTotals | undefined> {
  return (await openStore()).get('days', [day, site]);
}

export const set = (some: Partial<Settings>): Promise<Settings> =>
  changeSettings((settings) => ({ ...settings, ...some }));

/** A document's id, as the guard wants it. */
export const documentOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function reportOf(some: Partial<Omit<Report, 'kind'>>): Report {
  return { kind: 'report', document: documentOf(1), presences: [], turns: [], reading: null, ...some };
}

export function presenceOf(from: number, to: number, some: Partial<Presence> = {}): Presence {
  return { seq: 0, rev: 0, from, to, ...some };
}

export function userTurn(at: number, some: Partial<UserTurn> = {}): UserTurn {
  return { kind: 'user', seq: 0, rev: 0, at, reader: 'facts', way: 'typed', ...some };
}

export function replyOf(at: number, some: Partial<Reply> = {}): Reply {
  return {
    kind: 'reply',
    seq: 0,
    rev: 0,
    at,
    reader: 'facts',
    closing: 'offer',
    classifier: 1,
    response: null,
    stay: 0,
    ...some,
  };
}
