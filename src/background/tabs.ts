import { browser, type Tabs } from '../browser';
import { siteIdAt } from '../sites';
import { look } from '../store/ledger';
import { verdict } from './verdict';

/** The tabs of the sites we may see; the others have no address for us. */
async function openTabs(): Promise<{ id: number; address: URL }[]> {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
  const tabs = await browser.tabs.query({ url: matches });
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined ? [{ id, address: new URL(url) }] : [],
  );
}

/** A changed setting counts at once on every open page. */
export async function tellOpenTabs(): Promise<void> {
  await Promise.allSettled((await openTabs()).map(tell));
}

async function tell({ id, address }: { id: number; address: URL }): Promise<void> {
  const now = Date.now();
  await browser.tabs.sendMessage(id, verdict(await look(siteIdAt(address), now), now));
}

/** After an installation or update, pages that are open already get the script without a reload. */
export async function takeOverOpenTabs(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  const inject = ({ id }: { id: number }) =>
    browser.scripting.executeScript({ target: { tabId: id }, files });
  await Promise.allSettled((await openTabs()).map(inject));
}

/** Closes the tab the user asked to close; where it is the last one of its window, the window stays. */
export async function closeTab(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const others = await browser.tabs.query(tab.windowId === undefined ? {} : { windowId: tab.windowId });
  if (others.length === 1)
    await browser.tabs.create(tab.windowId === undefined ? {} : { windowId: tab.windowId });
  await browser.tabs.remove(tab.id);
}
