/**
 * How fast an export is read, and how much memory that takes, in real browsers with the build that ships:
 * npm run -s bench:import -- [--megabytes 100] [--browser chromium]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { pause } from './bench/figures.ts';
import { cpuIn, memoryIn } from './bench/processes.ts';
import { launch, type BrowserName } from './launch.ts';
import { writeExport } from './make-export.ts';
import { DASHBOARD } from './screens.ts';
import { until } from './until.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
  },
});

/** What the page notes by itself, so that nobody has to ask it all the time; in ms. */
interface Noted {
  /** The longest time for which it did nothing else. */
  longest: number;
  /** When the answer stood there. */
  answered: number | null;
}

/** Runs in the page. */
function watchPage(answer: string): void {
  const noted: Noted = Object.assign(window, { longest: 0, answered: null });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    noted.longest = Math.max(noted.longest, now - last - 20);
    last = now;
    if (noted.answered === null && document.querySelector(answer)) noted.answered = now;
  }, 20);
}

/** Runs in the page. */
function noted(): Noted {
  const { longest, answered } = window as unknown as Noted;
  return { longest, answered };
}

const ANSWER = '.years .dry-run b, .years .fault:not(:empty)';
const LONGEST_MS = 30 * 60_000;
const ASKED_EVERY_MS = 500;

async function measure(name: BrowserName, path: string, folder: string): Promise<object> {
  const profile = join(folder, name);
  const extension = join('dist', name === 'chromium' ? 'chrome' : 'firefox');
  const launched = await launch(name, { extension, profile });
  try {
    const page: Page = await launched.openExtensionPage(`${DASHBOARD}#/data`);
    const field = (await page.waitForSelector('.years input[type=file]')) as ElementHandle<HTMLInputElement>;
    await page.evaluate(watchPage, ANSWER);
    const before = memoryIn(profile);
    const cpuBefore = cpuIn(profile);
    let peak = before;
    const sampling = setInterval(() => (peak = Math.max(peak, memoryIn(profile))), 250);
    const start = await page.evaluate(() => performance.now());
    await field.uploadFile(path);
    // Asked again and again: a single wait would be longer than Firefox's protocol allows. But seldom: to answer is work.
    const isRead = async (): Promise<boolean> => {
      await pause(ASKED_EVERY_MS);
      return (await page.evaluate(noted)).answered !== null;
    };
    await until('the export is read', isRead, LONGEST_MS);
    clearInterval(sampling);
    const { answered, longest } = await page.evaluate(noted);
    const answer = await page.$(ANSWER);
    const seconds = ((answered ?? NaN) - start) / 1_000;
    return {
      browser: name,
      said: await answer?.evaluate((one) => one.textContent),
      seconds: Number(seconds.toFixed(1)),
      megabytesPerSecond: Number((Number(values.megabytes) / seconds).toFixed(1)),
      cpuSeconds: Number((cpuIn(profile) - cpuBefore).toFixed(1)),
      megabytesMore: Math.round(peak - before),
      longestPauseOfThePage: Math.round(longest),
    };
  } finally {
    await launched.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'full-stop-import-'));
try {
  const path = join(folder, 'export.zip');
  await writeExport(path, {
    product: 'chatgpt',
    conversations: 0,
    megabytes: Number(values.megabytes),
    shards: 1,
  });
  for (const name of values.browser as BrowserName[])
    console.log(JSON.stringify(await measure(name, path, folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
