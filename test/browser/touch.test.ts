/** Where fingers point, all that can be pressed is 44 px high: on every screen, and in every form in a page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import type { FormLook } from '../../scripts/forms-in-page.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { DASHBOARD, POPUP, WELCOME } from '../../scripts/screens.ts';
import {
  DASHBOARD_SETTINGS,
  dashboardRows,
  dashboardScenes,
  type DashboardScene,
} from '../../scripts/screenshots-dashboard.ts';
import { STEPS } from '../../src/welcome/steps.ts';
import { bringForms, openShadows, show, takeAway } from './bare-forms.ts';
import { buildOf } from './browsers.ts';
import { follow } from './screen.ts';

const PHONE = { width: 360, height: 780, hasTouch: true };
const TARGET = 44;
const PRESSED =
  "button, a.button, select, summary, input:not([type='checkbox'], [type='radio']), .tick, a.step, footer a";
const LOOKS: FormLook[] = [
  ...(['panel', 'middle', 'corner', 'bar', 'note', 'pause', 'closed', 'arrival', 'done', 'warning'] as const),
];

/** Runs in the page; half a pixel is lost where letters do not fill whole ones. @returns what is lower than that */
function lowIn(root: ParentNode, what: string, least: number): string[] {
  // Each row and column of the table of an export can be struck out: as many would not fit.
  return [...root.querySelectorAll<HTMLElement>(what)]
    .filter((part) => part.checkVisibility() && !part.classList.contains('strike'))
    .filter((part) => part.getBoundingClientRect().height < least - 0.5)
    .map(
      (part) => `${part.localName} ${part.textContent.slice(0, 30)}: ${part.getBoundingClientRect().height}`,
    );
}

const viewOf = (hash: string): string => hash.split('/').slice(0, 2).join('/');
const isOneOfItsView = ({ hash }: DashboardScene, at: number, all: DashboardScene[]): boolean =>
  all.findIndex((other) => viewOf(other.hash) === viewOf(hash)) === at;

describe('for fingers', () => {
  let launched: Launched;
  let page: Page;
  const { day, rows } = dashboardRows();
  const low = (root = 'document'): Promise<string[]> =>
    page.evaluate(`(${lowIn.toString()})(${root}, ${JSON.stringify(PRESSED)}, ${TARGET})`) as Promise<
      string[]
    >;
  const go = async (path: string, wanted: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(launched.base + path);
    await page.waitForSelector(wanted);
  };

  beforeAll(async () => {
    launched = await launch('chromium', { extension: buildOf('chromium') });
    page = await launched.openExtensionPage(DASHBOARD);
    await page.setViewport(PHONE);
    await page.waitForSelector('h1');
    await fillStore(page, rows, { ...DASHBOARD_SETTINGS, language: 'en' });
    await page.reload();
    await page.waitForSelector('h1');
  });
  afterAll(() => launched.close());

  it.each(
    dashboardScenes(day)
      .filter(isOneOfItsView)
      .map((scene) => [scene.name, scene] as const),
  )('the dashboard: %s', async (_, { hash, wanted }) => {
    await follow(page, hash);
    await page.waitForSelector(`nav a[aria-current=page][href="${viewOf(hash)}"]`);
    await page.waitForSelector(wanted);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await low()).toEqual([]);
  });

  it('the popup', async () => {
    await go(POPUP, '.today');
    expect(await low()).toEqual([]);
  });

  it.each(STEPS)('the welcome: %s', async (step) => {
    await go(`${WELCOME}#${step}`, 'h1');
    expect(await low()).toEqual([]);
  });

  describe('forms in a page', () => {
    beforeAll(async () => {
      page = await launched.browser.newPage();
      await page.setViewport(PHONE);
      await openShadows(page);
      await bringForms(page);
    });

    it.each(LOOKS)('%s', async (look) => {
      await show(page, look, 'en');
      expect(await low("document.querySelector('html > div').shadowRoot")).toEqual([]);
      await takeAway(page);
    });
  });
});
