/** An export for research, and one page to print, of the build that ships: what was seen is what was saved. */
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import type { Launched } from '../../scripts/launch.ts';
import { sampleDays, sampleHistory } from '../../scripts/sample-history.ts';
import { withLedger } from '../../scripts/sample-ledger.ts';
import { presenceOf } from '../../src/core/totals';
import { EVERYTHING } from '../../src/core/words';
import { cellsOf, faultsIn } from '../data-package.ts';
import { dayLimits } from '../unit/limits';
import { BROWSERS } from './browsers.ts';
import { Downloads } from './downloads.ts';
import { Ledger, type Rows } from './ledger.ts';
import { follow, openDashboard, press } from './screen.ts';

const DAYS = sampleDays(new Date());
const LAST = DAYS.at(-1) ?? '';

describe.each(BROWSERS)('%s', (name) => {
  const downloads = new Downloads();
  let launched: Launched;
  let page: Page;
  let rows: Rows;

  beforeAll(async () => {
    launched = await downloads.launch(name);
    const ledger = await Ledger.open(launched);
    const sample = withLedger(sampleHistory(DAYS.slice(0, -1)), LAST);
    const chosen = { keepDays: null, limits: dayLimits({ chatgpt: 30 }), people: ['Annelies'] };
    await fillStore(ledger.page, sample, chosen);
    rows = await ledger.read();
    page = await openDashboard(launched, '#/research', '.preview');
  });
  afterAll(async () => {
    await launched.close();
    downloads.close();
  });

  const pressNamed = (named: string): Promise<void> => press(page, named, 'main button');
  async function save(): Promise<Record<string, string>> {
    downloads.forget('*.zip');
    await pressNamed('Save as a zip file');
    const { content } = await downloads.saved('*.zip', unzipSync);
    return Object.fromEntries(Object.entries(content).map(([path, bytes]) => [path, strFromU8(bytes)]));
  }
  const column = (files: Record<string, string>, wanted: string): string[] => {
    const [head = [], ...cells] = cellsOf(files['days.csv'] ?? '');
    return cells.map((row) => row[head.indexOf(wanted)] ?? '');
  };

  it('saves what the ledger holds, as a data package that validates', async () => {
    const files = await save();
    expect(faultsIn(files)).toEqual([]);
    expect(column(files, 'presence_s').map(Number)).toEqual(
      rows.days.map((row) => Math.round(presenceOf(row) / 1_000)),
    );
    expect(Object.values(files).join('')).not.toContain('Annelies');
    expect(column(files, 'site')).toEqual(rows.days.map(({ site }) => site));
  });

  it('leaves out what was struck out in the table, and puts it back', async () => {
    const [first] = rows.days.filter(({ site }) => site !== EVERYTHING);
    const row = `${first?.day}/${first?.site}`;
    await pressNamed(`Strike out ${row}`);
    await pressNamed('Strike out presence_s');
    await page.waitForSelector('.preview tr.struck');
    const files = await save();
    expect(faultsIn(files)).toEqual([]);
    expect(files['days.csv']).not.toContain('presence_s');
    const left = rows.days.filter(
      ({ day, site }) => day !== first?.day || (site !== first?.site && site !== EVERYTHING),
    );
    expect(column(files, 'site')).toEqual(left.map(({ site }) => site));
    await pressNamed(`Put ${row} back`);
    await pressNamed('Put presence_s back');
    await page.waitForFunction(() => !document.querySelector('.preview .struck'));
    expect(column(await save(), 'presence_s')).toHaveLength(rows.days.length);
  });

  it('says on one page what the figures of four weeks come to', async () => {
    await follow(page, '#/report');
    await page.waitForSelector('.report-time p');
    const shown = new Set(DAYS.slice(-28));
    const mine = rows.days.filter(({ day, site }) => site === EVERYTHING && shown.has(day));
    const said = await page.$eval('.report-time p', (part) => part.textContent);
    const minutes = Math.floor(mine.reduce((sum, row) => sum + presenceOf(row), 0) / 60_000);
    expect(said.replaceAll('\u00a0', ' ')).toContain(
      `${Math.floor(minutes / 60)} hr ${minutes % 60} min, on ${mine.length} days out of 28`,
    );
    expect(await page.$eval('.report-own', (part) => part.textContent)).toContain('30');
  });

  it.runIf(name === 'chromium')('is one page on paper', async () => {
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
