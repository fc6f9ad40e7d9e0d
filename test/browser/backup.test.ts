/** A backup of the build that ships: what is saved, and deleted, comes back the same, here and in the other browser. */
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import type { BrowserName, Launched } from '../../scripts/launch.ts';
import { sampleDays, sampleHistory } from '../../scripts/sample-history.ts';
import { withLedger } from '../../scripts/sample-ledger.ts';
import type { FromScreen } from '../../src/core/messages';
import { measure } from '../../src/core/intervals';
import { EVERYTHING } from '../../src/core/words';
import { siteName } from '../../src/sites/card';
import { Downloads } from './downloads.ts';
import { Ledger, type Rows } from './ledger.ts';
import { openDashboard, press } from './screen.ts';
import { dayLimits } from '../unit/limits';

interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

const DAYS = sampleDays(new Date());
const downloads = { firefox: new Downloads(), chromium: new Downloads() };
/** Saved by each browser, in the order of the tests. */
const saved: Partial<Record<BrowserName, { path: string; stores: Rows }>> = {};
afterAll(() => Object.values(downloads).forEach((one) => one.close()));

describe.each([
  ['firefox', 'chromium'],
  ['chromium', 'firefox'],
] as const)('%s', (name, other) => {
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;
  let before: Rows;

  beforeAll(async () => {
    launched = await downloads[name].launch(name);
    ledger = await Ledger.open(launched);
    const history = sampleHistory(DAYS.slice(0, -1)).map((row) => ({ ...row, origin: 'observed' as const }));
    const sample = withLedger(history, DAYS.at(-1) ?? '');
    await fillStore(ledger.page, sample, { keepDays: null, limits: dayLimits({ chatgpt: 30 }) });
    before = await ledger.read();
    page = await openDashboard(launched, '#/data', '.backup');
  });
  afterAll(() => launched.close());

  const tell = (wish: FromScreen): Promise<unknown> =>
    page.evaluate(
      (message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message),
      wish,
    );
  /** Chooses a file, and waits for what would come of it, or for what is wrong with it. */
  async function choose(path: string): Promise<string> {
    const field = (await page.$('.backup input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    const answer = await page.waitForSelector('.dry-run, .backup .fault:not(:empty)');
    return (await answer?.evaluate((one) => one.textContent)) ?? '';
  }
  const forgetAll = () => tell({ kind: 'forget', site: EVERYTHING, first: null, last: null });
  async function done(): Promise<void> {
    await page.waitForFunction(() => !document.querySelector('.dry-run'));
  }

  it('saves everything, and the days as a table', async () => {
    await press(page, 'Save a backup');
    const { path, content } = await downloads[name].saved('*.json', backupIn);
    saved[name] = { path, stores: content };
    expect(content).toMatchObject({ ...before });
    await press(page, 'Save the days as a table (CSV)');
    const wanted = before.days.length + 2;
    const table = await downloads[name].saved('*.csv', (bytes) => linesIn(bytes, wanted));
    expect(table.content).toHaveLength(wanted);
  });

  it('saves for ActivityWatch when somebody was at which chat, and no more', async () => {
    await press(page, 'Save for ActivityWatch');
    const { content } = await downloads[name].saved('*-activitywatch.json', activitiesIn);
    const bySite = Map.groupBy(before.presences, ({ site }) => site);
    expect([...bySite.keys()].length).toBeGreaterThan(1);
    expect(content.map(({ data }) => data.site).every((site) => bySite.has(site))).toBe(true);
    for (const [site, presences] of bySite) {
      const mine = content.filter(({ data }) => data.site === site);
      const seconds = mine.reduce((sum, { duration }) => sum + duration, 0);
      // Each begins and ends at a whole second.
      expect(Math.abs(seconds - measure(presences) / 1000)).toBeLessThanOrEqual(mine.length);
      expect(mine.every(({ data }) => data.app === siteName(site))).toBe(true);
      const first = Math.min(...presences.map(({ from }) => from));
      expect(Math.abs(Date.parse(mine[0]?.timestamp ?? '') - first)).toBeLessThan(1_000);
    }
    expect(Object.keys(content[0] ?? {}).sort()).toEqual(['data', 'duration', 'timestamp']);
  });

  it('takes all of it in again once everything was deleted', async () => {
    await forgetAll();
    expect((await ledger.read()).days).toEqual([]);
    const said = await choose(saved[name]?.path ?? '');
    expect(said).toContain('Nothing has changed yet.');
    expect((await ledger.read()).days).toEqual([]);
    await press(page, 'Replace');
    await done();
    expect(await ledger.read()).toEqual(before);
    await page.waitForSelector('.taken');
    await press(page, 'Undo');
    await page.waitForFunction(() => !document.querySelector('.taken'));
    expect((await ledger.read()).days).toEqual([]);
  });

  // The first of the two has only its own.
  it('takes in what the other browser saved, and shows the same', async () => {
    const { path, stores } = saved[other] ?? saved[name] ?? expect.fail('nothing was saved');
    await choose(path);
    await press(page, 'Add');
    await done();
    const { presences, turns, days } = await ledger.read();
    expect({ presences, turns, days }).toEqual({
      presences: stores.presences,
      turns: stores.turns,
      days: stores.days,
    });
  });

  it('says what is wrong with a file that is none', async () => {
    expect(await choose('package.json')).toBe(
      '“package.json” is not a backup of Full Stop. Nothing was changed.',
    );
  });

  it.runIf(name === 'firefox')('saves one by itself once it is allowed to', async () => {
    await page.click('.backup input[type=checkbox]');
    await page.waitForFunction(() => document.querySelector('.backup .check + .aside'));
    const { content } = await downloads[name].saved('Full Stop/*.gz', (bytes) => backupIn(gunzipSync(bytes)));
    expect(content.days.length).toBeGreaterThan(0);
    await page.click('.backup input[type=checkbox]');
    await page.waitForFunction(() => !document.querySelector('.backup .check + .aside'));
  });
});

function backupIn(bytes: Buffer): Rows {
  return (JSON.parse(bytes.toString()) as { stores: Rows }).stores;
}

interface Activity {
  timestamp: string;
  duration: number;
  data: { app: string; site: string };
}

function activitiesIn(bytes: Buffer): Activity[] {
  const { buckets } = JSON.parse(bytes.toString()) as { buckets: { 'full-stop': { events: Activity[] } } };
  return buckets['full-stop'].events;
}

/** The lines of a table, once there are as many as it should have. */
function linesIn(bytes: Buffer, wanted: number): string[] {
  const lines = bytes.toString().split('\r\n');
  if (lines.length < wanted) throw new Error('not whole yet');
  return lines;
}
