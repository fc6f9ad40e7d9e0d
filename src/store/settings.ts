import { asOf } from '../core/held';
import { DEFAULT_SETTINGS, type Settings } from '../core/records';
import { openStore } from './open';
import { inOneTransaction, settingsIn } from './transaction';

/** @throws {StoreUnavailable} */
export async function readSettings(): Promise<Settings> {
  const store = await openStore();
  return asOf({ ...DEFAULT_SETTINGS, ...(await store.get('settings', 'settings')) }, Date.now());
}

/**
 * Changes the settings in one transaction, so that two screens never overwrite each other.
 *
 * @returns the settings as they are now
 * @throws {StoreUnavailable}
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inOneTransaction(async (transaction) => {
    const changed = change(await settingsIn(transaction));
    await transaction.objectStore('settings').put(changed, 'settings');
    return changed;
  });
}
