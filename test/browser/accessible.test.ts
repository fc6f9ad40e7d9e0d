/** Every view of the dashboard by the rules of axe-core, with figures and without. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { dashboardRows } from '../../scripts/screenshots-dashboard.ts';
import { VIEWS } from '../../src/dashboard/views';
import { buildOf } from './browsers.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DASHBOARD = 'src/dashboard/index.html';
const IDS = VIEWS.map(({ id }) => id);
const { day, rows } = dashboardRows();

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launch('chromium', { extension: buildOf('chromium') });
  page = await launched.openExtensionPage(DASHBOARD);
  await page.waitForSelector('h1');
  await page.evaluate(AXE);
});
afterAll(() => launched.close());

/** @returns what axe finds wrong with the view, and where */
async function faultsOf(id: string, scheme: string): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const about = ['today', 'week', 'ledger'].includes(id) ? `/${day}` : '';
  await page.evaluate((hash) => void (location.hash = hash), `#/${id}${about}`);
  await page.waitForSelector(`nav a[aria-current=page][href="#/${id}"]`);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.flatMap(({ id: rule, nodes }) =>
    nodes.map(({ html }) => `${rule}: ${html.slice(0, 160)}`),
  );
}

describe('with nothing measured yet', () => {
  it.each(IDS)('%s has no fault', async (id) => expect(await faultsOf(id, 'light')).toEqual([]));
});

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['nl', 'light'],
  ['de', 'dark'],
])('with twelve weeks, in %s and %s', (language, scheme) => {
  beforeAll(async () => {
    await fillStore(page, rows, { language });
    await page.reload();
    await page.waitForSelector(`html[lang=${language}] h1`);
    await page.evaluate(AXE);
  });

  it.each(IDS)('%s has no fault', async (id) => expect(await faultsOf(id, scheme)).toEqual([]));
});
