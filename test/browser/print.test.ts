/** The printed week, the page in words, and the card: one page of A4 or Letter each, with nothing on it to be pressed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore, type Rows } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { DASHBOARD } from '../../scripts/screens.ts';
import { DASHBOARD_SETTINGS, dashboardRows } from '../../scripts/screenshots-dashboard.ts';
import { LANGUAGES, type DayTotals } from '../../src/core/records';
import { CARDS } from '../../src/sites/card';
import { buildOf } from './browsers.ts';
import { openDashboard } from './screen.ts';

const { day, rows } = dashboardRows();
const MANY = 15;

/** The same weeks, with whatever was on one site said of many. */
function onManySites(): Rows {
  const days = (rows['days'] ?? []) as DayTotals[];
  const others = CARDS.slice(0, MANY).map(({ id }) => id);
  const mine = days.filter(({ site }) => site === 'chatgpt');
  return { ...rows, days: [...days, ...others.flatMap((site) => mine.map((row) => ({ ...row, site })))] };
}

describe('on paper', () => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch('chromium', { extension: buildOf('chromium') });
    page = await openDashboard(launched);
  });
  afterAll(() => launched.close());

  async function open(filled: Rows, language: string): Promise<void> {
    await fillStore(page, filled, { language });
    await page.goto('about:blank');
    await page.goto(`${launched.base}${DASHBOARD}#/week/${day}`);
    await page.waitForSelector(`html[lang=${language}] .chart:nth-of-type(3) svg`);
  }
  async function pagesOn(format: 'a4' | 'letter'): Promise<number> {
    const pdf = Buffer.from(await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
  const widthOfPicture = (): Promise<number> =>
    page.$eval('.chart svg', (picture) => Number(picture.getAttribute('width')));

  describe.each(['en', 'nl'])('a week in %s', (language) => {
    it.each([
      ['few sites', rows],
      ['many sites', onManySites()],
    ])('is one page with %s, on either paper', async (_, filled) => {
      await open(filled, language);
      const before = await widthOfPicture();
      expect([await pagesOn('a4'), await pagesOn('letter')]).toEqual([1, 1]);
      // Drawn for the paper, and then for the screen again.
      await page.waitForFunction(
        (width) => document.querySelector('.chart svg')?.getAttribute('width') === String(width),
        {},
        before,
      );
    });
  });

  it('says which days it is of, and leaves out what can be pressed', async () => {
    await page.emulateMediaType('print');
    const seen = await page.$$eval('main :is(button, select, a, .span-title)', (all) =>
      all.filter((one) => one.getBoundingClientRect().height > 0).map((one) => one.className),
    );
    expect(seen).toEqual(['span-title']);
    await page.emulateMediaType();
  });

  it.each(LANGUAGES)(
    'what goes on one page in words does, with five limits and many sites: %s',
    async (language) => {
      await fillStore(page, onManySites(), { ...DASHBOARD_SETTINGS, language });
      await page.goto('about:blank');
      await page.goto(`${launched.base}${DASHBOARD}#/report`);
      await page.waitForSelector(`html[lang=${language}] .report-time`);
      expect([await pagesOn('a4'), await pagesOn('letter')]).toEqual([1, 1]);
    },
  );

  it('the weekly card asks nothing', async () => {
    await page.goto('about:blank');
    await page.goto(`${launched.base}${DASHBOARD}#/card`);
    await page.waitForSelector('.week-card .buttons');
    await page.emulateMediaType('print');
    const seen = await page.$$eval('main :is(button, a, .buttons, .card-ask)', (all) =>
      all.filter((one) => one.getBoundingClientRect().height > 0).map(({ textContent }) => textContent),
    );
    await page.emulateMediaType();
    expect(seen).toEqual([]);
  });
});
