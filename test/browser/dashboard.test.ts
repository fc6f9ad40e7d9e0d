/** The dashboard of the build that ships: what it shows is what the ledger holds, and what it asks for happens. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { sampleDays, sampleHistory } from '../../scripts/sample-history.ts';
import { sampleLedger, withLedger } from '../../scripts/sample-ledger.ts';
import { DASHBOARD } from '../../scripts/screens.ts';
import { until } from '../../scripts/until.ts';
import { measure } from '../../src/core/intervals';
import { dayOf } from '../../src/core/days';
import { DEFAULT_SETTINGS, type DayTotals } from '../../src/core/records';
import { weekAround } from '../../src/core/periods';
import { presenceOf } from '../../src/core/totals';
import { lastWeek } from '../../src/core/week-card';
import { EVERYTHING } from '../../src/core/words';
import { formatsOf } from '../../src/ui/format';
import type { PresenceRow } from '../../src/store/schema';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger, type Rows } from './ledger.ts';
import { follow, openDashboard, plain, press, tabsOf, textOf, textsOf } from './screen.ts';

const SECOND = 1_000;
const TEN_YEARS = 3_650;
const DAYS = sampleDays(new Date());
const DAY = DAYS.at(-1) ?? '';

/** As screens write a length of time in English. */
const inMinutes = (ms: number): string => plain(formatsOf('en', 'en-GB').duration(ms));

/** As the ledger writes a length of time in English. */
function exact(ms: number): string {
  const seconds = Math.floor(ms / SECOND);
  const parts = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60];
  return parts
    .flatMap((part, place) => (part > 0 ? [`${part} ${['hr', 'min', 'sec'][place]}`] : []))
    .join(' ');
}

const totalsOf = ({ days }: Rows, site = EVERYTHING, day = DAY): DayTotals | undefined =>
  days.find((row) => row.day === day && row.site === site);
const timeOf = (rows: Rows, site?: string): number => {
  const row = totalsOf(rows, site);
  return row ? presenceOf(row) : 0;
};
const inOrder = ({ presences }: Rows): PresenceRow[] => presences.toSorted((a, b) => a.from - b.from);

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name) });
    ledger = await Ledger.open(launched);
    const rows = withLedger(sampleHistory(DAYS.slice(0, -1)), DAY);
    await fillStore(ledger.page, rows, { keepDays: null });
  });
  afterAll(() => launched.close());

  const read = (selector: string): Promise<string> => textOf(page, selector);
  const readAll = (selector: string): Promise<string[]> => textsOf(page, selector);
  const pressNamed = (named: string): Promise<void> => press(page, named, 'button, a');
  const go = async (hash: string, wanted: string): Promise<void> => {
    await follow(page, hash);
    await page.waitForSelector(wanted);
  };

  it('opens from the popup', async () => {
    await ledger.page.click('header a');
    await until('the dashboard opens', async () =>
      (await tabsOf(launched)).includes(launched.base + DASHBOARD),
    );
    page = await openDashboard(launched);
    expect(await read('h1')).toBe('Week');
    expect(await page.title()).toBe('Week · Full Stop');
    expect(await readAll('header nav a')).toEqual(NAMES);
  });

  it('shows the week as the totals say it, as a picture and as a table', async () => {
    await go(`#/week/${DAY}`, '.chart');
    const { first, last } = weekAround(DAY);
    const { days } = await ledger.read();
    const week = days.filter(({ day, site }) => site === EVERYTHING && day >= first && day <= last);
    const time = week.reduce((sum, row) => sum + presenceOf(row), 0);
    expect((await readAll('.chart h2'))[0]).toMatch(new RegExp(`^${inMinutes(time)} at chats, `));
    const cells = await readAll('.chart:first-child tbody tr');
    expect(cells).toHaveLength(7);
    for (const row of week) expect(cells.join(' | ')).toContain(inMinutes(presenceOf(row)));
    // One bar a measured day, as high as its time, beside the others.
    const heights = await page.$$eval('.chart:first-child g .ink-bar', (bars) =>
      bars.map((bar) => bar.getBoundingClientRect().height).filter((height) => height > 14),
    );
    const most = Math.max(...week.map(presenceOf));
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(
      most / Math.min(...week.map(presenceOf)) + 1,
    );
  });

  it('puts the last week on a card, and asks once what comes of the limits', async () => {
    await go('#/card', '.week-card');
    const { first, last } = lastWeek(dayOf(Date.now(), DEFAULT_SETTINGS.dayStart));
    const { days } = await ledger.read();
    const week = days.filter(({ day, site }) => site === EVERYTHING && day >= first && day <= last);
    const time = week.reduce((sum, row) => sum + presenceOf(row), 0);
    expect(await read('.card-time')).toBe(inMinutes(time));
    await pressNamed('None');
    await page.waitForFunction(() => document.querySelector('.week-card button') === null);
    await launched.reloadExtensionPage(page);
    await page.waitForSelector('.week-card');
    expect(await readAll('.week-card button')).toEqual([]);
  });

  it('is read with the keyboard alone: into a picture, along it, and to its table', async () => {
    await go(`#/week/${DAY}`, '.chart');
    await page.$eval('.chart:first-child .spot[tabindex="0"]', (spot) => (spot as SVGElement).focus());
    const readout = (): Promise<string> => read('.chart:first-child .readout');
    const monday = await readout();
    expect(monday).toContain('Monday');
    await page.keyboard.press('ArrowRight');
    expect(await readout()).toContain('Tuesday');
    await page.keyboard.press('End');
    expect(await readout()).toContain('Sunday');
    await page.keyboard.press('Home');
    expect(await readout()).toBe(monday);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Table');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chart:first-child .behind:not([hidden])');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chart:first-child .behind[hidden]');
  });

  it('shows a day of the ledger as the raw rows say it', async () => {
    await go('#/ledger', '.empty');
    expect(await read('.empty')).toContain('Nothing has been measured today so far.');
    await pressNamed(`← Earlier day with figures:`);
    await page.waitForSelector('.entry');
    expect(await page.evaluate(() => location.hash)).toBe(`#/ledger/${DAY}`);
    const rows = await ledger.read();
    const presences = inOrder(rows);
    expect(await readAll('.entry-when span')).toEqual(presences.map(({ from, to }) => exact(to - from)));
    const names: Record<string, string> = { chatgpt: 'ChatGPT', claude: 'Claude', replika: 'Replika' };
    expect(await readAll('.entry-what > p > b')).toEqual(presences.map(({ site }) => names[site]));
    expect(presences).toHaveLength(7);
    // Begin and end of each, in words; what was not told is not made up.
    expect(await readAll('.entry:nth-of-type(1) .why dd')).toContain('you typed, pressed or scrolled');
    const whys = await readAll('.entry .why dd');
    expect(whys).toHaveLength(14);
    expect(whys.slice(6, 8)).toEqual(['not recorded', 'not recorded']);
    expect(whys.at(-1)).toBe('the page was closed');
    expect(measure(presences)).toBe(timeOf(rows));
    expect(await read('.day-time')).toBe('1 hr 42 min');
    expect(await readAll('.figures b')).toEqual(['7 of 16', '3', '4 min']);
  });

  it('shows beside an interval how replies ended in it', async () => {
    const last = await readAll('.stretches section:last-child .entry:first-child .endings-list li');
    expect(last).toEqual([
      'offer declined',
      'question about you you said yes × 2',
      'rhetorical question',
      'no invitation',
    ]);
  });

  it('deletes an interval: its time goes, and its undo brings all of it back', async () => {
    const before = await ledger.read();
    const target = inOrder(before).find(({ ended }) => ended === 'sleep');
    if (!target) throw new Error('no interval');
    await pressNamed('Delete: Replika');
    await page.waitForSelector('.undo');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    const after = await ledger.read();
    expect(timeOf(before) - timeOf(after)).toBe(target.to - target.from);
    expect(timeOf(before, 'replika') - timeOf(after, 'replika')).toBe(target.to - target.from);
    expect(totalsOf(after)?.replies).toBe((totalsOf(before)?.replies ?? 0) - 5);
    expect(await read('.day-time')).toBe('1 hr 25 min');
    expect(await readAll('.figures b')).toEqual(['4 of 11', '1', '1 min']);
    expect(await readAll('.entry')).toHaveLength(6);
    await pressNamed('Undo');
    await page.waitForFunction(() => document.querySelector('.undo') === null);
    const restored = await ledger.read();
    expect(totalsOf(restored)).toEqual(totalsOf(before));
    expect(totalsOf(restored, 'replika')).toEqual(totalsOf(before, 'replika'));
    expect(restored.presences).toEqual(before.presences);
    expect(await read('.day-time')).toBe('1 hr 42 min');
  });

  it('shortens an interval to what is typed, and says what is wrong with that', async () => {
    const before = await ledger.read();
    const first = inOrder(before)[0];
    if (!first) throw new Error('no interval');
    const type = (field: number, text: string): Promise<void> =>
      page.$$eval(
        '.shorten input',
        (fields, [at, value]) => {
          const one = fields[at as number] as HTMLInputElement;
          one.value = value as string;
          one.dispatchEvent(new Event('input', { bubbles: true }));
        },
        [field, text] as const,
      );
    await pressNamed('Shorten: ChatGPT');
    await page.waitForSelector('.shorten');
    await type(1, '23:00:00');
    await pressNamed('Keep only this');
    await page.waitForFunction(() => document.querySelector('.shorten .fault')?.textContent !== '');
    expect(await read('.shorten .fault')).toBe('Pick times within this interval.');
    await type(1, '09:05:10');
    await pressNamed('Keep only this');
    await page.waitForSelector('.undo');
    const after = await ledger.read();
    expect(timeOf(before) - timeOf(after)).toBe(first.to - first.from - 180 * SECOND);
    expect((await readAll('.entry-when span'))[0]).toBe('3 min');
    expect((await readAll('.entry .why dd'))[1]).toBe('you changed this');
    await pressNamed('Undo');
    await page.waitForFunction(() => document.querySelector('.undo') === null);
    expect(totalsOf(await ledger.read())).toEqual(totalsOf(before));
  });

  it('says how each site is being read', async () => {
    await go('#/sites', '.site');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sites');
    const replika = (await readAll('.site')).find((text) => text.startsWith('Replika'));
    expect(replika).toContain('Reading with the general reader since');
    expect(replika).toMatch(/Since the installation: my\.replika\.\w+ and my\.replika\.\w+What for/);
    expect((await readAll('.site')).find((text) => text.startsWith('ChatGPT'))).toContain(
      'Read by its facts since',
    );
  });

  it('asks what a site is for, keeps it, and shows the figures by it', async () => {
    const choice = (await readAll('.site')).findIndex((text) => text.startsWith('Replika'));
    const select = (await page.$$('.site select'))[choice];
    expect(await select?.evaluate((one) => (one as HTMLSelectElement).labels[0]?.textContent)).toBe(
      'What for: Replika',
    );
    await select?.select('company');
    await go(`#/week/${DAY}`, '.choices');
    // The third one: nobody was asked before what a site is for.
    const wanted = '.choices .field:nth-child(3) select';
    await until('there is something to choose from', async () =>
      (await readAll(`${wanted} option`)).includes('company'),
    );
    expect(await readAll(`${wanted} option`)).toEqual(['Everything', 'company']);
    await page.select(wanted, 'company');
    await page.waitForFunction(() => location.hash.endsWith('?purpose=company'));
    const { first, last } = weekAround(DAY);
    const { days } = await ledger.read();
    const company = days.filter(({ day, site }) => site === 'replika' && day >= first && day <= last);
    const time = company.reduce((sum, row) => sum + presenceOf(row), 0);
    await until('the week is of this alone', async () =>
      ((await readAll('.chart h2'))[0] ?? '').startsWith(`${inMinutes(time)} at chats, `),
    );
    await go('#/sites', '.site');
    expect(await page.$$eval('.site select', (all) => all.map(({ value }) => value))).toContain('company');
  });

  it('forgets a site after naming what goes, and nothing of the others', async () => {
    const before = await ledger.read();
    const days = before.days.filter(({ site }) => site === 'replika').length;
    await pressNamed('Forget …: Replika');
    await page.waitForSelector('.forget');
    expect((await readAll('.forget li'))[0]).toBe(`The figures of ${days} days`);
    expect((await ledger.read()).days).toEqual(before.days);
    await pressNamed('Delete for good');
    await page.waitForSelector('.gone');
    const after = await ledger.read();
    expect(await read('.gone')).toMatch(
      new RegExp(
        `^Deleted: Replika, all days. ${days} days’ figures, 3 intervals, 16 messages and replies, `,
      ),
    );
    expect(JSON.stringify(after)).not.toContain('"replika"');
    expect(totalsOf(after, 'chatgpt')).toEqual(totalsOf(before, 'chatgpt'));
    expect(timeOf(after)).toBe(timeOf(before) - timeOf(before, 'replika'));
  });

  it('deletes a day, and asks first', async () => {
    await go('#/data', '.choice');
    expect(await read('.state')).toContain('Nothing is lost');
    expect(await read('.keeping')).toContain('messages and replies are kept from');
    await pressNamed('See what would go');
    await page.waitForSelector('.forget');
    expect((await readAll('.forget li'))[1]).toBe('Sites: ChatGPT and Claude');
    await pressNamed('Keep it');
    await page.waitForFunction(() => document.querySelector('.forget') === null);
    expect(totalsOf(await ledger.read())).toBeDefined();
    await pressNamed('See what would go');
    await page.waitForSelector('.forget');
    await pressNamed('Delete for good');
    await page.waitForSelector('.gone');
    const rows = await ledger.read();
    expect(rows.presences).toEqual([]);
    expect(rows.days.filter(({ day }) => day === DAY)).toEqual([]);
    expect(rows.days.length).toBeGreaterThan(50);
  });

  it('speaks Dutch when asked to, and says how good it is and what nobody knows', async () => {
    await go('#/about', '.quality');
    expect(await read('.threshold')).toContain('Nobody knows.');
    await page.select('footer select', 'nl');
    await page.waitForSelector('html[lang=nl]');
    expect(await read('h1')).toBe('Over de cijfers');
    expect(await readAll('.quality tbody th')).toContain('Nederlands');
    await page.select('footer select', '');
    await page.waitForSelector('html[lang=en]');
  });

  it('is as wide as its window, down to 320 pixels', async () => {
    await page.setViewport({ width: 320, height: 800 });
    for (const [hash, wanted] of VIEWS) {
      await go(hash, wanted);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(320);
    }
    await page.setViewport({ width: 1280, height: 800 });
  });

  it('opens every view over ten years', async () => {
    const days = sampleHistory(sampleDays(new Date(), TEN_YEARS));
    const ledgerRows = sampleLedger(DAY);
    await fillStore(ledger.page, { ...ledgerRows, days: [...days, ...(ledgerRows['days'] ?? [])] });
    for (const [hash, wanted] of VIEWS) {
      await go(hash === '#/about' ? '#/data' : '#/about', hash === '#/about' ? '.state' : '.quality');
      await go(hash, wanted);
    }
  });
});

const NAMES = [
  ...['Today', 'Week', 'Months', 'Year', 'Hours', 'How replies end', 'Weekly card', 'One page'],
  ...['Sites', 'Limits', 'Nudges', 'Settings', 'Ledger', 'Your data', 'For research'],
  ...['About the figures', 'Talk to a person'],
];

const VIEWS = [
  [`#/today/${DAY}`, '.span-title'],
  [`#/week/${DAY}`, '.span-title'],
  ['#/months', '.span-title'],
  ['#/year', '.span-title'],
  ['#/hours', '.span-title'],
  ['#/closings', '.span-title'],
  ['#/card', '.week-card'],
  [`#/ledger/${DAY}`, '.day-title'],
  ['#/sites', '.site'],
  ['#/data', '.state'],
  ['#/research', '.preview'],
  ['#/report', '.report-time'],
  ['#/about', '.quality'],
] as const;
