import type { DBSchema, StoreNames } from 'idb';
import type { Nudge } from '../core/nudge';
import type {
  DayKey,
  DayTotals,
  Instant,
  Ms,
  Presence,
  Session,
  Settings,
  SiteReading,
  Turn,
} from '../core/records';
import type { Nudging } from '../core/facts';
import type { Mark } from '../core/forgotten';
import type { Interval } from '../core/intervals';
import type { Part } from '../core/parts';
import type { Span } from '../core/periods';
import type { Elsewhere } from '../core/sync/devices';
import type { SyncState } from '../core/sync/exchange';
import type { SiteId } from '../core/words';

export const DATABASE = 'full-stop';

/** A document's id and the number of a presence or turn in it. */
export type ItemKey = [document: string, seq: number];

export interface PresenceRow extends Presence {
  document: string;
  site: SiteId;
  /** Where it was counted. */
  parts: Part[];
  /** The days of its parts. */
  days: DayKey[];
}
/** The day is the one it was counted on: another zone or day start since then does not move it. */
export type TurnRow = Turn & {
  document: string;
  site: SiteId;
  day: DayKey;
  /** What the user took out of its stay: the page tells of the whole. */
  less?: Ms;
};

/** The last edit, as long as it can be undone. */
export interface Undo {
  at: Instant;
  presence: PresenceRow;
  /** What was deleted along with it. */
  turns: TurnRow[];
  /** What was taken out of stays, by the number of the reply. */
  less: { seq: number; ms: Ms }[];
  marks: Mark[];
}

/** One row that was changed: as it was, and as it became; null where there was or is none. */
export interface Change {
  store: Exclude<StoreNames<Schema>, 'months' | 'sums'>;
  key: IDBValidKey;
  before: unknown;
  after: unknown;
}

/** The last time that another history was taken in, as long as that can be undone. */
export interface Taken {
  at: Instant;
  /** What waited and was taken in: once only, or the undo would be lost. */
  staging: string;
  changes: Change[];
  /** Sessions here are to be made anew when it is undone. */
  sessions: (Interval & { site: SiteId })[];
  marks: Mark[];
}

/** A month, `2026-11`; of the one that goes on, ten days that are over: `2026-11-1` has those from the 10th to the 19th. */
export type MonthKey = string;

/** The days of one site in one month, once more. */
export interface PackedMonth {
  month: MonthKey;
  site: SiteId;
  /** Rows of `days` by columns, as JSON: read several times faster than as rows (measured in Chromium 156, 2026-11). */
  rows: string;
}

/** What the days of one month add up to. */
export interface SummedMonth {
  month: MonthKey;
  /** Of each site, as JSON of `MonthSums`. */
  sites: string;
}

export type Spans = Record<SiteId, Span>;

/** What the ledger keeps for itself. */
export interface Notes {
  /** Names this database: a new one, after the browser lost the old, has another name. */
  identity: string;
  /** Deleted time that an open page might still tell of. */
  forgotten: Mark[];
  /** Older presences, turns, sessions and nudges are not kept any more. */
  keptSince: Instant;
  undo: Undo;
  taken: Taken;
  /** The name of the lost database whose days were taken in again. */
  restored: string;
  nudging: Nudging;
  /** Talks with people that the user wanted to have, by the Monday of the week. */
  talks: Record<DayKey, number>;
  /** The first and the last day of each site. */
  spans: Spans;
  /** What is known of every device, where the user has them told each other. */
  sync: SyncState;
  /** Of that, what limits count. */
  elsewhere: readonly Elsewhere[];
}

/** The database as it is now. A change here is a new step in migrations.ts, with a fixture of the old shape. */
export interface Schema extends DBSchema {
  /** Every presence, as the page told it last. */
  presences: { key: ItemKey; value: PresenceRow; indexes: { from: Instant; days: DayKey } };
  /** Every turn: of a reply its closing, response and stay; no text. */
  turns: { key: ItemKey; value: TurnRow; indexes: { at: Instant; day: DayKey } };
  sessions: { key: [SiteId, Instant]; value: Session; indexes: { to: Instant } };
  /** The figures that screens read: one row a day and site, and one a day for everything. */
  days: { key: [DayKey, SiteId]; value: DayTotals; indexes: { site: [SiteId, DayKey] } };
  /** Made of `days`, month by month; of a month that is packed every site has a row, and so has everything. */
  months: { key: [MonthKey, SiteId]; value: PackedMonth; indexes: { site: [SiteId, MonthKey] } };
  /** Made of `days` as well: what each site came to, a row for every month that is packed. */
  sums: { key: MonthKey; value: SummedMonth };
  nudges: { key: string; value: Nudge; indexes: { day: DayKey } };
  /** How each site was read last. */
  readings: { key: SiteId; value: SiteReading };
  /** What the ledger keeps for itself, a row for each thing. */
  notes: { key: keyof Notes; value: Notes[keyof Notes] };
  /** One row: what the user chose. */
  settings: { key: 'settings'; value: Settings };
}
