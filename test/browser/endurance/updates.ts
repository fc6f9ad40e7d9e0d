import type { Browser } from 'puppeteer-core';
import type { Launched } from '../../../scripts/launch.ts';
import { inBrowser } from '../../../scripts/launch-firefox.ts';
import { until } from '../../../scripts/until.ts';

type IsWanted = () => Promise<boolean>;

/**
 * Tells the extension that an update waits for it, as the browser does. What the browser would do when it is asked for
 * the update is done here: it loads the extension again.
 *
 * @returns waits until the extension asks for the update, and installs it
 */
export async function announceUpdate(launched: Launched): Promise<() => Promise<void>> {
  const isWanted = await (launched.name === 'firefox' ? inFirefox(launched.browser) : inChromium(launched));
  return async () => {
    await until('the extension wants the update', isWanted, 30_000);
    await launched.reloadExtension();
  };
}

/** As in Firefox's own code (ESR 153). */
const ANNOUNCE = `{
  const { AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  window.isUpdateWanted = false;
  const install = () => (window.isUpdateWanted = true);
  AddonManagerPrivate.getUpgradeListener('full-stop@full-stop.invalid')({ version: '99', install });
}`;

async function inFirefox(browser: Browser): Promise<IsWanted> {
  await inBrowser(browser, ANNOUNCE);
  return async () => (await inBrowser(browser, 'window.isUpdateWanted')) === true;
}

/** Chromium 156 unloads on `reload` what was loaded through a tool's own door, and does not load it again. */
async function inChromium({ browser, base }: Launched): Promise<IsWanted> {
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(base))
    ?.worker();
  if (!worker) throw new Error('no worker runs');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as World;
    chrome.runtime.reload = () => void ((globalThis as unknown as World).isUpdateWanted = true);
    chrome.runtime.onUpdateAvailable.dispatch({ version: '99' });
  });
  return () => worker.evaluate(() => (globalThis as unknown as World).isUpdateWanted === true);
}

interface World {
  isUpdateWanted?: boolean;
  chrome: { runtime: { reload: () => void; onUpdateAvailable: { dispatch(details: object): void } } };
}
