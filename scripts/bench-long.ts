/**
 * How long the long work takes over ten years of history, all of it kept, in a real browser with the build that ships:
 * saving and opening a backup, taking it in, the export for research, deleting a site, and everything.
 * npm run -s bench:long -- [--days 3650] [--browser chromium] [--only 'delete a site,everything']
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildScript } from './bench/ground.ts';
import { pause } from './bench/figures.ts';
import { cpuIn } from './bench/processes.ts';
import { fillStore } from './fill-store.ts';
import { launch, type BrowserName, type Launched } from './launch.ts';
import { DASHBOARD } from './screens.ts';
import { until } from './until.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '3650' },
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
});

const DAYS_AT_ONCE = 50;
const LONGEST_MS = 20 * 60_000;
const ASKED_EVERY_MS = 250;

/** What the page notes by itself, so that nobody has to ask it all the time. */
interface Noted {
  longest: number;
  saved: Blob | null;
  isDone: boolean;
}

/** Runs in the page. */
function watchPage(): void {
  const noted: Noted = Object.assign(window, { longest: 0, saved: null, isDone: false });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    noted.longest = Math.max(noted.longest, now - last - 20);
    last = now;
  }, 20);
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made: Blob) => {
    noted.saved ??= made;
    noted.isDone = true;
    return create(made);
  };
}

/** Runs in the page. */
function press(named: string): void {
  const all = [...document.querySelectorAll('button')];
  const found = all.find(({ textContent }) => textContent.trim() === named);
  if (!found) throw new Error(`no ${named}`);
  found.click();
}

/** Runs in the page. */
function choose(selector: string): void {
  const field = document.querySelector(selector) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([(window as unknown as Noted).saved ?? ''], 'backup.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: asks the worker, which is what the buttons do. */
function forget(site: string): void {
  const { chrome, browser = chrome } = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage(message: object): Promise<unknown> } }
  >;
  const wish = { kind: 'forget', site, first: null, last: null };
  void browser?.runtime.sendMessage(wish).then(() => ((window as unknown as Noted).isDone = true));
}

/** Runs in the page. */
const isThere = (wanted: string): boolean =>
  wanted === '' ? (window as unknown as Noted).isDone : document.querySelector(wanted) !== null;
/** Runs in the page. */
const isGone = (wanted: string): boolean => document.querySelector(wanted) === null;

/** Runs in the page. */
function chooseAllDays(): void {
  const first = document.querySelector('.span-fields input') as HTMLInputElement;
  first.value = '2000-01-01';
  for (const kind of ['input', 'change']) first.dispatchEvent(new Event(kind, { bubbles: true }));
}

interface Step {
  name: string;
  begin(page: Page): Promise<unknown>;
  isOver(page: Page): Promise<boolean>;
}

const saved = (page: Page) => page.evaluate(isThere, '');
const go = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);
const open: Step = {
  name: 'open the backup',
  begin: (page) => page.evaluate(choose, '.backup input[type=file]'),
  isOver: (page) => page.evaluate(isThere, '.dry-run, .backup .fault:not(:empty)'),
};
const take = (name: string, button: string): Step => ({
  name,
  begin: (page) => page.evaluate(press, button),
  isOver: (page) => page.evaluate(isGone, '.dry-run'),
});
const STEPS: Step[] = [
  { name: 'save a backup', begin: (page) => page.evaluate(press, 'Save a backup'), isOver: saved },
  {
    name: 'open the research export',
    begin: (page) => go(page, '#/research'),
    isOver: (page) => page.evaluate(isThere, '.preview'),
  },
  {
    name: 'choose all of its days',
    begin: (page) => page.evaluate(chooseAllDays),
    isOver: (page) => page.evaluate(isThere, '.preview'),
  },
  {
    name: 'save the research export',
    begin: (page) => page.evaluate(press, 'Save as a zip file'),
    isOver: saved,
  },
  {
    name: 'go back',
    begin: (page) => go(page, '#/data'),
    isOver: (page) => page.evaluate(isThere, '.backup'),
  },
  { name: 'delete a site', begin: (page) => page.evaluate(forget, 'chatgpt'), isOver: saved },
  open,
  take('add it', 'Add'),
  {
    name: 'undo that',
    begin: (page) => page.evaluate(press, 'Undo'),
    isOver: (page) => page.evaluate(isGone, '.taken'),
  },
  { name: 'delete everything', begin: (page) => page.evaluate(forget, '*'), isOver: saved },
  { ...open, name: 'open it once more' },
  take('put it in the place of nothing', 'Replace'),
];

async function fill(page: Page, days: number): Promise<void> {
  await fillStore(page, {}, { keepDays: null, language: 'en' });
  await page.evaluate(await buildScript('long-page.ts', 'benchLong'));
  for (let past = days; past > 0; past -= DAYS_AT_ONCE)
    await page.evaluate(`benchLong.fillRows(${past}, ${Math.min(DAYS_AT_ONCE, past)})`);
  await page.evaluate('benchLong.pack()');
}

async function measure({ profile }: Launched, page: Page, step: Step): Promise<object> {
  await page.evaluate(() => Object.assign(window, { longest: 0, isDone: false }));
  const [cpu, start] = [cpuIn(profile), performance.now()];
  await step.begin(page);
  const isOver = async (): Promise<boolean> => {
    await pause(ASKED_EVERY_MS);
    return step.isOver(page);
  };
  await until(step.name, isOver, LONGEST_MS);
  const seconds = (performance.now() - start) / 1_000;
  return {
    step: step.name,
    seconds: Number(seconds.toFixed(1)),
    cpuSeconds: Number((cpuIn(profile) - cpu).toFixed(1)),
    longestPauseOfThePage: Math.round(await page.evaluate(() => (window as unknown as Noted).longest)),
  };
}

const name = values.browser as BrowserName;
const extension = join(values.dist, name === 'chromium' ? 'chrome' : 'firefox');
const launched = await launch(name, { extension });
try {
  const page = await launched.openExtensionPage(`${DASHBOARD}#/data`);
  await page.waitForSelector('.backup');
  await fill(page, Number(values.days));
  await page.evaluate(() => void (location.hash = '#/about'));
  await page.waitForSelector('.quality');
  await page.evaluate(() => void (location.hash = '#/data'));
  await page.waitForSelector('.backup');
  await page.evaluate(watchPage);
  const wanted = values.only?.split(',');
  for (const step of STEPS) {
    if (wanted && !wanted.some((one) => step.name.includes(one))) continue;
    console.log(JSON.stringify(await measure(launched, page, step)));
  }
} finally {
  await launched.close();
}
