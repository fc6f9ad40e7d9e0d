/** A screen of ours as somebody opens, reads and presses it. */
import type { Page } from 'puppeteer-core';
import { inBrowser } from '../../scripts/launch-firefox.ts';
import type { Launched } from '../../scripts/launch.ts';
import { DASHBOARD } from '../../scripts/screens.ts';

/** Figures and their units are held together by spaces that do not break. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const textOf = async (page: Page, selector: string): Promise<string> =>
  plain(await page.$eval(selector, (part) => part.textContent));

export const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.$$eval(selector, (parts) => parts.map((part) => part.textContent))).map(plain);

/** Opens the dashboard at one of its views. @param wanted what has to be there */
export async function openDashboard(launched: Launched, hash = '', wanted = 'h1'): Promise<Page> {
  const page = await launched.openExtensionPage(DASHBOARD + hash);
  await page.waitForSelector(wanted);
  return page;
}

/** As a link within the screen does. */
export const follow = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), hash);

/**
 * Presses what is called so where it is read out, or else the first whose name begins so.
 *
 * @param among selects what may be pressed
 * @throws when there is none
 */
export const press = (page: Page, named: string, among = 'button'): Promise<void> =>
  page.$$eval(
    among,
    (all, wanted) => {
      const nameOf = (one: Element): string =>
        (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim();
      const found =
        all.find((one) => nameOf(one) === wanted) ?? all.find((one) => nameOf(one).startsWith(wanted));
      if (!(found instanceof HTMLElement)) throw new Error(`no ${wanted}`);
      found.click();
    },
    named,
  );

/** Addresses of all tabs. Firefox tells of a tab that an extension opened only in its own window. */
export async function tabsOf({ name, browser }: Launched): Promise<string[]> {
  if (name === 'chromium') return browser.targets().map((target) => target.url());
  const addresses = '[...gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec)';
  return JSON.parse(String(await inBrowser(browser, `JSON.stringify(${addresses})`))) as string[];
}
