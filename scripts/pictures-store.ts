/**
 * Takes the pictures of the listing in the stores, from the real screens with made-up figures, in both languages:
 *
 *   npm run pictures:store
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { PracticeLanguage } from '../practice/script.ts';
import { servePractice, type Practice } from '../practice/server.ts';
import { dotPixels } from '../src/core/dot.ts';
import { fillStore } from './fill-store.ts';
import { launch, type Launched } from './launch.ts';
import { pngOf } from './png.ts';
import { practiceBuild } from './practice-build.ts';
import { evening, EVENING_LIMITS, REACHED_LIMITS } from './sample-evening.ts';
import { POPUP } from './screens.ts';
import { sampleDashboard, showDashboard } from './screenshots-dashboard.ts';
import { askAndWait, panelIsShown } from './screenshots-chat.ts';

const FOLDER = 'docs/store/pictures';
const SCREEN = { width: 1280, height: 800 };
const TILES = { tile: { width: 440, height: 280 }, wide: { width: 1400, height: 560 } };
const LANGUAGES: readonly PracticeLanguage[] = ['en', 'nl'];
const SLOGAN = { en: 'End on a full stop.', nl: 'Zet er zelf een punt achter.' };
const VIEWS = ['week', 'closings', 'ledger'];
/** As the icon is in the stores. */
const SHARE = 0.62;

const extension = practiceBuild('dist/chrome');
const practice = await servePractice();
try {
  for (const language of LANGUAGES) await takeAll(language, practice);
} finally {
  await practice.close();
  extension.remove();
}

async function takeAll(language: PracticeLanguage, bots: Practice): Promise<void> {
  mkdirSync(`${FOLDER}/${language}`, { recursive: true });
  await inBrowser(language, async (launched, popup) => {
    await fillStore(popup, evening(Date.now()), { language, limits: EVENING_LIMITS });
    const image = await picturePopup(launched, popup);
    await takeTiles(launched, language, image);
    await takeChat(launched, bots, language, popup, image);
  });
  await inBrowser(language, (launched, popup) => takeDashboard(launched, language, popup));
}

/** Each with a history of its own. */
async function inBrowser(
  language: PracticeLanguage,
  work: (launched: Launched, popup: Page) => Promise<void>,
): Promise<void> {
  const launched = await launch('chromium', { extension: extension.folder, language });
  try {
    const popup = await launched.openExtensionPage(POPUP);
    await popup.waitForSelector('main');
    await work(launched, popup);
  } finally {
    await launched.close();
  }
}

/** @returns the popup as it opens, twice as fine as it is shown */
async function picturePopup(launched: Launched, popup: Page): Promise<string> {
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await launched.reloadExtensionPage(popup);
  await popup.waitForSelector('.today');
  return sourceOf(await popup.screenshot());
}

/** The popup over a chat, as it opens; and the panel at the end of a reply. */
async function takeChat(
  { browser }: Launched,
  bots: Practice,
  language: PracticeLanguage,
  popup: Page,
  image: string,
): Promise<void> {
  const chat = await browser.newPage();
  await chat.setViewport(SCREEN);
  await askAndWait(chat, bots, language);
  const behind = sourceOf(await chat.screenshot());
  await compose(chat.browser().newPage(), SCREEN, pathOf(language, '1-popup'), [
    `<style>
      body { background: url(${behind}) }
      img { position: absolute; top: 0; right: 8px; width: 380px; border-radius: 0 0 10px 10px; box-shadow: 0 6px 32px #0006 }
    </style>`,
    `<img src="${image}">`,
  ]);
  await fillStore(popup, {}, { language, limits: REACHED_LIMITS });
  await chat.reload();
  await askAndWait(chat, bots, language);
  await panelIsShown(chat);
  await chat.screenshot({ path: pathOf(language, '2-panel') });
  await chat.close();
}

async function takeDashboard(
  { base, browser }: Launched,
  language: PracticeLanguage,
  popup: Page,
): Promise<void> {
  const { day, rows } = sampleDashboard();
  await fillStore(popup, rows, { language, limits: EVENING_LIMITS });
  const page = await browser.newPage();
  await page.setViewport(SCREEN);
  for (const [place, view] of VIEWS.entries()) {
    await showDashboard(page, base, { name: view, hash: `#/${view}/${day}`, wanted: '.chart, .entry' });
    await page.screenshot({ path: pathOf(language, `${place + 3}-${view}`) });
  }
  await page.close();
}

async function takeTiles({ browser }: Launched, language: PracticeLanguage, image: string): Promise<void> {
  const { summary } = listingIn(language);
  const icon = `<img class="icon" src="${sourceOf(await pngOf(dotPixels(512, SHARE), 512))}">`;
  const words = `<div><h1>Full Stop</h1><p>${SLOGAN[language]}</p></div>`;
  const style = `<style>
    body { background: #fbf7f4; color: #2a1d18; font-family: system-ui, sans-serif; display: flex; align-items: center }
    h1 { margin: 0; letter-spacing: -0.02em } p { margin: 0.3em 0 0 }
  </style>`;
  await compose(browser.newPage(), TILES.tile, pathOf(language, 'tile'), [
    style,
    `<style>body { gap: 24px; padding: 0 32px } .icon { width: 120px } h1 { font-size: 40px } p { font-size: 19px }</style>`,
    icon + words,
  ]);
  await compose(browser.newPage(), TILES.wide, pathOf(language, 'wide'), [
    style,
    `<style>
      body { padding: 0 96px; gap: 48px } .icon { width: 190px } h1 { font-size: 76px } p { font-size: 32px }
      small { display: block; font-size: 20px; line-height: 1.5; margin-top: 22px; max-width: 24em; color: #5d4a42 }
      .popup { width: 380px; margin: 44px 0 auto auto; border-radius: 10px; box-shadow: 0 6px 32px #0003 }
    </style>`,
    icon + words.replace('</div>', `<small>${summary}</small></div>`),
    `<img class="popup" src="${image}">`,
  ]);
}

/** Draws what is no screen of its own. */
async function compose(
  opening: Promise<Page>,
  size: { width: number; height: number },
  path: `${string}.png`,
  html: readonly string[],
): Promise<void> {
  const page = await opening;
  await page.setViewport(size);
  const frame = `<style>* { box-sizing: border-box } html, body { margin: 0; height: 100%; overflow: hidden }</style>`;
  await page.setContent(frame + html.join(''), { waitUntil: 'load' });
  await page.screenshot({ path });
  await page.close();
}

function listingIn(language: PracticeLanguage): { summary: string } {
  const [, summary = ''] = /^# .+\n\n(.+)\n/.exec(readFileSync(`docs/store/${language}.md`, 'utf8')) ?? [];
  return { summary };
}

function pathOf(language: PracticeLanguage, name: string): `${string}.png` {
  return `${FOLDER}/${language}/${name}.png`;
}

function sourceOf(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
