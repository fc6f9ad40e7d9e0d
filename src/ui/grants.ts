import { browser } from '../browser';

/** Asks the browser for access, and gives it back. What follows from that happens in the worker. */
export interface Grants {
  /** To be called from a click, before anything is awaited: the browser asks the person. @returns whether it was given */
  give(origins: string[]): Promise<boolean>;
  /** @returns whether the browser took it */
  giveBack(origins: string[]): Promise<boolean>;
}

export const grants: Grants = {
  give: (origins) => browser.permissions.request({ origins }).catch(() => false),
  // Chrome throws where access is part of the installation.
  giveBack: (origins) => browser.permissions.remove({ origins }).catch(() => false),
};

/** Calls back whenever access was given or taken, here or on a screen of the browser. */
export function onAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
