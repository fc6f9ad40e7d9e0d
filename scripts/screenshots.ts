/**
 * Takes pictures of the built popup with a made-up evening in it, in Chromium:
 * `npm run build && node scripts/screenshots.ts <folder> [<dist folder>]`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

type Rows = Record<string, object[]>;

const MINUTE = 60_000;
const LANGUAGES = ['en', 'nl'];
const SCHEMES = ['light', 'dark'];
/** Width in CSS pixels, and the zoom at which the window shows them. */
const SIZES = [
  { name: 'popup', width: 380, zoom: 1 },
  { name: 'page', width: 1280, zoom: 1 },
  { name: 'zoomed', width: 640, zoom: 2 },
];
/** Minutes on everything, oldest day first, today last. */
const FORTNIGHT = [38, 0, 62, 25, 81, 47, 0, 52, 35, 71, 44, 0, 95, 72];

const folder = resolve(process.argv[2] ?? 'screenshots');
const extension = resolve(process.argv[3] ?? 'dist/chrome');
mkdirSync(folder, { recursive: true });

const browser = await start();
try {
  const page = await openPopup(browser);
  await page.screenshot({ path: pathOf('first-run') });
  for (const language of LANGUAGES) {
    await fill(page, evening(Date.now()), language);
    for (const scheme of SCHEMES) for (const size of SIZES) await take(page, language, scheme, size);
  }
} finally {
  await browser.close();
}

function start(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Taking pictures needs Chromium.');
  return puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox'],
  });
}

async function openPopup(started: Browser): Promise<Page> {
  const id = await started.installExtension(extension);
  const page = await started.newPage();
  await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await page.goto(`chrome-extension://${id}/src/popup/index.html`);
  await page.waitForSelector('main');
  return page;
}

async function take(
  page: Page,
  language: string,
  scheme: string,
  size: (typeof SIZES)[number],
): Promise<void> {
  await page.setViewport({ width: size.width, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) console.error(`${size.name} ${language}: ${wider} pixels too wide`);
  await page.screenshot({ path: pathOf(`${size.name}-${language}-${scheme}`), fullPage: true });
}

function pathOf(name: string): `${string}.png` {
  return join(folder, `${name}.png`) as `${string}.png`;
}

/** Puts the rows into the store that the popup has opened, and shows them. */
async function fill(page: Page, rows: Rows, language: string): Promise<void> {
  await page.evaluate(writeRows, rows, language);
  await page.reload();
  await page.waitForSelector(`html[lang=${language}] .today`);
}

/** Runs in the popup. */
async function writeRows(rows: Rows, language: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('full-stop');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const change = database.transaction([...Object.keys(rows), 'settings'], 'readwrite');
  for (const [store, list] of Object.entries(rows))
    for (const row of list) change.objectStore(store).put(row);
  change.objectStore('settings').put({ language, limits: { '*': 90, replika: 30 } }, 'settings');
  await new Promise((done, fail) => {
    change.oncomplete = done;
    change.onerror = fail;
  });
  database.close();
}

/** An evening with both sites, and the thirteen days before it. */
function evening(now: number): Rows {
  const days = FORTNIGHT.flatMap((minutes, index) =>
    minutes === 0 ? [] : [row(now, 13 - index, '*', minutes)],
  );
  const nudge = { limit: 'replika', site: 'replika', at: now - 9 * MINUTE, choice: 'more' };
  const day = dayOf(now, 0);
  return {
    days: [...days, today(now), row(now, 0, 'chatgpt', 41), row(now, 0, 'replika', 31)],
    sessions: [{ site: 'replika', from: now - 29 * MINUTE, to: now, presence: 23 * MINUTE }],
    nudges: [{ ...nudge, id: `${day}/replika/30/0`, day }],
  };
}

const today = (now: number): object => ({
  ...row(now, 0, '*', 72),
  replies: 34,
  closings: { offer: 8, extend: 2, personal: 2, clarify: 2, none: 20 },
  responses: { accepted: 5, declined: 4, other: 1 },
  stay: 18 * MINUTE,
});

function row(now: number, daysAgo: number, site: string, minutes: number): object {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? minutes * MINUTE : 0));
  const counts = { user: 0, replies: 0, retries: 0, general: 0, closings: {}, responses: {}, stay: 0 };
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
