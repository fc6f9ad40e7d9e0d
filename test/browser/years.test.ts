/** The official exports, read by the build that ships: figures equal to what they were made with, and no word kept. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from '../../scripts/launch.ts';
import { writeExport, type Truth } from '../../scripts/make-export.ts';
import { EVERYTHING } from '../../src/core/words';
import type { Fault } from '../../src/importing/message';
import { BAD_EXPORTS } from '../bad-exports.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger } from './ledger.ts';
import { openDashboard, press } from './screen.ts';
import { searchFiles, searchStorage } from './storage-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-stop-years-'));
const EXPORT = join(folder, 'export.zip');
/** Of titles and replies, and in no file of the browser's own: Firefox has a CANARY in its scripts. */
const WORDS = ['title that nobody keeps', 'er een lijstje van maken', 'turn this into a plan'];
/** Long enough to be stopped. */
const LONG = join(folder, 'long.zip');
const NO_ZIP = join(folder, 'no.zip');
/** What a person is told of a file. */
const WRONG: Record<Exclude<Fault, 'no-zip'>, string> = {
  empty: 'is empty.',
  truncated: 'breaks off before its end: download it once more.',
  encrypted: 'is locked with a password: unpack it, and choose the file in it.',
  bomb: 'would unpack to far more than it says, as no export does.',
  'other-product': 'is no export of ChatGPT, Claude or Gemini, and no table of messages.',
  'unknown-shape': 'has a form that Full Stop does not know yet; the service may have changed it.',
  'no-dates': 'holds no message with a date that can be read.',
  html: 'is a web page that cannot be read. Ask for the export once more, and choose JSON instead of HTML.',
  'not-text': 'holds signs that are no text (UTF-8): it is damaged.',
  'too-deep': 'is nested deeper than any export is.',
  'too-long': 'holds a single conversation of more than 64 MB, as no export does.',
  damaged: 'is damaged: download it once more.',
  'too-new-zip': 'is packed in a way that browsers cannot read: unpack it, and choose the file in it.',
};
let truth: Truth;
beforeAll(async () => {
  truth = await writeExport(EXPORT, { product: 'chatgpt', conversations: 120, megabytes: 0, shards: 2 });
  await writeExport(LONG, { product: 'chatgpt', conversations: 0, megabytes: 30, shards: 1 });
  writeFileSync(NO_ZIP, 'Dear diary');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name), profile: join(folder, name) });
    ledger = await Ledger.open(launched);
    page = await openDashboard(launched, '#/data', '.years');
  });
  afterAll(async () => {
    if (launched.browser.connected) await launched.close();
  });

  const pressNamed = (named: string): Promise<void> => press(page, named, '.years button, .taken button');
  async function choose(path: string): Promise<string> {
    const field = (await page.$('.years input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    const answer = await page.waitForSelector('.years .dry-run, .years .fault:not(:empty)');
    return (await answer?.evaluate((one) => one.textContent)) ?? '';
  }
  async function open(view: 'data' | 'limits'): Promise<void> {
    await page.evaluate((wanted) => void (location.hash = `#/${wanted}`), view);
    await page.waitForFunction(
      (isData) => (document.querySelector('.years') !== null) === isData,
      {},
      view === 'data',
    );
  }
  const sums = async () => {
    const { days } = await ledger.read();
    const rows = days.filter(({ site }) => site !== EVERYTHING);
    const sum = (figure: 'user' | 'replies' | 'retries'): number =>
      rows.reduce((all, row) => all + row[figure], 0);
    return { user: sum('user'), replies: sum('replies'), retries: sum('retries') };
  };

  it('shows what would come in, and keeps nothing of it yet', async () => {
    const said = await choose(EXPORT);
    expect(said).toMatch(/^Read 120 conversations, found [\d,]+ numbers to keep, and 0 words\./);
    expect((await ledger.read()).days).toEqual([]);
    expect(await page.$$eval('.years tbody tr', (rows) => rows.length)).toBeGreaterThan(3);
  });

  it('takes in the figures that the export was made with', async () => {
    await pressNamed('Add');
    await page.waitForSelector('.taken');
    const { user, replies, retries } = truth;
    expect(await sums()).toEqual({ user, replies, retries });
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await ledger.read();
    await choose(EXPORT);
    const known = await page.$$eval('.years tbody tr', (rows) =>
      rows.map((row) => [row.children[2]?.textContent, row.children[7]?.textContent]),
    );
    expect(known.every(([days, imported]) => days === imported)).toBe(true);
    const months = await page.$$eval('.years tbody td:nth-child(2)', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    expect(months.every((month) => /^[A-Z][a-z]+ \d{4}$/.test(month))).toBe(true);
    await pressNamed('Add');
    await page.waitForFunction(() => !document.querySelector('.years .dry-run'));
    expect(await ledger.read()).toEqual(before);
  });

  it('keeps nothing of a file that was stopped, and reads the next one', async () => {
    const before = await ledger.read();
    const field = (await page.$('.years input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(LONG);
    await page.waitForSelector('.years .reading button');
    await pressNamed('Stop');
    await page.waitForFunction(() => !document.querySelector('.years .reading'));
    const left = await page.$eval('.years', (part) => ({
      isOpen: part.querySelector('.dry-run, .fault:not(:empty)') !== null,
      file: part.querySelector('input')?.value,
    }));
    expect(left).toEqual({ isOpen: false, file: '' });
    expect(await ledger.read()).toEqual(before);
  });

  /** @returns whether the browser leaves it to the page that a file is over it, and dropped on it */
  const dropTable = (): Promise<boolean[]> =>
    page.evaluate(() => {
      const table = 'timestamp,role,site\n2026-05-05T09:00:00Z,user,replika';
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([table], 'table.csv'));
      const some = { dataTransfer, bubbles: true, cancelable: true };
      const events = ['dragover', 'drop'].map((kind) => new DragEvent(kind, some));
      return events.map((event) => !(document.querySelector('h1') ?? document.body).dispatchEvent(event));
    });

  it('stays, with any view open, where a file is dropped on it, and reads none', async () => {
    await open('limits');
    expect(await dropTable()).toEqual([true, true]);
    await open('data');
    expect(await page.$('.years :is(.reading, .dry-run, .fault:not(:empty))')).toBeNull();
  });

  it('reads a file that is dropped on the page, and one that its field may be given', async () => {
    expect(await dropTable()).toEqual([true, true]);
    await page.waitForSelector('.years .dry-run');
    expect(await page.$eval('.years .dry-run b', (said) => said.textContent)).toMatch(
      /^Read 1 conversation,/,
    );
    // Google's record of Gemini comes as a page.
    const accepted = await page.$eval('.years input', (field) => (field as HTMLInputElement).accept);
    expect(accepted.split(',')).toContain('.html');
    await pressNamed('Leave it');
    await page.waitForFunction(() => !document.querySelector('.years .dry-run'));
  });

  it('asks for another file where one is only called a zip', async () => {
    expect(await choose(NO_ZIP)).toBe(
      '“no.zip” is called a zip, and is none: download it once more. Nothing was kept of it.',
    );
  });

  it.each(BAD_EXPORTS)(
    'says what is wrong with a file, and keeps nothing of it: %s (%#)',
    async (fault, file) => {
      const path = join(folder, 'chosen');
      writeFileSync(path, file(readFileSync(EXPORT)));
      const before = await sums();
      await open('limits');
      await open('data');
      expect(await choose(path)).toBe(`“chosen” ${WRONG[fault]} Nothing was kept of it.`);
      expect(await sums()).toEqual(before);
    },
  );

  it('has kept no word in any file of the profile', async () => {
    expect(await searchStorage(page, WORDS)).toEqual([]);
    await launched.close();
    expect(searchFiles(join(folder, name), WORDS)).toEqual([]);
  });
});
