import type { IDBPDatabase } from 'idb';
import { fields, list, oneOf, text, whole, type Shape } from '../../core/shapes';
import { isFields, isWhole } from '../../core/checks';
import type { Instant } from '../../core/records';
import { STEPS } from '../migrations';
import { openStore } from '../open';
import { STORES, type StoreName } from '../transaction';
import { readRows, type BackupRow } from './rows';
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

/**
 * Reads everything there is, of one moment.
 *
 * @param version of the extension
 * @throws {StoreUnavailable}
 */
export async function readBackup(version: string, made: Instant): Promise<Backup> {
  const stores = await readRows((await openStore()) as unknown as IDBPDatabase);
  return { format: FORMAT, schema: STEPS.length, version, made, stores };
}

/** What is wrong with a file that was to be a backup. */
export type BackupFault = 'not-json' | 'not-a-backup' | 'newer' | 'damaged';

/** @returns the backup, or what is wrong with it; its rows are looked at when they are staged */
export function backupIn(file: string): Backup | BackupFault {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return 'not-json';
  }
  if (!isFields(value) || value['format'] !== FORMAT) return 'not-a-backup';
  const { schema, stores } = value;
  if (!isWhole(schema, OLDEST_SCHEMA, Number.MAX_SAFE_INTEGER) || !isFields(stores)) return 'damaged';
  if (schema > STEPS.length) return 'newer';
  if (schema < STEPS.length) return holdsWords(stores) ? 'damaged' : (value as unknown as Backup);
  return backupShape().fits(value) ? (value as unknown as Backup) : 'damaged';
}

/** No older version kept a text with a space in it either, nor anything this deep. */
function holdsWords(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/^[\w.:*/-]{0,300}$/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (depth > MOST_DEPTH) return true;
  return Object.entries(value).some(([name, one]) => holdsWords(name) || holdsWords(one, depth + 1));
}

const MOST_DEPTH = 8;
