import type { SyncState } from '../core/sync/exchange';
import { openStore } from './open';

/**
 * Reads what is kept of other devices, for the screens, which exchange nothing themselves.
 *
 * @returns null where the user has no devices told each other
 * @throws {StoreUnavailable}
 */
export const readSync = async (): Promise<SyncState | null> =>
  ((await (await openStore()).get('notes', 'sync')) as SyncState | undefined) ?? null;
