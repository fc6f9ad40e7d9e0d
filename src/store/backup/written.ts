import type { IDBPDatabase } from 'idb';
import type { Instant } from '../../core/records';
import { STEPS } from '../migrations';
import { openStore } from '../open';
import { STORES } from '../transaction';
import { FORMAT, type Backup } from './file';
import { held } from './rows';

/** Who waits for something long: hears how far it is, and may end it. */
export interface Waiting {
  signal: AbortSignal;
  /** @param share of one */
  progress(share: number): void;
}

/** Rows at a time: a page can be used in between, and hears often enough how far it is. */
export const AT_A_TIME = 1_000;

/**
 * Writes everything there is, of one moment, as `Backup` says.
 *
 * @param version of the extension
 * @param withNames also the names of people, and the plans, that the user wrote down
 * @returns the text, in pieces: of ten years it may be more than is held twice
 * @throws {StoreUnavailable}, or the signal's reason where the signal ends it
 */
export async function writeBackup(
  version: string,
  made: Instant,
  withNames: boolean,
  waiting?: Waiting,
): Promise<string[]> {
  const transaction = ((await openStore()) as unknown as IDBPDatabase).transaction(STORES);
  const counts = await Promise.all(STORES.map((name) => transaction.objectStore(name).count()));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const head: Omit<Backup, 'stores'> = { format: FORMAT, schema: STEPS.length, version, made };
  const pieces = [JSON.stringify(head).replace(/\}$/, ',"stores":{')];
  let written = 0;
  for (const [place, name] of STORES.entries()) {
    pieces.push(`${place > 0 ? ',' : ''}${JSON.stringify(name)}:[`);
    const store = transaction.objectStore(name);
    let [range, isFirst]: [IDBKeyRange | null, boolean] = [null, true];
    for (;;) {
      const [keys, rows] = await Promise.all([
        store.getAllKeys(range, AT_A_TIME),
        store.getAll(range, AT_A_TIME) as Promise<object[]>,
      ]);
      waiting?.signal.throwIfAborted();
      const kept = held(name, store.keyPath, keys, rows, withNames);
      if (kept.length > 0) pieces.push((isFirst ? '' : ',') + JSON.stringify(kept).slice(1, -1));
      isFirst &&= kept.length === 0;
      written += rows.length;
      waiting?.progress(all === 0 ? 1 : written / all);
      const last = keys.at(-1);
      if (keys.length < AT_A_TIME || last === undefined) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
    pieces.push(']');
  }
  return [...pieces, '}}'];
}
