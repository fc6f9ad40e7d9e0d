/**
 * Chromium and Firefox as two devices of one account. The account is the test: it carries what one wrote into the sync of
 * the other, and both react to what their own browser tells them of it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import { dayOf } from '../../src/core/days';
import { DEFAULT_SETTINGS, type DayTotals } from '../../src/core/records';
import { emptyTotals } from '../../src/core/totals';
import { BROWSERS, buildOf } from './browsers.ts';

type Area = Record<string, unknown>;
interface Api {
  storage: {
    sync: { get(): Promise<Area>; set(some: Area): Promise<void>; remove(keys: string[]): Promise<void> };
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: Api;

const today = dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);

/** Figures and their units are held together by spaces that do not break. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

const counted = (minutes: number): DayTotals[] =>
  ['*', 'chatgpt'].map((site) => {
    const empty = emptyTotals(today, site);
    return { ...empty, hours: empty.hours.map((_, hour) => (hour === 12 ? minutes * 60_000 : 0)) };
  });

interface Device {
  launched: Launched;
  page: Page;
  /** What the account and this device agree on. */
  known: Area;
}

const kept = ({ page }: Device): Promise<Area> => page.evaluate(() => chrome.storage.sync.get());
const put = async ({ page }: Device, set: Area, gone: string[]): Promise<void> =>
  page.evaluate(
    async (items, keys) => {
      await chrome.storage.sync.set(items);
      if (keys.length > 0) await chrome.storage.sync.remove(keys);
    },
    set,
    gone,
  );
const ask = ({ page }: Device, wish: object): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), wish);

/** What changed at one since it was last looked at comes to the other. */
async function carry(from: Device, to: Device): Promise<void> {
  const now = await kept(from);
  const isNew = (key: string): boolean => JSON.stringify(now[key]) !== JSON.stringify(from.known[key]);
  const changed = Object.fromEntries(Object.entries(now).filter(([key]) => isNew(key)));
  const gone = Object.keys(from.known).filter((key) => !(key in now));
  await put(to, changed, gone);
  from.known = now;
  to.known = Object.fromEntries(
    Object.entries({ ...to.known, ...changed }).filter(([key]) => !gone.includes(key)),
  );
}

describe('two browsers of one account', () => {
  let desk: Device;
  let laptop: Device;

  const open = async (name: (typeof BROWSERS)[number]): Promise<Device> => {
    const launched = await launch(name, { extension: buildOf(name), language: 'en' });
    const page = await launched.openExtensionPage('src/dashboard/index.html#/data');
    await page.waitForSelector('.devices');
    return { launched, page, known: {} };
  };
  beforeAll(async () => {
    desk = await open('chromium');
    laptop = await open('firefox');
  });
  afterAll(async () => {
    await desk.launched.close();
    await laptop.launched.close();
  });

  /** @returns what is said of each device, by its name */
  const devicesAt = async ({ page }: Device): Promise<Record<string, string>> => {
    // As when the user comes back to the screen: it reads anew.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const rows = await page.$$eval('.devices .rows li', (all) =>
      all.map((row) => [
        row.querySelector('b')?.textContent ?? '',
        row.querySelector('p')?.textContent ?? '',
      ]),
    );
    return Object.fromEntries(
      rows.map(([name = '', text = '']) => [name, plain(text.slice(name.length)).split(',')[0] ?? '']),
    );
  };
  const bothSay = (what: string, atDesk: object, atLaptop: object): Promise<void> =>
    until(
      what,
      async () => {
        await carry(desk, laptop);
        await carry(laptop, desk);
        const said = [await devicesAt(desk), await devicesAt(laptop)];
        return JSON.stringify(said) === JSON.stringify([atDesk, atLaptop]);
      },
      20_000,
    ).catch(async (problem: unknown) => {
      expect([await devicesAt(desk), await devicesAt(laptop)]).toEqual([atDesk, atLaptop]);
      throw problem;
    });
  const popupAt = async ({ launched, page }: Device): Promise<string> => {
    const popup = await launched.openExtensionPage('src/popup/index.html');
    await popup.waitForSelector('.today');
    const text = await popup.$eval('.today', (section) => section.textContent);
    await popup.close();
    await page.bringToFront();
    return plain(text);
  };

  it('show the same devices and figures, and both count them for a limit that one set', async () => {
    await fillStore(desk.page, { days: counted(5) });
    await fillStore(laptop.page, { days: counted(10) });
    await ask(desk, { kind: 'set-limit', site: '*', minutes: 45 });
    await ask(desk, { kind: 'set-sync', name: 'Desk' });
    await ask(laptop, { kind: 'set-sync', name: 'Laptop' });
    await bothSay(
      'both know both',
      { 'Desk (this device)': '5 min today', Laptop: '10 min today' },
      { 'Laptop (this device)': '10 min today', Desk: '5 min today' },
    );
    for (const [device, more] of [
      [desk, '10 min'],
      [laptop, '5 min'],
    ] as const) {
      const text = await popupAt(device);
      expect(text).toContain(`${more} more on your other devices`);
      expect(text).toContain('30 min left');
    }
  });

  it('agree again after more time, a new name, and an older state that comes back', async () => {
    const before = await kept(desk);
    await fillStore(laptop.page, { days: counted(20) });
    await laptop.page.bringToFront();
    await laptop.page.$$eval('.devices .rows li', (rows) => {
      const field = rows.find((row) => row.textContent.includes('this device'))?.querySelector('input');
      field?.focus();
      field?.select();
    });
    await laptop.page.keyboard.type('Garden');
    await laptop.page.keyboard.press('Tab');
    const atDesk = { 'Desk (this device)': '5 min today', Garden: '20 min today' };
    const atLaptop = { 'Garden (this device)': '20 min today', Desk: '5 min today' };
    await bothSay('both know the name and the time', atDesk, atLaptop);
    await put(desk, before, []);
    await put(laptop, before, []);
    await until('both have the newest again', async () => {
      await carry(desk, laptop);
      await carry(laptop, desk);
      return [await kept(desk), await kept(laptop)].every((area) => JSON.stringify(area).includes('Garden'));
    });
    await bothSay('nothing is lost', atDesk, atLaptop);
    expect(await popupAt(desk)).toContain('20 min left');
    expect(await popupAt(laptop)).toContain('20 min left');
  });

  it('go on apart when one leaves', async () => {
    await ask(laptop, { kind: 'set-sync', name: null });
    await until('nothing of it is told any more', async () => {
      await carry(laptop, desk);
      return Object.keys(await devicesAt(desk)).length === 1;
    });
    await until('it lists none itself', async () => Object.keys(await devicesAt(laptop)).length === 0);
    expect(await popupAt(desk)).toContain('40 min left');
    expect(await popupAt(laptop)).toContain('25 min left');
  });
});
