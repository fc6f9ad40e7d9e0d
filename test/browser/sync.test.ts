/** What devices tell each other by the browser's own sync: a second device's items are written into it by the test. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { POPUP } from '../../scripts/screens.ts';
import { until } from '../../scripts/until.ts';
import { dayOf } from '../../src/core/days';
import { DEFAULT_SETTINGS, type DayTotals } from '../../src/core/records';
import { emptyTotals } from '../../src/core/totals';
import { mondayOf } from '../../src/core/weeks';
import { BROWSERS, buildOf } from './browsers.ts';
import { openDashboard, plain, press } from './screen.ts';

const SHOTS = process.env['SYNC_SHOTS'];
const today = dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);

type Area = Record<string, unknown>;
interface Api {
  storage: { sync: { get(): Promise<Area>; set(some: Area): Promise<void> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: Api;

/** Counted here. */
const fiveMinutes = ['*', 'chatgpt'].map((site): DayTotals => {
  const empty = emptyTotals(today, site);
  return { ...empty, hours: empty.hours.map((_, hour) => (hour === 12 ? 5 * 60_000 : 0)) };
});

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name), language: 'en' });
    page = await openDashboard(launched, '#/data', '.devices');
  });
  afterAll(() => launched.close());

  const kept = (): Promise<Area> => page.evaluate(() => chrome.storage.sync.get());
  const set = (some: Area): Promise<void> => page.evaluate((items) => chrome.storage.sync.set(items), some);
  const ask = (wish: object): Promise<unknown> =>
    page.evaluate((message) => chrome.runtime.sendMessage(message), wish);
  const pressNamed = (named: string): Promise<void> => press(page, named, '.devices button');
  /** As when the user comes back to the screen: it reads anew. */
  const look = (): Promise<unknown> =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const says = (text: string): Promise<void> =>
    until(`the section says ${text}`, async () => {
      await look();
      const shown = await page.$eval('.devices', (section) => section.textContent);
      return plain(shown).includes(text);
    });
  const shoot = async (what: string, of = '.devices'): Promise<void> => {
    if (SHOTS === undefined) return;
    mkdirSync(SHOTS, { recursive: true });
    for (const language of ['en', 'nl'])
      for (const value of ['light', 'dark']) {
        await ask({ kind: 'set-language', language });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await look();
        const section = await page.waitForSelector(`html[lang=${language}] ${of}`);
        await section?.screenshot({ path: `${SHOTS}/${what}-${language}-${value}.png` });
      }
    await ask({ kind: 'set-language', language: 'en' });
    await look();
    await page.waitForSelector(`html[lang=en] ${of}`);
  };

  it('has nothing in the sync until it is switched on, and tells what its other device counted', async () => {
    await ask({ kind: 'set-limit', site: '*', minutes: 45 });
    expect(await kept()).toEqual({});
    if (name === 'chromium') await shoot('off');
    await pressNamed('Switch on for this device');
    await says('(this device)');
    await until('the limit is in the sync', async () => JSON.stringify(await kept()).includes('"limit:*"'));
    // Half an hour.
    const d = `* chatgpt|${today} 0.1e0 1.1e0.5.2.1.1`;
    await set({
      [`w/otherone/${mondayOf(today)}`]: { r: 2, d },
      's/otherone': { r: 2, e: { 'name:otherone': [9, 'Laptop'] } },
    });
    await says('30 min today, 30 min in the last 7 days, 30 min in all');
    if (name === 'chromium') await shoot('on');
    await fillStore(page, { days: fiveMinutes });
    const popup = await launched.openExtensionPage(POPUP);
    await popup.waitForSelector('.today');
    const text = await popup.$eval('.today', (section) => section.textContent);
    expect(plain(text)).toContain('30 min more on your other devices');
    expect(plain(text)).toContain('10 min left');
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => (location.hash = '#/week'));
    const table = await page.waitForSelector('.together table');
    const cells = await table?.$$eval('tr', (rows) =>
      rows.slice(1).map((row) => [...row.cells].map((one) => one.textContent)),
    );
    expect(cells?.map((row) => row.map((one) => plain(one ?? '')))).toEqual([
      ['This device', '5 min', '0', '0'],
      ['Laptop', '30 min', '2', '1'],
      ['Together', '35 min', '2', '1'],
    ]);
    if (name === 'chromium') await shoot('week', '.together');
    await page.evaluate(() => (location.hash = '#/data'));
    await page.waitForSelector('.devices');
  });

  it('says when there is no room, and forgets the other device where the user wants that', async () => {
    const filler = Object.fromEntries(
      Array.from({ length: 13 }, (_, at) => [`filler${at}`, 'x'.repeat(at < 12 ? 8_100 : 4_000)]),
    );
    await set(filler);
    await ask({ kind: 'set-limit', site: 'replika', minutes: 20 });
    for (let at = 0; at < 12; at += 1)
      await ask({ kind: 'set-limit', site: `chat${at}.example`, minutes: 20 });
    await says('no more room');
    await page.evaluate(
      (keys) => (chrome.storage.sync as unknown as { remove(keys: string[]): Promise<void> }).remove(keys),
      Object.keys(filler),
    );
    await pressNamed('Forget Laptop');
    await until('it asks', () => page.$('.devices .danger').then(Boolean));
    await page.$eval('.devices .danger', (button) => (button as HTMLElement).click());
    await until('it is gone', async () => {
      const keys = Object.keys(await kept()).filter((key) => key.includes('otherone'));
      return keys.join() === 'g/otherone';
    });
    await pressNamed('Switch off for this device');
    await until('nothing of this device is left', async () =>
      Object.keys(await kept()).every((key) => key.startsWith('g/')),
    );
  });
});
