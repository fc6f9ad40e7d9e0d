import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, type BrowserName } from '../../scripts/find-browser.ts';
import { SITES } from '../../src/sites';
import { fixtures, siteOf, type Fixture } from '../sites/fixtures.ts';
import type { Seen } from '../sites/in-page.ts';

/** In real browsers, since happy-dom does not know all of `:has()` and `:not()`. */
describe.each(['chromium', 'firefox'] as const)('what is known of the sites, in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const [script, opened] = await Promise.all([inPage(), open(name)]);
    browser = opened;
    page = await browser.newPage();
    await page.evaluate(script);
  });
  afterAll(() => browser?.close());

  it.each(fixtures().map((fixture) => [fixture.name, fixture] as const))('reads %s', async (_, fixture) => {
    const site = siteOf(fixture, SITES);
    const seen = await lookAt(page, site.id, fixture);
    expect({ ...seen, answer: seen.answer.slice(-fixture.ends.length) }).toMatchObject({
      layout: fixture.layout,
      turns: fixture.turns,
      answer: fixture.ends,
      now: fixture.now,
      composers: 1,
      ...(site.marker === undefined ? {} : { app: site.id }),
    });
  });
});

const lookAt = (page: Page, site: string, { html }: Fixture): Promise<Seen> =>
  page.evaluate(
    (id, fragment) =>
      (globalThis as unknown as { lookAt(id: string, html: string): Seen }).lookAt(id, fragment),
    site,
    html,
  );

async function inPage(): Promise<string> {
  const entry = fileURLToPath(new URL('../sites/in-page.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'inPage' } },
  })) as Rollup.RollupOutput[];
  return built.flatMap(({ output }) => output).find((chunk) => 'code' in chunk)?.code ?? '';
}

function open(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`${name} is not installed: npm run browsers`);
  return puppeteer.launch({
    executablePath,
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    args: name === 'firefox' ? [] : ['--no-sandbox'],
  });
}
