import { browser, type Tabs } from '../browser';
import { isCovered, originOf } from '../core/access';
import type { OpenedView } from '../core/messages';
import type { End } from '../core/verdict';
import { siteIdAt, sitesAt } from '../sites';
import { look } from '../store/ledger';
import { foldIn } from './fold';
import { scriptFiles, staticOrigins, watchedOrigins } from './origins';
import { placeAt } from './place';
import { verdict } from './verdict';

export interface OpenTab {
  id: number;
  address: URL;
}

/** The open tabs of these hosts; those that we may not see have no address for us. */
export async function openTabs(origins: string[]): Promise<OpenTab[]> {
  // Without any pattern, a query would be for all tabs.
  const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: origins });
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined ? [{ id, address: new URL(url) }] : [],
  );
}

const watchedTabs = async (): Promise<OpenTab[]> => openTabs(await watchedOrigins());

/** A changed setting counts at once on every open page. */
export async function tellOpenTabs(): Promise<void> {
  await Promise.allSettled((await watchedTabs()).map(tell));
}

async function tell({ id, address }: OpenTab): Promise<void> {
  const now = Date.now();
  const facts = await look(siteIdAt(address), now);
  await foldIn(id, facts.settings.fold);
  await browser.tabs.sendMessage(id, verdict(facts));
}

/**
 * Pages that watch bots by name hear of the names at once. The others do not: their guard would start over, and
 * WhatsApp's holds by how the chat was opened.
 */
export async function tellPlaces(): Promise<void> {
  const byName = (await watchedTabs()).filter(({ address }) =>
    sitesAt(address.hostname).some(({ guard }) => guard?.userNames === true),
  );
  await Promise.allSettled(
    byName.map(async ({ id, address }) => browser.tabs.sendMessage(id, await placeAt(address.hostname))),
  );
}

/**
 * Ends the script in every page that is not watched any more. Which pages had it, nobody knows: a tab that we lost
 * access to has no address for us. But a message needs none, and where there is no script it reaches nobody.
 */
export async function endUnwatched(): Promise<void> {
  const end: End = { kind: 'end' };
  const watched = await watchedOrigins();
  const ids = (await browser.tabs.query({})).flatMap(({ id, url }) =>
    id === undefined || isAt(url, watched) ? [] : [id],
  );
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, end)));
}

function isAt(url: string | undefined, origins: readonly string[]): boolean {
  const origin = url !== undefined && URL.canParse(url) ? originOf(new URL(url)) : null;
  return origin !== null && isCovered(origin, origins);
}

/** @returns whether a watched page, or a screen of ours, is in front in any window */
export async function isInUse(): Promise<boolean> {
  const watched = await watchedOrigins();
  return (await browser.tabs.query({ active: true })).some(
    ({ url }) => isAt(url, watched) || url?.startsWith(browser.runtime.getURL('')),
  );
}

/** After an installation or update, pages that are open already get the script without a reload. */
export async function takeOverOpenTabs(): Promise<void> {
  await inject(await openTabs(staticOrigins()));
}

/** Runs the page script in these tabs; one that is running there already ends. */
export async function inject(tabs: readonly OpenTab[]): Promise<void> {
  const files = scriptFiles();
  await Promise.allSettled(
    tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id }, files })),
  );
}

/** Opens one of our views in a tab of its own; the page hears nothing of it. */
export async function openView(what: OpenedView): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/dashboard/index.html#/${VIEWS[what]}`) });
  return null;
}

const VIEWS: Record<OpenedView, string> = {
  talk: 'talk',
  card: 'card',
  limits: 'limits',
  nudges: 'nudges',
};

/** Takes the user out of the chat: to the page that they chose, else the tab is closed. */
export async function leave(tab: Tabs.Tab | undefined, to: string | null): Promise<void> {
  if (to === null || tab?.id === undefined) return closeTab(tab);
  await browser.tabs.update(tab.id, { url: to });
}

/** Closes the tab the user asked to close; where it is the last one of its window, the window stays. */
async function closeTab(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const others = await browser.tabs.query(tab.windowId === undefined ? {} : { windowId: tab.windowId });
  if (others.length === 1)
    await browser.tabs.create(tab.windowId === undefined ? {} : { windowId: tab.windowId });
  await browser.tabs.remove(tab.id);
}
