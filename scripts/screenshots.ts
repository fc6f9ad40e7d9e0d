/**
 * Takes pictures of every screen with a made-up evening in it, in Chromium, light and dark, in English, Dutch and
 * German (but for the practice chat, which speaks the first two), or in those of our languages that are named:
 *
 *   npm run pictures -- [folder] [--dist dist/chrome] [--dashboard] [--welcome] [--forced] [--languages nl,it]
 *
 * The folder is `screenshots` by default; with `--dashboard`, only those of the dashboard are taken, and of these, with
 * `--views limits,talk`, only some; with `--welcome`, only those of the welcome. With `--forced`, the colours are those
 * that the system forces upon pages.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { PRACTICE_LANGUAGES, type PracticeLanguage } from '../practice/script.ts';
import { servePractice, type Practice } from '../practice/server.ts';
import { LANGUAGES, type Language } from '../src/core/records.ts';
import { fillStore, openAsNewer, type Rows } from './fill-store.ts';
import { launch, type Launched } from './launch.ts';
import { showLongWork } from './long-work.ts';
import { practiceBuild } from './practice-build.ts';
import { emulate } from './emulate.ts';
import { evening, EVENING_LIMITS, REACHED_LIMITS } from './sample-evening.ts';
import { POPUP } from './screens.ts';
import { askAndWait, panelIsShown } from './screenshots-chat.ts';
import {
  DASHBOARD_SETTINGS,
  dashboardRows,
  dashboardScenes,
  showDashboard,
} from './screenshots-dashboard.ts';
import { scenes, showScene } from './screenshots-watching.ts';
import { showWelcome } from './screenshots-welcome.ts';

const UNLESS_NAMED = 'en,nl,de';
const SCHEMES = ['light', 'dark'];
/** Width in CSS pixels, and the zoom at which the window shows them. */
const SIZES = [
  { name: 'popup', width: 380, zoom: 1 },
  { name: 'page', width: 1280, zoom: 1 },
  { name: 'zoomed', width: 640, zoom: 2 },
];
const DASHBOARD_SIZES = [
  { name: 'narrow', width: 360 },
  { name: 'wide', width: 1280 },
];
/** As tall as browsers let a popup be. */
const POPUP_HEIGHT = 600;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist/chrome' },
    dashboard: { type: 'boolean', default: false },
    welcome: { type: 'boolean', default: false },
    forced: { type: 'boolean', default: false },
    views: { type: 'string' },
    languages: { type: 'string', default: UNLESS_NAMED },
  },
});
const folder = resolve(positionals[0] ?? 'screenshots');
mkdirSync(folder, { recursive: true });

const extension = practiceBuild(values.dist);
const practice = await servePractice();
try {
  const wanted = values.languages.split(',');
  for (const language of LANGUAGES.filter((one) => wanted.includes(one))) await takeAll(language, practice);
} finally {
  await practice.close();
  extension.remove();
}

async function takeAll(language: Language, bots: Practice): Promise<void> {
  const launched = await launch('chromium', { extension: extension.folder, language });
  try {
    const popup = await launched.openExtensionPage(POPUP);
    await popup.waitForSelector('main');
    if (values.welcome) return await takeWelcome(launched, popup, language);
    if (values.dashboard) return await takeDashboard(launched, popup, language);
    await show(launched, popup, {}, { language }, '.first');
    await inBoth(popup, 380, `first-run-${language}`);
    await show(launched, popup, evening(Date.now()), { language, limits: EVENING_LIMITS }, '.today');
    await takePopup(popup, language);
    await takeForm(popup, language);
    await takeWatching(launched, popup, language);
    await show(launched, popup, {}, { language, limits: REACHED_LIMITS }, '.today');
    if (isPractised(language)) await takeChat(launched, bots, language);
    await takeWelcome(launched, popup, language);
    await takeDashboard(launched, popup, language);
    await takeUnavailable(popup, language);
  } finally {
    await launched.close();
  }
}

function isPractised(language: Language): language is PracticeLanguage {
  return PRACTICE_LANGUAGES.some((one) => one === language);
}

async function show(launched: Launched, page: Page, rows: Rows, settings: object, wanted: string) {
  await fillStore(page, rows, settings);
  await launched.reloadExtensionPage(page);
  await page.waitForSelector(wanted);
}

async function takePopup(page: Page, language: string): Promise<void> {
  for (const { name, width, zoom } of SIZES) await inBoth(page, width, `${name}-${language}`, zoom);
  await resize(page, 380);
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`popup-top-${scheme}-${language}`) }));
}

/** A limit that is typed wrong: the message, and where the keyboard is. */
async function takeForm(page: Page, language: string): Promise<void> {
  await page.focus('.limits > ul > li:last-child button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.limits input:focus');
  await page.keyboard.type('1,5');
  await page.keyboard.press('Enter');
  await inBoth(page, 380, `limit-wrong-${language}`);
  await page.focus('header button');
  await page.keyboard.press('Tab');
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`focus-${scheme}-${language}`) }));
}

/** What the popup says of the page in front of it, and of all that is watched. */
async function takeWatching({ base }: Launched, page: Page, language: string): Promise<void> {
  for (const scene of scenes(Date.now())) {
    await fillStore(page, scene.rows ?? {});
    await showScene(page, base, scene);
    await inBoth(page, 380, `${scene.name}-${language}`);
  }
  await page.goto(base + POPUP);
}

/** Every view of the dashboard, on a phone's width and on a wide window's. */
async function takeDashboard(
  { base, openExtensionPage }: Launched,
  popup: Page,
  language: string,
): Promise<void> {
  const { day, rows } = dashboardRows();
  await fillStore(popup, rows, { ...DASHBOARD_SETTINGS, language });
  const page = await openExtensionPage(POPUP);
  const views = values.views?.split(',');
  for (const scene of dashboardScenes(day)) {
    if (views && !views.some((view) => scene.hash.startsWith(`#/${view}`))) continue;
    await showDashboard(page, base, scene);
    for (const { name, width } of DASHBOARD_SIZES)
      await inBoth(page, width, `dashboard-${scene.name}-${name}-${language}`);
  }
  if (!views || views.includes('data')) await takeLongWork(page, popup, base, language);
  await page.close();
}

/** A backup that is being saved, and a day that is being deleted. */
async function takeLongWork(page: Page, popup: Page, base: string, language: string): Promise<void> {
  await showDashboard(page, base, { name: 'data', hash: '#/data', wanted: '.choice' });
  await page.bringToFront();
  await showLongWork(page, popup);
  await page.evaluate(() => scrollTo(0, 0));
  for (const { name, width } of DASHBOARD_SIZES)
    await inBoth(page, width, `dashboard-data-going-${name}-${language}`);
  await page.click('.backup .reading button');
  await popup.reload();
}

/** The four screens that are opened once. */
async function takeWelcome({ base }: Launched, page: Page, language: string): Promise<void> {
  await showWelcome(page, base, language, async (name) => {
    for (const { name: size, width } of DASHBOARD_SIZES)
      await inBoth(page, width, `${name}-${size}-${language}`);
  });
  await page.goto(base + POPUP);
}

/** What to try, a chat, and the panel in it. */
async function takeChat(launched: Launched, bots: Practice, language: PracticeLanguage): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 960, height: 600 });
  await page.goto(bots.start(language));
  await inSchemes(page, (scheme) =>
    page.screenshot({ path: pathOf(`start-${scheme}-${language}`), fullPage: true }),
  );
  await askAndWait(page, bots, language);
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`chat-${scheme}-${language}`) }));
  await panelIsShown(page);
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`panel-${scheme}-${language}`) }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`panel-focus-${scheme}-${language}`) }));
  await page.close();
}

/** A newer version of ours has been here. Nothing can be read then, so that only the browser tells the language. */
async function takeUnavailable(page: Page, language: string): Promise<void> {
  await openAsNewer(page);
  await page.evaluateOnNewDocument((spoken) => {
    const { chrome } = globalThis as unknown as { chrome: { i18n: object } };
    Object.defineProperty(chrome.i18n, 'getUILanguage', { value: () => spoken });
  }, language);
  await page.reload();
  await page.waitForSelector('.unavailable');
  await inBoth(page, 380, `unavailable-${language}`);
}

async function inBoth(page: Page, width: number, name: string, zoom = 1): Promise<void> {
  await resize(page, width, zoom);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) console.error(`${name}: ${wider} pixels too wide`);
  await inSchemes(page, (scheme) =>
    page.screenshot({ path: pathOf(name.replace(/-(?=..$)/, `-${scheme}-`)), fullPage: true }),
  );
}

/** Zoom makes CSS pixels larger, so that fewer of them fit. */
function resize(page: Page, width: number, zoom = 1): Promise<void> {
  return page.setViewport({ width, height: POPUP_HEIGHT, deviceScaleFactor: zoom === 1 ? 1.5 : zoom });
}

async function inSchemes(page: Page, take: (scheme: string) => Promise<unknown>): Promise<void> {
  for (const scheme of SCHEMES) {
    await emulate(page, { scheme, forced: values.forced });
    await take(scheme);
  }
}

function pathOf(name: string): `${string}.png` {
  return join(folder, `${name}.png`) as `${string}.png`;
}
