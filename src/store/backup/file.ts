import { fields, list, oneOf, text, whole, type Shape } from '../../core/shapes';
import { isFields, isWhole, type Fields } from '../../core/checks';
import type { Instant } from '../../core/records';
import { STEPS } from '../migrations';
import { STORES, type StoreName } from '../transaction';
import type { BackupRow } from './rows';
import { SHAPES } from './shapes';

/** Everything that the ledger knows, as docs/backup.schema.json describes it. */
export interface Backup {
  format: typeof FORMAT;
  /** The version of the database, and so of its rows: the number of steps in migrations.ts. */
  schema: number;
  /** The version of the extension that made it. */
  version: string;
  made: Instant;
  stores: Record<string, readonly BackupRow[]>;
}

export const FORMAT = 'full-stop-backup';
/** No rows were ever written in an older form than this. */
const OLDEST_SCHEMA = 1;
const MOST_ROWS = 10_000_000;

const storesShape = (): Shape =>
  fields<Record<StoreName, unknown>>(
    Object.fromEntries(STORES.map((name) => [name, list(SHAPES[name], 0, MOST_ROWS)])) as Record<
      StoreName,
      Shape
    >,
  );

/** @returns the form of a backup of this version */
export const backupShape = (): Shape =>
  fields<Backup>({
    format: oneOf(FORMAT),
    schema: whole(STEPS.length, STEPS.length),
    version: text(/^\d+(?:\.\d+){0,3}$/),
    made: whole(),
    stores: storesShape(),
  });

/** What is wrong with a file that was to be a backup. */
export type BackupFault = 'not-json' | 'not-a-backup' | 'newer' | 'damaged';

/**
 * @param newest the version that its rows are to be brought to
 * @returns the backup, or what is wrong with it; its rows are looked at when they are staged
 */
export function backupIn(file: string, newest = STEPS.length): Backup | BackupFault {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return 'not-json';
  }
  if (!isFields(value) || value['format'] !== FORMAT) return 'not-a-backup';
  const { schema, stores } = value;
  if (!isWhole(schema, OLDEST_SCHEMA, Number.MAX_SAFE_INTEGER) || !isFields(stores)) return 'damaged';
  if (schema > newest) return 'newer';
  if (schema < newest)
    return holdsWords(withoutChosen(schema, stores)) ? 'damaged' : (value as unknown as Backup);
  return backupShape().fits({ ...value, stores: bare(stores) }) ? (value as unknown as Backup) : 'damaged';
}

/** Without rows, where these are lists: to look at all of them at once would hold the page up. */
const bare = (stores: Fields): Fields =>
  Object.fromEntries(Object.entries(stores).map(([name, rows]) => [name, Array.isArray(rows) ? [] : rows]));

/** From this version on, the settings hold words of the user's own. */
const FIRST_WITH_NAMES = 4;

/** What a row holds now is looked at when its steps were gone; before, no store may hold a word that has no place there. */
const withoutChosen = (schema: number, stores: Fields): Fields =>
  schema < FIRST_WITH_NAMES ? stores : { ...stores, settings: [] };

/** No version kept a text with a space in it outside of the settings, nor anything this deep. */
function holdsWords(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/^[\w.:*/@[\]-]{0,300}$/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MOST_DEPTH) return true;
  return Object.entries(value).some(([name, one]) => holdsWords(name) || holdsWords(one, depth + 1));
}

const MOST_DEPTH = 8;
