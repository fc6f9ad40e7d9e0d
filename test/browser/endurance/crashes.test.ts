/** The browser is killed, and tabs crash, in mid-session: a minute is lost at most, and the next start is clean. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePractice, type Practice } from '../../../practice/server.ts';
import { chances, type Chance } from '../../../scripts/chances.ts';
import { launch, type Launched } from '../../../scripts/launch.ts';
import { practiceBuild } from '../../../scripts/practice-build.ts';
import { clip, measure } from '../../../src/core/intervals';
import type { Instant, Ms } from '../../../src/core/records';
import { buildOf } from '../browsers.ts';
import { ChatTab } from '../chat-tab.ts';
import { Ledger, type Rows } from '../ledger.ts';
import { totalsOff } from './account.ts';
import { note, PATIENCE_MS, SEED, times } from './size.ts';

const CRASHES = times(2, 50);
/** Browsers at once, each with a profile of its own: most of the time they wait. */
const LANES = times(1, 3);
/** The promise. */
const MOST_LOST_MS = 60_000;
const ROUNDING_MS = 1_000;

let practice: Practice;
let build: ReturnType<typeof practiceBuild>;

beforeAll(async () => {
  practice = await servePractice();
  build = practiceBuild(buildOf('chromium'));
});
afterAll(async () => {
  build.remove();
  await practice.close();
});

it.concurrent(
  'the browser is killed: a minute is lost at most, the store is sound, the next start clean',
  () => inLanes('killed browsers', killBrowsers),
  PATIENCE_MS,
);

it.concurrent(
  'tabs crash: a minute is lost at most, and the store is sound',
  () => inLanes('crashed tabs', crashTabs),
  PATIENCE_MS,
);

async function killBrowsers(crashes: number, chance: Chance): Promise<Ms[]> {
  const profile = mkdtempSync(join(tmpdir(), 'full-stop-killed-'));
  const start = (): Promise<Launched> => launch('chromium', { extension: build.folder, profile });
  const lost: Ms[] = [];
  let launched = await start();
  for (let crash = 0; crash < crashes; crash += 1) {
    const from = await session(await launched.browser.newPage(), chance);
    const program = launched.browser.process();
    const ended = new Promise((done) => program?.once('exit', done));
    program?.kill('SIGKILL');
    const to = Date.now();
    await ended;
    // Of a browser that is gone there is nothing to close but what the tool holds of it.
    await launched.close().catch(() => undefined);
    launched = await start();
    const ledger = await Ledger.open(launched);
    await ledger.page.waitForSelector('.today, .first-title, .unavailable');
    expect(await ledger.page.$('.unavailable')).toBeNull();
    lost.push(lostIn(from, to, await ledger.read()));
  }
  await launched.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return lost;
}

async function crashTabs(crashes: number, chance: Chance): Promise<Ms[]> {
  const launched = await launch('chromium', { extension: build.folder });
  const ledger = await Ledger.open(launched);
  const lost: Ms[] = [];
  for (let crash = 0; crash < crashes; crash += 1) {
    const page = await launched.browser.newPage();
    const from = await session(page, chance);
    const gone = new Promise((done) => page.once('error', done));
    // It never answers.
    void (await page.createCDPSession()).send('Page.crash').catch(() => undefined);
    const to = Date.now();
    await gone;
    await page.close();
    lost.push(lostIn(from, to, await ledger.read()));
  }
  await launched.close();
  return lost;
}

async function inLanes(what: string, run: (crashes: number, chance: Chance) => Promise<Ms[]>): Promise<void> {
  const share = Math.ceil(CRASHES / LANES);
  const lanes = Array.from({ length: LANES }, (_, lane) => run(share, chances(SEED * LANES + lane)));
  const lost = (await Promise.all(lanes)).flat().sort((a, b) => a - b);
  const [least = Number.NaN, most = Number.NaN] = [lost[0], lost.at(-1)];
  note(`${what}, seed ${SEED}`, { times: lost.length, least, middle: lost[lost.length >> 1], most });
  expect(least).toBeGreaterThan(-ROUNDING_MS);
  expect(most).toBeLessThanOrEqual(MOST_LOST_MS);
}

/** Most are short; some are so long that the minute between two reports counts. In ms. */
const lengthOf = (chance: Chance): Ms => 2_000 + 68_000 * chance() ** 4;

/** Somebody says something, and stays to read. @returns when that began */
async function session(page: Page, chance: Chance): Promise<Instant> {
  const tab = await ChatTab.open(page, 'assistant', `${practice.url('assistant', 'en')}?speed=100`);
  const end = performance.now() + lengthOf(chance);
  await tab.say('How do I sleep better?');
  while (performance.now() < end) {
    await pause(Math.min(5_000, end - performance.now()));
    await tab.click();
  }
  return tab.diary.inputs[0] ?? Number.NaN;
}

function lostIn(from: Instant, to: Instant, rows: Rows): Ms {
  expect(totalsOff(rows)).toBe(0);
  return Math.round(to - from - measure(rows.presences.map((one) => clip(one, { from, to }))));
}
