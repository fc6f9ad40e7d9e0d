import type { Page } from 'puppeteer-core';
import { inBrowser } from '../../scripts/launch-firefox.ts';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { POPUP } from '../../scripts/screens.ts';
import { buildOf } from './browsers.ts';
import { Display } from './display.ts';

/** A person at a browser: opens the popup in front of a page, and answers what the browser asks. */
export interface Person {
  launched: Launched;
  popupAt(page: Page): Promise<Page>;
  /** @param press makes the browser ask; the answer is yes, or with `no` that it goes away */
  answer(press: () => Promise<void>, no?: 'no'): Promise<void>;
  close(): Promise<void>;
}

/** @returns why this cannot be tried here; null where it can */
export function whyNot(name: BrowserName): string | null {
  const missing = name === 'chromium' ? Display.missing() : [];
  return missing.length === 0 ? null : `${missing.join(' and ')} missing: npm run browsers`;
}

export function personAt(name: BrowserName, proxyPort: number): Promise<Person> {
  return name === 'chromium' ? atChromium(proxyPort) : atFirefox(proxyPort);
}

/** A real window: the popup opens by the button in the toolbar, and the question is answered by keys. */
async function atChromium(proxyPort: number): Promise<Person> {
  const display = await Display.open();
  process.env['DISPLAY'] = display.name;
  const launched = await launch('chromium', { extension: buildOf('chromium'), proxyPort, headless: false });
  const { browser, base } = launched;
  const [extension] = [...(await browser.extensions()).values()].filter(({ id }) => base.includes(id));
  const popupAt = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    // A caret that blinks would never let the screen stand still.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const open = new Set(browser.targets());
    await extension?.triggerAction(page);
    const target = await browser.waitForTarget((one) => !open.has(one) && one.url() === base + POPUP);
    const popup = await target.asPage();
    await popup.waitForSelector('.here');
    return popup;
  };
  const answer: Person['answer'] = async (press, no) => {
    const before = display.picture();
    // The popup goes when the question comes, often before the click in it has returned.
    await press().catch((problem: unknown) => passOverClosing(problem));
    await display.settled(before);
    const asked = display.picture();
    display.press(no ? 'Escape' : 'Tab');
    await display.settled(asked);
    if (!no) display.press('Return');
  };
  const close = async (): Promise<void> => {
    await launched.close();
    display.close();
  };
  return { launched, popupAt, answer, close };
}

function passOverClosing(problem: unknown): void {
  if (!/closed|detached|destroyed/i.test(String(problem))) throw problem;
}

/**
 * Firefox's popup is out of a tool's reach: the same page in a tab is told which tab it is about, to which the click
 * on the toolbar's button would have given it sight. Its question is answered by the profile, see launch-firefox.ts.
 */
async function atFirefox(proxyPort: number): Promise<Person> {
  const launched = await launch('firefox', { extension: buildOf('firefox'), proxyPort });
  const popupAt = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const tab = await inBrowser(launched.browser, activate(new URL(launched.base).hostname));
    const popup = await launched.openExtensionPage(`${POPUP}?tab=${tab}`);
    await popup.waitForSelector('.here');
    return popup;
  };
  return { launched, popupAt, answer: (press) => press(), close: launched.close };
}

/** As the toolbar's button does. Runs in Firefox itself. */
const activate = (uuid: string): string => `(() => {
  const { extension } = WebExtensionPolicy.getByHostname('${uuid}');
  extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
  return extension.tabManager.getWrapper(gBrowser.selectedTab).id;
})()`;
