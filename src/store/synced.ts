import type { Elsewhere } from '../core/sync/devices';
import type { SyncState } from '../core/sync/exchange';
import { openStore } from './open';

/** Reads of what is kept of other devices, for the screens, which exchange nothing themselves. */

/** @returns null where the user has no devices told each other; @throws {StoreUnavailable} */
export const readSync = async (): Promise<SyncState | null> =>
  ((await (await openStore()).get('notes', 'sync')) as SyncState | undefined) ?? null;

/** @returns what the other devices tell of this week; null without sync. @throws {StoreUnavailable} */
export const readElsewhere = async (): Promise<readonly Elsewhere[] | null> =>
  ((await (await openStore()).get('notes', 'elsewhere')) as readonly Elsewhere[] | undefined) ?? null;
