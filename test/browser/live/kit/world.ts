import type { Page } from 'puppeteer-core';
import { accessBuild, matchesOf } from '../../../../scripts/access-build.ts';
import { launch, type BrowserName, type Launched } from '../../../../scripts/launch.ts';
import { startProxy, type Answer, type Serve } from '../../../replay/proxy.ts';
import { buildOf } from '../../browsers.ts';
import { Ledger } from '../../ledger.ts';

/** Hosts of which no file of ours knows; they are watched as if a person had asked for it. */
const STRANGERS = 'http://*.localhost/*';

/** A browser with the extension in it, for which this process is the whole internet. */
export interface World {
  launched: Launched;
  ledger: Ledger;
  /** A watched page in a window of its own, which headless Chromium gives the focus: so several can be used at once. */
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** @param sites hosts of sites of ours that are to be watched, too */
export async function openWorld(
  name: BrowserName,
  serve: Serve,
  sites: readonly string[] = [],
): Promise<World> {
  const proxy = await startProxy({ serve });
  const build = accessBuild(buildOf(name), [STRANGERS, ...matchesOf(sites)]);
  const launched = await launch(name, { extension: build.folder, proxyPort: proxy.port });
  const ledger = await Ledger.open(launched);
  return {
    launched,
    ledger,
    open: async (address) => {
      const page = await launched.browser.newPage({ type: 'window' });
      page.on('pageerror', (problem) => console.error(address, problem));
      await page.goto(address, { waitUntil: 'load' });
      await ledger.watches(page);
      return page;
    },
    close: async () => {
      await launched.close();
      build.remove();
      await proxy.close();
    },
  };
}

/** A page that may be kept when the user goes away from it: the proxy's own headers forbid that. */
export const html = (body: string): Answer => ({
  body: `<!doctype html><meta charset="utf-8">${body}`,
  type: 'text/html; charset=utf-8',
  headers: { 'cache-control': 'no-cache' },
});
