import type { Browser, Target } from 'puppeteer-core';
import type { Launched } from '../../../scripts/launch.ts';
import { inBrowser } from '../../../scripts/launch-firefox.ts';
import { until } from '../../../scripts/until.ts';

/**
 * Tells the extension that an update waits for it, as the browser does: another load of the same version.
 *
 * @returns waits until it has been taken
 */
export async function announceUpdate(launched: Launched): Promise<() => Promise<void>> {
  const { browser } = launched;
  const isTaken = await (launched.name === 'firefox'
    ? announceInFirefox(browser)
    : announceInChromium(launched));
  return () =>
    until('the update is taken', async () => (await isTaken()) && launched.isWorkerRunning(), 30_000);
}

type IsTaken = () => Promise<boolean>;

const EXTENSION = `WebExtensionPolicy.getByID('full-stop@full-stop.invalid')?.extension`;

/** As in Firefox's own code (ESR 153). */
const ANNOUNCE = `(async () => {
  const { AddonManager, AddonManagerPrivate } =
    ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const extension = ${EXTENSION};
  extension.isOfBefore = true;
  const addon = await AddonManager.getAddonByID(extension.id);
  AddonManagerPrivate.getUpgradeListener(extension.id)({ version: '99', install: () => addon.reload() });
})()`;

async function announceInFirefox(browser: Browser): Promise<IsTaken> {
  await inBrowser(browser, ANNOUNCE);
  return async () =>
    (await inBrowser(browser, `${EXTENSION} ? ${EXTENSION}.isOfBefore !== true : false`)) === true;
}

async function announceInChromium({ browser, base }: Launched): Promise<IsTaken> {
  const find = (): Target | undefined =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
  const before = find();
  const worker = await before?.worker();
  if (!worker) throw new Error('no worker runs');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    chrome.runtime.onUpdateAvailable.dispatch({ version: '99' });
  });
  return async () => find() !== undefined && find() !== before;
}

interface Api {
  runtime: { onUpdateAvailable: { dispatch(details: object): void } };
}
