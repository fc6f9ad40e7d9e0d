/** Every view of the dashboard and every state of the popup by the rules of axe-core. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore, openAsNewer } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { showLongWork } from '../../scripts/long-work.ts';
import { evening, EVENING_LIMITS } from '../../scripts/sample-evening.ts';
import { POPUP } from '../../scripts/screens.ts';
import { dashboardRows } from '../../scripts/screenshots-dashboard.ts';
import { scenes, showScene } from '../../scripts/screenshots-watching.ts';
import { VIEWS } from '../../src/dashboard/views';
import { faultsByAxe } from './axe.ts';
import { buildOf } from './browsers.ts';
import { follow, openDashboard } from './screen.ts';

const IDS = VIEWS.map(({ id }) => id);
const { day, rows } = dashboardRows();
const LOOKS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['nl', 'light'],
  ['de', 'dark'],
] as const;

describe('the dashboard', () => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch('chromium', { extension: buildOf('chromium') });
    page = await openDashboard(launched);
  });
  afterAll(() => launched.close());

  async function faultsOf(id: string, scheme: string): Promise<string[]> {
    const about = ['today', 'week', 'ledger'].includes(id) ? `/${day}` : '';
    await follow(page, `#/${id}${about}`);
    await page.waitForSelector(`nav a[aria-current=page][href="#/${id}"]`);
    return faultsByAxe(page, scheme);
  }

  describe('with nothing measured yet', () => {
    it.each(IDS)('%s has no fault', async (id) => expect(await faultsOf(id, 'light')).toEqual([]));
  });

  describe('on the first day', () => {
    beforeAll(async () => {
      const mine = Object.entries(rows).map(([store, all]) => [
        store,
        all.filter((row) => ('day' in row ? row.day === day : true)),
      ]);
      await fillStore(page, Object.fromEntries(mine) as typeof rows);
      await page.reload();
      await page.waitForSelector('h1');
    });

    it.each(IDS)('%s has no fault', async (id) => expect(await faultsOf(id, 'dark')).toEqual([]));
  });

  describe.each(LOOKS)('with twelve weeks, in %s and %s', (language, scheme) => {
    beforeAll(async () => {
      await fillStore(page, rows, { language });
      await page.reload();
      await page.waitForSelector(`html[lang=${language}] h1`);
    });

    it.each(IDS)('%s has no fault', async (id) => expect(await faultsOf(id, scheme)).toEqual([]));

    it('has no fault while long work goes on, which can be stopped where it may be', async () => {
      const holder = await launched.openExtensionPage(POPUP);
      await holder.waitForSelector('.today');
      await page.bringToFront();
      await follow(page, '#/data');
      await page.waitForSelector('.choice');
      await showLongWork(page, holder);
      expect(await faultsByAxe(page, scheme)).toEqual([]);
      expect(await page.$('.forget .reading button')).toBeNull();
      await page.click('.backup .reading button');
      await holder.close();
      await page.waitForFunction(() => !document.querySelector('progress'));
    });
  });

  it.each(['light', 'dark'])('has no fault where the figures cannot be opened, %s', async (scheme) => {
    await openAsNewer(page);
    await page.reload();
    await page.waitForSelector('.unavailable');
    expect(await faultsByAxe(page, scheme)).toEqual([]);
  });
});

describe('the popup', () => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch('chromium', { extension: buildOf('chromium') });
    page = await launched.openExtensionPage(POPUP);
  });
  afterAll(() => launched.close());

  it.each(['light', 'dark'])('has no fault before anything was measured, %s', async (scheme) => {
    await page.waitForSelector('.first-title');
    expect(await faultsByAxe(page, scheme)).toEqual([]);
  });

  it.each(LOOKS)('has no fault in an evening, in %s and %s', async (language, scheme) => {
    await fillStore(page, evening(Date.now()), { language, limits: EVENING_LIMITS });
    await page.reload();
    await page.waitForSelector(`html[lang=${language}] .today`);
    expect(await faultsByAxe(page, scheme)).toEqual([]);
    await page.click('.limits li:last-child button');
    await page.waitForSelector('.limits input:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.limits input[aria-invalid=true]');
    expect(await faultsByAxe(page, scheme), 'with a fault in a form').toEqual([]);
  });

  it.each(scenes(Date.now()).map((scene) => [scene.name, scene] as const))(
    'has no fault in front of a page: %s',
    async (_, scene) => {
      await fillStore(page, scene.rows ?? {}, { language: 'de' });
      await showScene(page, launched.base, scene);
      expect(await faultsByAxe(page, 'dark')).toEqual([]);
    },
  );

  it.each(['light', 'dark'])('has no fault where the figures cannot be opened, %s', async (scheme) => {
    await page.goto(launched.base + POPUP);
    await openAsNewer(page);
    await page.reload();
    await page.waitForSelector('.unavailable');
    expect(await faultsByAxe(page, scheme)).toEqual([]);
  });
});
