import type { DBSchema } from 'idb';
import type {
  DayKey,
  DayTotals,
  Instant,
  Nudge,
  Presence,
  Session,
  Settings,
  SiteReading,
  Turn,
} from '../core/records';
import type { SiteId } from '../core/words';

export const DATABASE = 'full-stop';

/** A document's id and the number of a presence or turn in it. */
export type ItemKey = [document: string, seq: number];

export type PresenceRow = Presence & { document: string; site: SiteId };
/** The day is the one it was counted on: another zone or day start since then does not move it. */
export type TurnRow = Turn & { document: string; site: SiteId; day: DayKey };

/** The database as it is now. A change here is a new step in migrations.ts, with a fixture of the old shape. */
export interface Schema extends DBSchema {
  /** Every presence, as the page told it last. */
  presences: { key: ItemKey; value: PresenceRow; indexes: { from: Instant } };
  /** Every turn: of a reply its closing, response and stay; no text. */
  turns: { key: ItemKey; value: TurnRow; indexes: { at: Instant } };
  sessions: { key: [SiteId, Instant]; value: Session; indexes: { to: Instant } };
  /** The figures that screens read: one row a day and site, and one a day for everything. */
  days: { key: [DayKey, SiteId]; value: DayTotals };
  nudges: { key: string; value: Nudge; indexes: { day: DayKey } };
  /** How each site was read last. */
  readings: { key: SiteId; value: SiteReading };
  /** One row: what the user chose. */
  settings: { key: 'settings'; value: Settings };
}
