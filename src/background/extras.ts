import { browser, type Tabs } from '../browser';
import type { Extra } from '../core/words';

/** Runs the file of an extra in the page that asked for it. Where the page has gone meanwhile, nobody needs it. */
export async function bring(extra: Extra, tab: Tabs.Tab | undefined): Promise<null> {
  if (tab?.id === undefined) return null;
  const files = [`src/page/extras/${extra}.js`];
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files }).catch(() => undefined);
  return null;
}
