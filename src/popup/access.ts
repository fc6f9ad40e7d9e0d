import { browser } from '../browser';
import { watchedAmong } from '../sites/watched';
import type { Access, PageSeen } from './here';

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

/** @param isPopup it stands in front of a page; otherwise `?tab=` says which one it is about, or there is none */
export async function readAccess(isPopup: boolean): Promise<Access> {
  const [{ origins = [] }, page] = await Promise.all([browser.permissions.getAll(), readPage(isPopup)]);
  return { watched: watchedAmong(origins), page };
}

async function readPage(isPopup: boolean): Promise<PageSeen | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (!isPopup && Number.isNaN(named)) return null;
  const [tab] = isPopup
    ? await browser.tabs.query({ active: true, currentWindow: true })
    : [await browser.tabs.get(named).catch(() => undefined)];
  return tab ? { url: tab.url, incognito: tab.incognito } : null;
}

/** Calls back whenever access was given or taken, here or on a screen of the browser. */
export function onAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
