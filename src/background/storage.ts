import { browser } from '../browser';

interface Area {
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps what lies beside the store (the mirror, the accounts, what other devices tell) from the page script, and so
 * from a page that took over its renderer and could read whatever the script can. To be called at each start. Firefox
 * has no such method (ESR 153): there it stays readable.
 */
export async function shutStorage(): Promise<void> {
  const areas = [
    browser.storage.local,
    browser.storage.session,
    browser.storage.sync,
  ] as readonly unknown[] as readonly (Area | undefined)[];
  await Promise.allSettled(areas.map((area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
