/** The main tasks without a pointer: a limit, the table of the week, a backup. Switching a site off: watch.test.ts. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import type { Launched } from '../../scripts/launch.ts';
import { DASHBOARD, POPUP } from '../../scripts/screens.ts';
import { dashboardRows } from '../../scripts/screenshots-dashboard.ts';
import { until } from '../../scripts/until.ts';
import { BROWSERS } from './browsers.ts';
import { Downloads } from './downloads.ts';
import { tabTo } from './tab-to.ts';

const { day, rows } = dashboardRows();

describe.each(BROWSERS)('%s', (name) => {
  const downloads = new Downloads();
  let launched: Launched;

  beforeAll(async () => {
    launched = await downloads.launch(name);
    const page = await launched.openExtensionPage(POPUP);
    await fillStore(page, rows, { language: 'en' });
    await page.close();
  });
  afterAll(async () => {
    await launched.close();
    downloads.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await launched.openExtensionPage(path);
    await page.bringToFront();
    return page;
  }

  it('a limit is set in the popup', async () => {
    const page = await open(POPUP);
    const opener = '.limits li:first-child .pair button';
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.limits input:focus');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await until('the limit holds', () =>
      page.evaluate(() => document.querySelector('.today-limit')?.textContent.includes('45') ?? false),
    );
    expect(await page.$eval(opener, (button) => document.activeElement === button)).toBe(true);
  });

  it('the table of the week is opened, and scrolled', async () => {
    const page = await open(`${DASHBOARD}#/week/${day}`);
    await tabTo(page, '.chart:first-child .takings button');
    await page.keyboard.press('Enter');
    await tabTo(page, '.chart:first-child .behind');
    expect(await page.$$('.chart:first-child .behind:not([hidden]) tbody tr')).toHaveLength(7);
  });

  it('a backup is saved', async () => {
    const page = await open(`${DASHBOARD}#/data`);
    await tabTo(page, '.backup .buttons button');
    await page.keyboard.press('Enter');
    const { content } = await downloads.saved(
      '*.json',
      (bytes) => JSON.parse(bytes.toString('utf8')) as { stores?: unknown },
    );
    expect(Object.keys(content).length).toBeGreaterThan(2);
  });
});
