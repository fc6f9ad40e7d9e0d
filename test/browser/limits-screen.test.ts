/** The screens for limits and nudges, in the build that ships: what is set there is what the ledger holds. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { DASHBOARD } from '../../scripts/screens.ts';
import { until } from '../../scripts/until.ts';
import type { Settings } from '../../src/core/records';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger } from './ledger.ts';
import { openDashboard, press } from './screen.ts';

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name), language: 'en' });
    ledger = await Ledger.open(launched);
    page = await openDashboard(launched, '#/limits', '.limit-list');
  });
  afterAll(() => launched.close());

  const settings = async (): Promise<Partial<Settings>> => {
    const { settings: rows = [] } = await readStore(ledger.page, ['settings']);
    return rows[0] ?? {};
  };
  const settingsAre = (what: string, is: (now: Partial<Settings>) => boolean): Promise<void> =>
    until(what, async () => is(await settings()), 10_000);
  const pressNamed = (named: string): Promise<void> =>
    press(page, named, 'main button, main label, nav a, main summary');
  /** As a person does: by the keyboard, in the field that has this label. */
  const type = async (label: string, text: string): Promise<void> => {
    const place = await page.$$eval(
      'main .field input',
      (inputs, wanted) => inputs.findIndex((one) => one.labels?.[0]?.textContent.startsWith(wanted)),
      label,
    );
    const input = (await page.$$('main .field input'))[place];
    if (!input) throw new Error(`no ${label}`);
    await input.focus();
    await input.evaluate((field) => field.select());
    await page.keyboard.type(text);
  };
  const reads = (text: string): Promise<void> =>
    until(`the screen says ${text}`, () =>
      page.$eval('main', (main, wanted) => main.textContent.includes(wanted), text),
    );

  it('sets a limit in its form, says what was wrong first, and takes it away', async () => {
    await pressNamed('Add a limit');
    // The form takes the focus as it opens.
    await until('the form has the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'select'),
    );
    await pressNamed('Save');
    await reads('Type whole minutes for at least one day');
    await type('Minutes, every day', '45');
    await pressNamed('Save');
    await settingsAre('a limit is kept', ({ limits }) => limits?.length === 1);
    expect((await settings()).limits).toMatchObject([
      {
        scope: { of: 'everything' },
        what: 'day',
        week: [45, 45, 45, 45, 45, 45, 45],
        warn: { minutes: 5 },
        more: 3,
      },
    ]);
    await reads('a day for everything together');
    await pressNamed('Remove:');
    await settingsAre('it is gone', ({ limits }) => limits?.length === 0);
    await reads('No limit yet.');
  });

  it('switches a nudge, and keeps a name and a plan on this device', async () => {
    await pressNamed('Nudges');
    await page.waitForSelector('.nudge-list');
    await pressNamed('a break');
    await settingsAre('the break is on', ({ nudges }) => nudges?.break === true);
    await type('Name or thing 1', 'Anna');
    await page.keyboard.press('Tab');
    await settingsAre('the name is kept', ({ people }) => people?.[0] === 'Anna');
    await type('then I', 'call');
    await page.click('.plans form [role=group] button');
    await page.$eval('.plans form', (form) => form.requestSubmit());
    await settingsAre('the plan is kept', ({ plans }) => plans?.[0]?.then === 'call Anna');
    await reads('If I have chatted');
  });

  it('leads below eighteen through a break and a limit, and names what is for adults', async () => {
    await pressNamed('I am younger than 18');
    await settingsAre('the user is young', ({ young }) => young === true);
    await reads('SpicyChat');
    await type('Minutes a day for everything', '40');
    await page.keyboard.press('Enter');
    await settingsAre('the limit is kept', ({ limits }) => limits?.[0]?.week[0] === 40);
    await pressNamed('What loosens a limit');
    await settingsAre('loosening waits', ({ slow }) => slow === true);
  });

  it('finds a setting, leads to it, and keeps what two screens set at once', async () => {
    const shown = page.evaluate(
      () =>
        new Promise<string | undefined>((done) => {
          const watcher = new MutationObserver(() => {
            if (!document.querySelector('.find input')) return;
            watcher.disconnect();
            done(document.activeElement?.localName);
          });
          watcher.observe(document.body, { childList: true, subtree: true });
        }),
    );
    await pressNamed('Settings');
    // Later, the focus would be taken from who already types.
    expect(await shown, 'the title has the focus as soon as the view is there').toBe('h1');
    await page.type('.find input', 'clipboard');
    await until('one is found', async () => (await page.$$('.find li')).length === 1);
    await page.click('.find li a');
    await page.waitForSelector('.leave input');
    await until('it leads there', () =>
      page.evaluate(() => document.activeElement?.parentElement?.className === 'leave'),
    );
    const other = await launched.openExtensionPage(`${DASHBOARD}#/nudges`);
    await other.waitForSelector('.plans form');
    await other.type('.people .field:nth-child(2) input', 'Bea');
    await other.keyboard.press('Enter');
    await settingsAre('both names are kept', ({ people }) => people?.join() === 'Anna,Bea');
    await page.bringToFront();
    await until('the first screen has heard', () =>
      page.$$eval('.people input', (fields) => fields[1]?.value === 'Bea'),
    );
    await other.close();
  });

  it('resets what was set, and loosens nothing before tomorrow', async () => {
    await pressNamed('Settings');
    await page.waitForSelector('.reset button');
    await page.select('.day-start select', '0');
    await settingsAre(
      'it counts from tomorrow',
      ({ dayStart = 240, dayStartNext }) => dayStart === 240 && dayStartNext?.minutes === 0,
    );
    await reads('This counts from tomorrow');
    await pressNamed('Reset all settings');
    await pressNamed('Reset them');
    await settingsAre(
      'names and plans are gone',
      ({ people, plans }) => people?.length === 0 && plans?.length === 0,
    );
    const { limits, slow, slowUntil } = await settings();
    expect([limits?.length, limits?.[0]?.until, slow]).toEqual([1, slowUntil, true]);
  });

  it('has a way to a person, with a number only where it was checked', async () => {
    await pressNamed('Talk to a person');
    await page.waitForSelector('a[href^="https://findahelpline.com"]');
    await page.select('main select', 'NL');
    await page.waitForSelector('a[href="tel:113"]');
    await page.select('main select', 'ZZ');
    await until('no number is shown', async () => (await page.$$('a[href^="tel:"]')).length === 0);
  });
});
