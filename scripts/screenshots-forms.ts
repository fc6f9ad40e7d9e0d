/**
 * Pictures of every form of ours over saved pages (beside the project) and our own: wide and narrow, light and dark, in
 * English and Dutch. `node scripts/screenshots-forms.ts FOLDER [chromium|firefox]`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Forms, Stage } from '../src/page/form';
import type { NudgeSaid, TimeLeft } from '../src/core/verdict';
import type { LimitForm } from '../src/core/limit';
import type { NudgeForm } from '../src/core/nudge';
import { readFileSync } from 'node:fs';
import { openBare } from '../test/replay/bare-browser.ts';
import { layoutNamed } from '../test/replay/layouts/index.ts';
import { ownPages, savedPages, type SavedPage } from '../test/replay/saved-pages.ts';
import { startStage } from '../test/replay/stage.ts';

const [folder = 'forms-pictures', browserName = 'chromium'] = process.argv.slice(2);
const MANY = 10;
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 400, height: 740 } };

const texts = (language: 'en' | 'nl'): Record<string, string> => {
  const path = new URL(`../public/_locales/${language}/messages.json`, import.meta.url);
  const all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(all).map(([key, { message }]) => [key, message]));
};

type Shot = {
  look: LimitForm | NudgeForm | 'arrival' | 'done' | 'warning';
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

async function bundle(): Promise<string> {
  const entry = new URL('../src/page/forms/index.ts', import.meta.url).pathname;
  const lib = { entry, formats: ['iife' as const], name: '__forms' };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib },
  });
  const [{ output: [chunk] = [] } = {}] = Array.isArray(built) ? built : [];
  if (!chunk) throw new Error('the forms were not built');
  return `${chunk.code};window.__forms = __forms.forms`;
}

/** Runs in the page. */
function showIn({ look, language }: Shot, words: Record<string, string>): void {
  const forms = (window as unknown as { __forms: Forms }).__forms;
  const { signal } = new AbortController();
  const nothing = (): void => undefined;
  const stage: Stage = {
    texts: words as Stage['texts'],
    language,
    help: { name: '113 Zelfmoordpreventie', phone: '113' },
    has: (what) => what !== 'draft' || look === 'closed',
    intention: look === 'done' ? 'the recipe for Sunday' : null,
    copy: () => Promise.resolve(true),
    choose: nothing,
    open: nothing,
    intend: nothing,
    met: nothing,
    closed: nothing,
  };
  const said =
    language === 'en'
      ? [
          'This is the limit you picked: 45 min a day for ChatGPT.',
          'Three times you said yes to its next suggestion. Still yours?',
          'What would make this visit done?',
        ]
      : [
          'Dit is jouw grens: 45 min per dag voor ChatGPT.',
          'Drie keer zei je ja op een voorstel. Nog steeds wat jij wilt?',
          'Waarvoor kom je?',
        ];
  const limit = {
    id: '',
    what: 'day',
    form: look,
    breath: 10,
    runs: 'presence',
    left: 0,
    warnAt: null,
    more: true,
    nudged: false,
    until: 0,
    body: said[0],
    why: 'You set this limit yourself.',
    warning: '{time} left of the 45 min a day that you picked.',
  } as unknown as TimeLeft;
  const nudge = {
    id: '',
    kind: look === 'arrival' ? 'arrival' : 'offers',
    form: look === 'arrival' ? 'panel' : look,
    isNewForm: look === 'bar' || look === 'corner',
    after: 0,
    body: look === 'arrival' ? said[2] : said[1],
    why: 'You switched this on.',
  } as unknown as NudgeSaid;
  if (look === 'done') forms.done(stage, signal);
  else if (look === 'warning') forms.warning(limit, 300_000, stage, signal);
  else if (['note', 'panel', 'pause', 'closed'].includes(look)) forms.limit(limit, stage, signal);
  else forms.nudge(nudge, stage, signal);
  forms.chip(stage, signal).show(12 * 60_000);
}

async function shoot(page: Page, shot: Shot, script: string, path: string): Promise<void> {
  await page.setViewport(SIZES[shot.size]);
  await page.evaluate((source) => void (0, eval)(source), script);
  await page.evaluate(showIn, shot, texts(shot.language));
  if (shot.look === 'pause') await page.evaluate(() => new Promise((done) => setTimeout(done, 4_000)));
  await page.screenshot({ path: path as `${string}.png` });
}

const isNewest = (page: SavedPage, index: number, all: SavedPage[]): boolean =>
  !all.slice(index + 1).some(({ layout }) => layoutNamed(layout).site === layoutNamed(page.layout).site);

const pages = [...savedPages(1, null).filter(isNewest).slice(0, MANY), ...ownPages().slice(0, 1)];
mkdirSync(folder, { recursive: true });
const stage = await startStage();
const browser = await openBare(browserName as 'chromium' | 'firefox', stage.port);
const script = await bundle();
for (const [index, saved] of pages.entries()) {
  const turn = Array.from({ length: EVERYWHERE }, (_, at) => SHOTS[(index * EVERYWHERE + at) % SHOTS.length]);
  for (const shot of index === pages.length - 1 ? SHOTS : turn) {
    if (!shot) continue;
    const page = await browser.newPage();
    if (browserName === 'chromium')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: shot.dark ? 'dark' : 'light' },
      ]);
    await stage.open(page, saved.html, { layout: saved.layout, history: 1 });
    const { look, size, dark, language } = shot;
    const name = [saved.name.replaceAll('/', '-'), look, size, dark ? 'dark' : 'light', language].join('_');
    await shoot(page, shot, script, join(folder, `${name}.png`));
    await page.close();
  }
}
await browser.close();
await stage.close();
