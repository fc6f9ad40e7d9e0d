/** A backup of the build that ships: what is saved, and deleted, comes back the same, here and in the other browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { sampleDays, sampleHistory } from '../../scripts/sample-history.ts';
import { sampleLedger } from '../../scripts/sample-ledger.ts';
import { until } from '../../scripts/until.ts';
import type { FromScreen } from '../../src/core/messages';
import { EVERYTHING } from '../../src/core/words';
import { buildOf } from './browsers.ts';
import { Ledger, type Rows } from './ledger.ts';
import { dayLimits } from '../unit/limits';

interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

const DAYS = sampleDays(new Date());
const folder = mkdtempSync(join(tmpdir(), 'full-stop-backups-'));
/** Saved by each browser, in the order of the tests. */
const saved: Partial<Record<BrowserName, string>> = {};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['firefox', 'chromium'],
  ['chromium', 'firefox'],
] as const)('%s', (name, other) => {
  const downloads = join(folder, name);
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;
  let before: Rows;

  beforeAll(async () => {
    launched = await launch(name, {
      extension: buildOf(name),
      prefs: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
    });
    if (name === 'chromium') {
      const session = await launched.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
    ledger = await Ledger.open(launched);
    const history = sampleHistory(DAYS.slice(0, -1)).map((row) => ({ ...row, origin: 'observed' }));
    const sample = sampleLedger(DAYS.at(-1) ?? '');
    await fillStore(
      ledger.page,
      { ...sample, days: [...history, ...(sample['days'] ?? [])] },
      { keepDays: null, limits: dayLimits({ chatgpt: 30 }) },
    );
    before = await ledger.read();
    page = await launched.openExtensionPage('src/dashboard/index.html#/data');
    await page.waitForSelector('.backup');
  });
  afterAll(() => launched.close());

  const tell = (wish: FromScreen): Promise<unknown> =>
    page.evaluate(
      (message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message),
      wish,
    );
  const press = (named: string): Promise<void> =>
    page.$$eval(
      'button',
      (all, wanted) => {
        const found = all.find((one) => one.textContent.trim() === wanted);
        if (!found) throw new Error(`no ${wanted}`);
        found.click();
      },
      named,
    );
  const files = (within = ''): string[] => {
    try {
      return readdirSync(join(downloads, within)).filter((file) => /\.(json|csv|gz)$/.test(file));
    } catch {
      return [];
    }
  };
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
    await press('Save a backup');
    await until('the backup is saved', async () => files().some((file) => file.endsWith('.json')));
    const file = join(downloads, files().find((one) => one.endsWith('.json')) ?? '');
    await until('it is whole', async () => readFileSync(file, 'utf8').endsWith('}'));
    saved[name] = file;
    const backup = JSON.parse(readFileSync(file, 'utf8')) as { stores: Rows };
    expect(backup.stores).toMatchObject({ ...before });
    await press('Save the days as a table (CSV)');
    await until('the table is saved', async () => files().some((one) => one.endsWith('.csv')));
    const table = join(downloads, files().find((one) => one.endsWith('.csv')) ?? '');
    await until('it is whole', async () => readFileSync(table, 'utf8').split('\r\n').length > 2);
    expect(readFileSync(table, 'utf8').split('\r\n')).toHaveLength(before.days.length + 2);
  });

  it('takes all of it in again once everything was deleted', async () => {
    await forgetAll();
    expect((await ledger.read()).days).toEqual([]);
    const said = await choose(saved[name] ?? '');
    expect(said).toContain('Nothing has changed yet.');
    expect((await ledger.read()).days).toEqual([]);
    await press('Replace');
    await done();
    expect(await ledger.read()).toEqual(before);
    await page.waitForSelector('.taken');
    await press('Undo');
    await page.waitForFunction(() => !document.querySelector('.taken'));
    expect((await ledger.read()).days).toEqual([]);
  });

  // The first of the two has only its own.
  it('takes in what the other browser saved, and shows the same', async () => {
    const others = saved[other] ?? saved[name] ?? '';
    const { stores } = JSON.parse(readFileSync(others, 'utf8')) as { stores: Rows };
    await choose(others);
    await press('Add');
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
    await until('it is saved', async () => files('Full Stop').length > 0);
    const file = join(downloads, 'Full Stop', files('Full Stop')[0] ?? '');
    await until('it is whole', async () => {
      const backup = JSON.parse(gunzipSync(readFileSync(file)).toString()) as { stores: Rows };
      return backup.stores.days.length > 0;
    });
    await page.click('.backup input[type=checkbox]');
    await page.waitForFunction(() => !document.querySelector('.backup .check + .aside'));
  });
});
