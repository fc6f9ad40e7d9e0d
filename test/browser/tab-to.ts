import type { Page } from 'puppeteer-core';

/** More than there are stops on any screen of ours. */
const MOST = 150;

/**
 * Presses Tab until the focus is there, as somebody does who has no pointer.
 *
 * @throws when it never comes there
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  for (let tab = 0; tab < MOST; tab++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}
