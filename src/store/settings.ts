import { DEFAULT_SETTINGS, type Settings } from '../core/records';
import { openStore } from './open';

/** @throws {StoreUnavailable} */
export async function readSettings(): Promise<Settings> {
  const store = await openStore();
  return { ...DEFAULT_SETTINGS, ...(await store.get('settings', 'settings')) };
}

/**
 * Changes the settings in one transaction, so that two screens never overwrite each other.
 *
 * @returns the settings as they are now
 * @throws {StoreUnavailable}
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const store = await openStore();
  const transaction = store.transaction('settings', 'readwrite');
  const changed = change({ ...DEFAULT_SETTINGS, ...(await transaction.store.get('settings')) });
  await Promise.all([transaction.store.put(changed, 'settings'), transaction.done]);
  return changed;
}
