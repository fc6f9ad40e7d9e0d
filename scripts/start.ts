/**
 * `npm start`: a browser with the extension, the practice chat, and the dashboard with twelve weeks of made-up history,
 * in a profile that is thrown away. Options, after `--`:
 *
 *   --browser firefox   instead of Chromium
 *   --language nl       instead of English
 *   --empty             without the history
 *   --headless          without a window
 *   --check             starts, looks whether everything is there, says so in one line, and ends with 0 or 1
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { servePractice, type Practice } from '../practice/server.ts';
import { fillStore, readStore } from './fill-store.ts';
import { findBrowser, type BrowserName } from './find-browser.ts';
import { launch, type Launched } from './launch.ts';
import { practiceBuild } from './practice-build.ts';
import { sampleDays, sampleHistory } from './sample-history.ts';
import { DASHBOARD } from './screens.ts';

const DIST: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };
/** The days that are made up; none with `--empty`. */
const SAMPLE = sampleDays(new Date());

interface Wish {
  browser: BrowserName;
  language: 'en' | 'nl';
  empty: boolean;
  headless: boolean;
  check: boolean;
}

interface Running {
  launched: Launched;
  practice: Practice;
  start: Page;
  dashboard: Page;
}

const wish = readWish();
const extension = practiceBuild(DIST[wish.browser]);
process.once('exit', extension.remove);
const running = await start().catch((problem: unknown) => fail(problem));
if (wish.check) await check(running);
else await stayOpen(running);

function readWish(): Wish {
  const flag = { type: 'boolean', default: false } as const;
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const options = {
    browser: text('chromium'),
    language: text('en'),
    empty: flag,
    headless: flag,
    check: flag,
  };
  try {
    const { browser, language, ...flags } = parseArgs({ options }).values;
    if (browser !== 'chromium' && browser !== 'firefox') fail('--browser is chromium or firefox');
    if (language !== 'en' && language !== 'nl') fail('--language is en or nl');
    if (findBrowser(browser) === null) install(browser);
    if (!existsSync(DIST[browser])) fail('Nothing is built yet. Build it with: npm run build');
    return { ...flags, browser, language, headless: flags.check || isHeadless(flags.headless) };
  } catch (problem) {
    fail(problem);
  }
}

/** Where this user may not, the script says in one line what to install. */
function install(browser: BrowserName): void {
  const { status } = spawnSync(process.execPath, ['scripts/browsers.ts', browser], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

function isHeadless(wished: boolean): boolean {
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!wished && !hasDisplay)
    console.log(
      'There is no display here, so the browser runs without a window. On a remote machine, try: xvfb-run npm start',
    );
  return wished || !hasDisplay;
}

async function start(): Promise<Running> {
  const practice = await servePractice();
  const { browser, headless, language } = wish;
  const launched = await launch(browser, { extension: extension.folder, headless, language });
  const dashboard = await launched.openExtensionPage(DASHBOARD + opened());
  await dashboard.waitForSelector('main');
  const days = wish.empty ? [] : sampleHistory(SAMPLE);
  await fillStore(dashboard, { days }, language === 'en' ? undefined : { language });
  await launched.reloadExtensionPage(dashboard);
  const [first] = await launched.browser.pages();
  const page = first && first !== dashboard ? first : await launched.browser.newPage();
  await page.goto(practice.start(language));
  await page.bringToFront();
  return { launched, practice, start: page, dashboard };
}

/** The week of yesterday, so that there is something to see on a Monday too. */
function opened(): string {
  return wish.empty ? '' : `#/week/${SAMPLE.at(-1)}`;
}

async function stayOpen({ launched, practice }: Running): Promise<void> {
  console.log(`
Full Stop runs in ${wish.browser === 'chromium' ? 'Chromium' : 'Firefox'}, in a profile of its own that is thrown away afterwards.

  What to try    ${practice.start(wish.language)}
  The assistant  ${practice.url('assistant', wish.language)}
  The companion  ${practice.url('companion', wish.language)}
  Your figures   ${launched.base}${DASHBOARD}
  History        ${wish.empty ? 'none yet' : 'twelve weeks, made up and marked as a sample'}

Ctrl+C ends it, and so does closing the browser.`);
  await new Promise((done) => launched.browser.once('disconnected', done));
  await launched.close();
  await practice.close();
}

async function check({ launched, practice, start: page, dashboard }: Running): Promise<void> {
  const wanted = wish.empty ? 0 : sampleHistory(SAMPLE).length;
  const rows = (await readStore(dashboard, ['days']))['days']?.length ?? 0;
  const dashboardIsThere =
    (await dashboard.waitForSelector(wish.empty ? 'main .empty' : 'main .chart')) !== null;
  const doors = await page.$$eval('.doors a', (links) => links.length);
  await page.goto(practice.url('assistant', wish.language));
  const composerIsThere = (await page.waitForSelector('textarea')) !== null;
  const isWell = rows === wanted && dashboardIsThere && doors === 2 && composerIsThere;
  console.log(
    `${isWell ? 'ready' : 'not ready'}: ${wish.browser}, ${doors} practice chats, dashboard ${dashboardIsThere ? 'open' : 'missing'}, ${rows} of ${wanted} sample rows`,
  );
  await launched.close();
  await practice.close();
  process.exitCode = isWell ? 0 : 1;
}

function fail(problem: unknown): never {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
