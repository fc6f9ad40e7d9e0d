/**
 * Takes the walk-through of the README: one minute, from the real screens, with made-up figures in them.
 *
 *   npm run pictures:walk
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { servePractice, type Practice } from '../practice/server.ts';
import { apngOf, type Frame } from './apng.ts';
import { fillStore } from './fill-store.ts';
import { launch, type Launched } from './launch.ts';
import { practiceBuild } from './practice-build.ts';
import { evening, EVENING_LIMITS, REACHED_LIMITS } from './sample-evening.ts';
import { POPUP } from './screens.ts';
import { panelIsShown, QUESTIONS } from './screenshots-chat.ts';
import { sampleDashboard, showDashboard } from './screenshots-dashboard.ts';

const PATH = 'docs/pictures/walk-through.png';
/** The screens, and a line below them that says what there is to see. */
const SCREEN = { width: 800, height: 500 };
const LINE = 44;
/** The dashboard is meant for more room. */
const LARGE = { width: 1120, height: 700 };
/** How long somebody reads, in ms. */
const READS = 5_000;
const TYPES = 90;
const STREAMS = 350;
const VIEWS = [
  ['week', '.chart', 'The dashboard: days, weeks, months and years.'],
  ['closings', '.chart', 'How replies ended, and what you did with an invitation.'],
  ['ledger', '.entry', 'Why each minute counts. What should not, you shorten or delete.'],
  ['limits', '.limit-list', 'Limits of yours: minutes, visits or hours, as strict as you like.'],
] as const;

/** Takes a frame, with this line, for so many ms. */
type Take = (page: Page, says: string, stays: number) => Promise<void>;

const frames: Frame[] = [];
const extension = practiceBuild('dist/chrome');
const practice = await servePractice();
const launched = await launch('chromium', { extension: extension.folder });
try {
  const stage = await launched.browser.newPage();
  await stage.setViewport({ width: SCREEN.width, height: SCREEN.height + LINE });
  await walk(launched, practice, stage);
  writeFileSync(PATH, apngOf(frames, SCREEN.width, SCREEN.height + LINE));
} finally {
  await launched.close();
  await practice.close();
  extension.remove();
}

async function walk(
  { browser, base, openExtensionPage }: Launched,
  bots: Practice,
  stage: Page,
): Promise<void> {
  const popup = await openExtensionPage(POPUP);
  await popup.waitForSelector('main');
  const chat = await browser.newPage();
  await chat.setViewport(SCREEN);
  await chat.goto(`${bots.url('assistant', 'en')}?speed=60`);
  await chat.waitForSelector('textarea');
  const take: Take = async (page, says, stays) => {
    // Of a tab behind another one, Chromium takes no picture.
    await page.bringToFront();
    frames.push({ pixels: await compose(stage, await page.screenshot(), says), stays });
  };
  await take(chat, 'A chat, as anybody knows it. (This one is for practice.)', 3_000);
  await say(chat, QUESTIONS.en, take, 'You ask something, …');
  await take(chat, '… and the reply ends by offering one more thing. Full Stop counts that.', READS);
  await say(chat, 'Yes please', take, 'You say yes, …');
  await take(chat, '… and again: an offer. It is easy to stay.', READS);
  await fillStore(popup, evening(Date.now()), { limits: EVENING_LIMITS });
  await popup.setViewport(SCREEN);
  await popup.reload();
  await popup.waitForSelector('.today');
  await take(popup, 'On the toolbar: your time today, and how often you were invited on.', 6_000);
  await fillStore(popup, {}, { limits: REACHED_LIMITS });
  await chat.bringToFront();
  await say(chat, 'Thanks, that will do', take, 'A limit that you picked is reached …');
  await panelIsShown(chat);
  await take(chat, '… and a small panel comes up at the end of the reply. Once.', 6_000);
  const { day, rows } = sampleDashboard();
  await fillStore(popup, rows, { limits: EVENING_LIMITS });
  await popup.setViewport(LARGE);
  for (const [view, wanted, says] of VIEWS) {
    await showDashboard(popup, base, { name: view, hash: `#/${view}/${day}`, wanted });
    await take(popup, says, READS);
  }
  await take(chat, 'Everything stays in your browser. No word of a chat is stored.', READS);
}

/** Types, sends, and watches the reply come. */
async function say(page: Page, text: string, take: Take, says: string): Promise<void> {
  for (const part of text.match(/\S+\s*/g) ?? []) {
    await page.type('textarea', part);
    await take(page, says, TYPES * part.length);
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('.thread[aria-busy=true]');
  while (await page.$('.thread[aria-busy=true]')) await take(page, says, STREAMS);
}

/** @returns the pixels of a picture with a line of words below it */
async function compose(stage: Page, picture: Uint8Array, says: string): Promise<Uint8ClampedArray> {
  const source = `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
  const packed = await stage.evaluate(draw, { source, says, ...SCREEN, line: LINE });
  return new Uint8ClampedArray(Buffer.from(packed, 'base64'));
}

/** Runs in the page. */
async function draw(some: {
  source: string;
  says: string;
  width: number;
  height: number;
  line: number;
}): Promise<string> {
  const { source, says, width, height, line } = some;
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height + line).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = '#3d4a5c';
  canvas.fillRect(0, 0, width, height + line);
  canvas.imageSmoothingQuality = 'high';
  canvas.drawImage(image, 0, 0, width, height);
  canvas.fillStyle = '#fff';
  canvas.font = '17px system-ui, sans-serif';
  canvas.textBaseline = 'middle';
  canvas.fillText(says, 20, height + line / 2);
  const { data } = canvas.getImageData(0, 0, width, height + line);
  let text = '';
  for (let at = 0; at < data.length; at += 8_192)
    text += String.fromCharCode(...data.subarray(at, at + 8_192));
  return btoa(text);
}
