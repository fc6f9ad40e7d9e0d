/**
 * Closings are folded without a touch. The page says what it sees of it: byte for byte the same before a reply's end is
 * folded, while it is, and once it is opened. With FOLD_PAGES=1 (npm run test:fold) in both languages, in every own page
 * and the newest saved page of each site, some 6 minutes a browser; otherwise in one saved page and one language, some 10
 * seconds a browser.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessBuild, matchesOf, type AccessBuild } from '../../scripts/access-build.ts';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import { FOLD_NAME } from '../../src/core/fold-name';
import { LAYOUTS, layoutNamed } from '../replay/layouts/index.ts';
import { ownPages, savedPages, type SavedPage } from '../replay/saved-pages.ts';
import { startStage, type Replay, type Stage } from '../replay/stage.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger } from './ledger.ts';

const siteOf = ({ layout }: SavedPage): string => layoutNamed(layout).site;
const newest = (pages: SavedPage[]): SavedPage[] =>
  pages.filter((page, at) => !pages.slice(at + 1).some((other) => siteOf(other) === siteOf(page)));
const ALL = process.env['FOLD_PAGES'] === '1';
const SAVED = newest(savedPages(1, null));
const PAGES = ALL ? [...ownPages(), ...SAVED] : SAVED.slice(0, 1);

const ANSWER = 'The spinach can stay out until the first frost, and the winter onions longer.';
const INVITING = [
  'Shall I turn this into a sowing calendar, month by month?',
  'Zal ik er een zaaikalender van maken?',
];

/** What the page can see of ours: the sentences, and their colour. */
const seen = (page: Page): Promise<{ texts: string[]; color: string }> =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])];
    const at = ranges[0]?.startContainer.parentElement ?? document.body;
    return { texts: ranges.map(String), color: getComputedStyle(at, `::highlight(${name})`).color };
  }, FOLD_NAME);
const isFolded = async (page: Page): Promise<boolean> => (await seen(page)).texts.length > 0;
const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** @returns the page as it was at the moment at which the reply, made again, was finished, before any eye of ours */
async function retried(page: Page, replay: Replay, ...paragraphs: string[]): Promise<string> {
  await page.evaluate(() => {
    const note = async (): Promise<void> => {
      await window.__replay.idle();
      Object.assign(window, { __finished: document.documentElement.outerHTML });
    };
    addEventListener('click', () => void note(), { once: true });
  });
  await replay.retry(...paragraphs);
  return page.evaluate(() => (window as unknown as { __finished: string }).__finished);
}

async function toggle(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press('Period');
  await page.keyboard.up('Alt');
}

describe.each(BROWSERS)('%s', (name) => {
  let stage: Stage;
  let launched: Launched;
  let ledger: Ledger;
  let build: AccessBuild;
  let page: Page;

  beforeAll(async () => {
    stage = await startStage();
    build = accessBuild(buildOf(name), matchesOf(LAYOUTS.map(({ host }) => host)));
    launched = await launch(name, { extension: build.folder, proxyPort: stage.port });
    ledger = await Ledger.open(launched);
  });
  afterAll(async () => {
    await launched.close();
    await stage.close();
    build.remove();
  });

  async function open(saved: SavedPage, fold: string): Promise<Replay> {
    await ledger.clear();
    await fillStore(ledger.page, {}, { fold });
    page = await launched.browser.newPage();
    const replay = await stage.open(page, saved.html, {
      layout: saved.layout,
      toPlay: 1,
      minMs: 900,
      maxMs: 1_500,
    });
    await ledger.watches(page);
    return replay;
  }

  const sentences = ALL ? INVITING : INVITING.slice(name === 'chromium' ? 0 : 1).slice(0, 1);
  const skipped = 'saved pages (skipped where there are none)';
  describe.skipIf(SAVED.length === 0)(skipped, () => {
    it.each(PAGES.map((saved) => [saved.name, saved] as const))('%s', async (_, saved) => {
      const replay = await open(saved, 'fade');
      await replay.playNext();
      for (const inviting of sentences) {
        const before = await retried(page, replay, ANSWER, inviting);
        await page.mouse.move(2, 2);
        const isOn = async (): Promise<boolean> => (await seen(page)).texts.at(-1) === inviting;
        await until(`“${inviting}” is folded`, isOn, 15_000);
        expect((await seen(page)).color).toBe('rgba(128, 128, 128, 0.6)');
        expect(await html(page)).toBe(before);
        await toggle(page);
        await until('it opens to the keyboard', async () => !(await isFolded(page)));
        expect(await html(page)).toBe(before);
        await toggle(page);
        await until('it is folded again', isOn);
        expect(await html(page)).toBe(before);
      }
      await page.close();
    });
  });

  describe('in one chat', () => {
    it('touches nothing, opens to the pointer, the focus and Alt+., and is gone when it is switched off', async () => {
      const [saved] = ownPages();
      if (!saved) throw new Error('no page of ours');
      const replay = await open(saved, 'fold');
      await replay.playNext();
      const before = await retried(page, replay, ANSWER, INVITING[0] ?? '');
      await page.evaluate(() => {
        const changes = new MutationObserver((all) => (document.title = `${all.length} changes`));
        changes.observe(document.documentElement, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
      const title = await page.title();
      await until('it is folded', () => isFolded(page), 15_000);
      const place = await page.evaluate((key) => {
        const [range] = CSS.highlights.get(key) ?? [];
        const { x, y, width, height } = (range as Range).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, FOLD_NAME);
      await page.mouse.move(place.x, place.y);
      await until('it opens to the pointer', async () => !(await isFolded(page)));
      await page.mouse.move(place.x, 2);
      await until('it is folded again', () => isFolded(page));
      await toggle(page);
      await until('it opens to the keyboard', async () => !(await isFolded(page)));
      expect(await page.evaluate((key) => CSS.highlights.has(key), FOLD_NAME)).toBe(false);
      await toggle(page);
      await until('it is folded once more', () => isFolded(page));
      expect([await html(page), await page.title()]).toEqual([before, title]);
      await page.close();
    });

    it('shows nothing of ours to the page where nothing is folded', async () => {
      const [saved] = ownPages();
      if (!saved) throw new Error('no page of ours');
      const replay = await open(saved, 'off');
      await replay.playNext();
      await replay.retry(ANSWER, INVITING[0] ?? '');
      await ledger.when('the closing is known', ({ turns }) =>
        turns.some((turn) => turn.kind === 'reply' && turn.closing === 'offer'),
      );
      const plain = await page.evaluate(() => getComputedStyle(document.body, '::highlight(nobodys)').color);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect((await seen(page)).color).toBe(plain);
      await page.close();
    });
  });
});
