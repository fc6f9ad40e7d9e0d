/**
 * Takes pictures of every screen with a made-up evening in it, in Chromium, light and dark, in both languages:
 *
 *   npm run build && node scripts/screenshots.ts [folder] [--dist dist/chrome] [--readme] [--dashboard]
 *
 * The folder is `screenshots` by default; with `--readme`, the README's own pictures are renewed too; with
 * `--dashboard`, only those of the dashboard are taken.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PracticeLanguage } from '../practice/script.ts';
import { servePractice, type Practice } from '../practice/server.ts';
import { simpleLimit } from '../src/core/simple-limit.ts';
import { fillStore, type Rows } from './fill-store.ts';
import { launch, type Launched } from './launch.ts';
import { practiceBuild } from './practice-build.ts';
import { dashboardRows, dashboardScenes, showDashboard } from './screenshots-dashboard.ts';
import { scenes, showScene } from './screenshots-watching.ts';
import { until } from './until.ts';

const POPUP = 'src/popup/index.html';
const MINUTE = 60_000;
const LANGUAGES: readonly PracticeLanguage[] = ['en', 'nl'];
const SCHEMES = ['light', 'dark'];
/** Width in CSS pixels, and the zoom at which the window shows them. */
const SIZES = [
  { name: 'popup', width: 380, zoom: 1 },
  { name: 'page', width: 1280, zoom: 1 },
  { name: 'zoomed', width: 640, zoom: 2 },
];
const DASHBOARD_SIZES = [
  { name: 'narrow', width: 320 },
  { name: 'wide', width: 1400 },
];
/** As tall as browsers let a popup be. */
const POPUP_HEIGHT = 600;
/** Minutes on everything, oldest day first, today last. */
const FORTNIGHT = [38, 0, 62, 25, 81, 47, 0, 52, 35, 71, 44, 0, 95, 72];
const ALL = { of: 'everything' } as const;
const EVENING_LIMITS = [
  simpleLimit('*', ALL, 90),
  simpleLimit('replika', { of: 'site', site: 'replika' }, 30),
];
/** Today's 72 minutes are past it: the panel comes at the next natural stop. */
const REACHED_LIMITS = [simpleLimit('*', ALL, 60)];
/** Tokens a second, so that nobody has to wait. */
const SPEED = 400;
const QUESTIONS: Record<PracticeLanguage, string> = {
  en: 'How do I sleep better?',
  nl: 'Hoe kan ik beter slapen?',
};
/** Small ones, that a README can show as they are. */
const FOR_README = ['popup-top-light-en', 'popup-top-dark-nl', 'panel-light-en'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist/chrome' },
    readme: { type: 'boolean', default: false },
    dashboard: { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? 'screenshots');
mkdirSync(folder, { recursive: true });

const extension = practiceBuild(values.dist);
const practice = await servePractice();
try {
  for (const language of LANGUAGES) await takeAll(language, practice);
} finally {
  await practice.close();
  extension.remove();
}
if (values.readme) for (const name of FOR_README) copyFileSync(pathOf(name), `docs/pictures/${name}.png`);

async function takeAll(language: PracticeLanguage, bots: Practice): Promise<void> {
  const launched = await launch('chromium', { extension: extension.folder, language });
  try {
    const popup = await launched.openExtensionPage(POPUP);
    await popup.waitForSelector('main');
    if (values.dashboard) return await takeDashboard(launched, popup, language);
    await show(launched, popup, {}, { language }, '.first');
    await inBoth(popup, 380, `first-run-${language}`);
    await show(launched, popup, evening(Date.now()), { language, limits: EVENING_LIMITS }, '.today');
    await takePopup(popup, language);
    await takeForm(popup, language);
    await takeWatching(launched, popup, language);
    await show(launched, popup, {}, { language, limits: REACHED_LIMITS }, '.today');
    await takeChat(launched, bots, language);
    await takeDashboard(launched, popup, language);
    await takeUnavailable(popup, language);
  } finally {
    await launched.close();
  }
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
  await fillStore(popup, rows, { language, limits: EVENING_LIMITS });
  const page = await openExtensionPage(POPUP);
  for (const scene of dashboardScenes(day)) {
    await showDashboard(page, base, scene);
    for (const { name, width } of DASHBOARD_SIZES)
      await inBoth(page, width, `dashboard-${scene.name}-${name}-${language}`);
  }
  await page.close();
}

/** What to try, a chat, and the panel in it. */
async function takeChat(launched: Launched, bots: Practice, language: PracticeLanguage): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 960, height: 600 });
  await page.goto(bots.start(language));
  await inSchemes(page, (scheme) =>
    page.screenshot({ path: pathOf(`start-${scheme}-${language}`), fullPage: true }),
  );
  await page.goto(`${bots.url('assistant', language)}?speed=${SPEED}`);
  await page.type('textarea', QUESTIONS[language]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.thread[aria-busy=false]');
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`chat-${scheme}-${language}`) }));
  // Our one element in the page stands beside its body.
  await until('the panel is shown', () => page.evaluate(() => document.documentElement.children.length > 2));
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`panel-${scheme}-${language}`) }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await inSchemes(page, (scheme) => page.screenshot({ path: pathOf(`panel-focus-${scheme}-${language}`) }));
  await page.close();
}

/** A newer version of ours has been here. Nothing can be read then, so that only the browser tells the language. */
async function takeUnavailable(page: Page, language: string): Promise<void> {
  await page.evaluate(openAsNewer);
  await page.evaluateOnNewDocument((spoken) => {
    const { chrome } = globalThis as unknown as { chrome: { i18n: object } };
    Object.defineProperty(chrome.i18n, 'getUILanguage', { value: () => spoken });
  }, language);
  await page.reload();
  await page.waitForSelector('.unavailable');
  await inBoth(page, 380, `unavailable-${language}`);
}

/** Runs in the page. */
function openAsNewer(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('full-stop', 99);
    request.onsuccess = () => done(request.result.close());
    request.onerror = () => fail(request.error);
  });
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
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await take(scheme);
  }
}

function pathOf(name: string): `${string}.png` {
  return join(folder, `${name}.png`) as `${string}.png`;
}

/** An evening with both sites, and the thirteen days before it. */
function evening(now: number): Rows {
  const days = FORTNIGHT.flatMap((minutes, index) =>
    minutes === 0 ? [] : [row(now, 13 - index, '*', minutes)],
  );
  const at = now - 9 * MINUTE;
  const nudge = {
    kind: 'limit',
    limit: 'replika',
    what: 'day',
    site: 'replika',
    at,
    chose: at,
    choice: 'more',
  };
  const day = dayOf(now, 0);
  return {
    days: [
      ...days,
      // Three days ago a page had changed, and yesterday turns were missing.
      { ...row(now, 3, 'replika', 9), general: 4 },
      { ...row(now, 1, 'replika', 9), unseen: 2 },
      ...[today(now), row(now, 0, 'chatgpt', 41), row(now, 0, 'replika', 31)],
    ],
    sessions: [{ site: 'replika', from: now - 29 * MINUTE, to: now, presence: 23 * MINUTE }],
    nudges: [{ ...nudge, id: `${day}/replika/30/0`, day }],
  };
}

function today(now: number): object {
  const closings = { offer: 8, extend: 2, personal: 2, clarify: 2, none: 20 };
  const responses = { accepted: 5, declined: 4, other: 1 };
  return { ...row(now, 0, '*', 72), replies: 34, closings, responses, stay: 18 * MINUTE };
}

function row(now: number, daysAgo: number, site: string, minutes: number): object {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? minutes * MINUTE : 0));
  const none = { user: 0, suggested: 0, replies: 0, retries: 0, unseen: 0, general: 0, stay: 0 };
  const counts = { ...none, closings: {}, responses: {} };
  return { day: dayOf(now, daysAgo), site, origin: 'observed', hours, ...counts };
}

/** The product's own days start at four; noon of a day is on it by any start. */
function dayOf(now: number, daysAgo: number): string {
  const date = new Date(now - 4 * 60 * MINUTE);
  date.setDate(date.getDate() - daysAgo);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
