/**
 * How fast an export is read, and how much memory that takes, in real browsers with the build that ships:
 * npm run -s bench:import -- [--megabytes 100] [--browser chromium]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch, type BrowserName } from './launch.ts';
import { writeExport } from './make-export.ts';
import { until } from './until.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
  },
});

/** Processes that run with this profile, or under one that does. */
function processesOf(profile: string): string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((pid) => [pid, /\) \S (\d+)/.exec(read(pid, 'stat'))?.[1] ?? '']));
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && pid !== '' && (read(pid, 'cmdline').includes(profile) || isOurs(parents.get(pid)));
  return all.filter(isOurs);
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Memory in MB, of what several processes share its share. */
const memoryOf = (pid: string): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0) / 1_000;

/** Time on a processor, in s: what a busy machine does not change much. */
const cpuOf = (pid: string): number => {
  const [user, system] = read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) / TICKS;
};
/** Of Linux, in a second. */
const TICKS = 100;

const sumOf = (profile: string, figure: (pid: string) => number): number =>
  processesOf(profile).reduce((sum, pid) => sum + figure(pid), 0);

/** Runs in the page: the longest time for which it answered nothing, in ms. */
function watchPauses(): void {
  const state = Object.assign(window, { longest: 0 });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - last - 20);
    last = now;
  }, 20);
}

const ANSWER = '.years .dry-run b, .years .fault:not(:empty)';
const LONGEST_MS = 30 * 60_000;

async function measure(name: BrowserName, path: string, folder: string): Promise<object> {
  const profile = join(folder, name);
  const extension = join('dist', name === 'chromium' ? 'chrome' : 'firefox');
  const launched = await launch(name, { extension, profile });
  try {
    const page: Page = await launched.openExtensionPage('src/dashboard/index.html#/data');
    const field = (await page.waitForSelector('.years input[type=file]')) as ElementHandle<HTMLInputElement>;
    await page.evaluate(watchPauses);
    const before = sumOf(profile, memoryOf);
    const cpuBefore = sumOf(profile, cpuOf);
    let peak = before;
    const sampling = setInterval(() => (peak = Math.max(peak, sumOf(profile, memoryOf))), 250);
    const start = performance.now();
    await field.uploadFile(path);
    // Asked again and again: a single wait would be longer than Firefox's protocol allows.
    await until('the export is read', async () => (await page.$(ANSWER)) !== null, LONGEST_MS);
    const answer = await page.$(ANSWER);
    const seconds = (performance.now() - start) / 1_000;
    clearInterval(sampling);
    return {
      browser: name,
      said: await answer?.evaluate((one) => one.textContent),
      seconds: Number(seconds.toFixed(1)),
      megabytesPerSecond: Number((Number(values.megabytes) / seconds).toFixed(1)),
      cpuSeconds: Number((sumOf(profile, cpuOf) - cpuBefore).toFixed(1)),
      megabytesMore: Math.round(peak - before),
      longestPauseOfThePage: Math.round(
        await page.evaluate(() => (window as unknown as { longest: number }).longest),
      ),
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
