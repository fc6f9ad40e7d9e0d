/**
 * Pictures of every form of ours over saved pages (beside the project) and our own: wide and narrow, light and dark, in
 * English and Dutch. `node scripts/screenshots-forms.ts FOLDER [chromium|firefox]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBare } from '../test/replay/bare-browser.ts';
import { layoutNamed } from '../test/replay/layouts/index.ts';
import { ownPages, savedPages, type SavedPage } from '../test/replay/saved-pages.ts';
import { startStage } from '../test/replay/stage.ts';
import { formsBundle, panelWords, showForm, type FormLook } from './forms-in-page.ts';

const [folder = 'forms-pictures', browserName = 'chromium'] = process.argv.slice(2);
const MANY = 10;
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 400, height: 740 } };

type Shot = {
  look: FormLook;
  size: keyof typeof SIZES;
  dark: boolean;
  language: 'en' | 'nl';
};
/** Each page shows a few; all together show everything twice. */
const SHOTS: Shot[] = [
  { look: 'note', size: 'wide', dark: false, language: 'en' },
  { look: 'panel', size: 'wide', dark: true, language: 'nl' },
  { look: 'pause', size: 'wide', dark: false, language: 'nl' },
  { look: 'closed', size: 'wide', dark: true, language: 'en' },
  { look: 'corner', size: 'narrow', dark: false, language: 'nl' },
  { look: 'bar', size: 'wide', dark: true, language: 'en' },
  { look: 'bar', size: 'narrow', dark: false, language: 'nl' },
  { look: 'middle', size: 'wide', dark: false, language: 'en' },
  { look: 'middle', size: 'narrow', dark: true, language: 'nl' },
  { look: 'panel', size: 'narrow', dark: false, language: 'en' },
  { look: 'pause', size: 'narrow', dark: true, language: 'en' },
  { look: 'closed', size: 'narrow', dark: false, language: 'nl' },
  { look: 'arrival', size: 'wide', dark: false, language: 'en' },
  { look: 'done', size: 'wide', dark: true, language: 'nl' },
  { look: 'warning', size: 'narrow', dark: true, language: 'en' },
];
/** Shown on each of the ten; the others on one. */
const EVERYWHERE = 3;

async function shoot(page: Page, shot: Shot, script: string, path: string): Promise<void> {
  await page.setViewport(SIZES[shot.size]);
  await page.evaluate((source) => void (0, eval)(source), script);
  await page.evaluate(showForm, shot, panelWords(shot.language));
  if (shot.look === 'pause') await page.evaluate(() => new Promise((done) => setTimeout(done, 4_000)));
  await page.screenshot({ path: path as `${string}.png` });
}

const isNewest = (page: SavedPage, index: number, all: SavedPage[]): boolean =>
  !all.slice(index + 1).some(({ layout }) => layoutNamed(layout).site === layoutNamed(page.layout).site);

const pages = [...savedPages(1, null).filter(isNewest).slice(0, MANY), ...ownPages().slice(0, 1)];
mkdirSync(folder, { recursive: true });
const stage = await startStage();
const open = (isDark: boolean) => openBare(browserName as 'chromium' | 'firefox', stage.port, isDark);
const browsers = { light: await open(false), dark: await open(true) };
const script = await formsBundle();
for (const [index, saved] of pages.entries()) {
  const turn = Array.from({ length: EVERYWHERE }, (_, at) => SHOTS[(index * EVERYWHERE + at) % SHOTS.length]);
  for (const shot of index === pages.length - 1 ? SHOTS : turn) {
    if (!shot) continue;
    const scheme = shot.dark ? 'dark' : 'light';
    const page = await browsers[scheme].newPage();
    if (browserName === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await stage.open(page, saved.html, { layout: saved.layout, history: 1 });
    const { look, size, language } = shot;
    const name = [saved.name.replaceAll('/', '-'), look, size, scheme, language].join('_');
    await shoot(page, shot, script, join(folder, `${name}.png`));
    await page.close();
  }
}
for (const browser of Object.values(browsers)) await browser.close();
await stage.close();
