import { browser } from '../browser';
import { watchedAmong } from '../sites/watched';
import type { Access, PageSeen } from './here';

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
