/** The welcome of the build that ships: opened once, by keyboard alone, and what is practised in it is not kept. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { WELCOME } from '../../scripts/screens.ts';
import { until } from '../../scripts/until.ts';
import { LANGUAGES } from '../../src/core/records';
import { STEPS } from '../../src/welcome/steps';
import { faultsByAxe } from './axe.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger } from './ledger.ts';
import { follow, openDashboard, plain, tabsOf, textsOf } from './screen.ts';

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name), welcome: true });
  });
  afterAll(() => launched.close());

  const welcomes = async (): Promise<number> =>
    (await tabsOf(launched)).filter((address) => address === launched.base + WELCOME).length;
  const readAll = (selector: string): Promise<string[]> => textsOf(page, selector);
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '').then(plain);
  /** Presses Tab until this is where the keyboard is. */
  async function tabTo(text: string): Promise<void> {
    for (let pressed = 0; (await focused()) !== text; pressed++) {
      if (pressed === 60) throw new Error(`Tab does not come to ${text}`);
      await page.keyboard.press('Tab');
    }
  }
  async function goOn(title: string): Promise<void> {
    await tabTo('Next');
    await page.keyboard.press('Enter');
    await page.waitForFunction((text) => document.activeElement?.textContent === text, {}, title);
  }

  it('opens when it is installed, and not when it is updated', async () => {
    await until('the welcome opens', async () => (await welcomes()) === 1, 60_000);
    await launched.reloadExtension();
    const ledger = await Ledger.open(launched);
    // The worker is there again, and has answered.
    expect((await ledger.read()).days).toEqual([]);
    expect(await welcomes()).toBeLessThanOrEqual(1);
  });

  it('is gone through by the keyboard alone, and keeps what is chosen', async () => {
    page = await launched.openExtensionPage(WELCOME);
    await page.waitForSelector('.example');
    await goOn('What it never does');
    expect(await readAll('.points b')).toContain('Private windows are not watched.');
    await goOn('Which chatbots do you use?');
    await page.focus('.chip input');
    await page.keyboard.press(' ');
    await page.waitForSelector('.mine-row select');
    expect(await readAll('.mine-row > span')).toEqual(['ChatGPT']);
    await page.focus('.mine-row select');
    await page.select('.mine-row select', 'learning');
    await page.select('.day-start select', '300');
    const ledgerPage = await openDashboard(launched, '#/sites', '.site select');
    await until('the purpose stands in the dashboard', async () => {
      const values = await ledgerPage.$$eval('.site select', (all) => all.map(({ value }) => value));
      return values.includes('learning');
    });
    await ledgerPage.close();
    await page.bringToFront();
    await goOn('See what Full Stop notices');
  });

  it('says so in words when access is refused, and goes on', async () => {
    await follow(page, 'choose');
    await page.waitForSelector('.which summary');
    await page.evaluate(refuse);
    await page.click('.which summary');
    await page.click('.which details[open] .chip');
    await page.waitForSelector('.access button');
    await page.click('.access button');
    await page.waitForSelector('.access button + p');
    expect(await readAll('.access button + p')).toEqual([
      'No access was given, and that is fine: you can go on without it, and give it whenever you like.',
    ]);
    expect((await readAll('[role=status]'))[0]).toMatch(/^No access was given, so .+ is not watched\.$/);
    await page.click('.which details[open] .chip');
    await goOn('See what Full Stop notices');
  });

  it('practises by the rules of the product, and keeps nothing of it', async () => {
    const counts = (): Promise<string[]> => readAll('.seen dd');
    await tabTo('How do I sleep better?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.bot mark');
    expect(await readAll('.bot mark')).toEqual(['Would you like me to make a plan for the week?']);
    expect(await readAll('.saw')).toEqual(['One message.', 'Ends with an offer: an invitation.']);
    await tabTo('Yes, please');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.bot:nth-of-type(4)');
    expect((await readAll('.saw')).slice(2)).toEqual([
      'One message. You said yes to the invitation.',
      'Ends with an offer: an invitation.',
    ]);
    expect((await counts()).slice(1, 4)).toEqual(['2', '2 of 2', '1']);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.seen dd')].every((one) => one.textContent !== '0 sec'),
    );
    await page.focus('.composer input');
    await page.keyboard.type('I have to go, bye!');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.bot:nth-of-type(6)');
    expect((await readAll('.saw')).slice(4)).toEqual([
      'One message. You said goodbye.',
      'You said goodbye, and it holds you back: an invitation.',
    ]);
    const ledger = await Ledger.open(launched);
    const rows = await ledger.read();
    expect(Object.values(rows).flat()).toEqual([]);
    await ledger.page.close();
    await page.bringToFront();
  });

  it('is as wide as its window, down to 320 pixels, and as large as a finger wants it', async () => {
    for (const width of [320, 1280, 3840]) {
      await page.setViewport({ width, height: 800 });
      for (const step of STEPS) {
        await follow(page, step);
        await page.waitForSelector(`.steps a[href="#${step}"][aria-current=step]`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${step} at ${width}`).toBeLessThanOrEqual(width);
        const small = await page.$$eval('main :is(a, button, select, .chip, summary), nav a', (all) =>
          all.filter((one) => one.getBoundingClientRect().height < 43.9).map((one) => one.textContent),
        );
        expect(small, `${step} at ${width}`).toEqual([]);
      }
    }
    await page.setViewport({ width: 1280, height: 800 });
  });

  // The layout is one, and the letters are Chromium's here.
  const measured = name === 'chromium' ? LANGUAGES : [];
  it.each(measured)('says all of what is to be typed, at 320 pixels in %s', async (language) => {
    await page.setViewport({ width: 320, height: 800 });
    await fillStore(page, {}, { language });
    await launched.reloadExtensionPage(page);
    await follow(page, 'practise');
    await page.waitForSelector(`html[lang=${language}] .composer input`);
    await page.waitForFunction(() => {
      const form = document.querySelector('.composer');
      return form && getComputedStyle(form).display === 'flex';
    });
    const spare = await page.$eval('.composer input', (field) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return null;
      pen.font = font;
      const around = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
      return field.clientWidth - around - pen.measureText((field as HTMLInputElement).placeholder).width;
    });
    expect(spare).toBeGreaterThanOrEqual(0);
    await page.setViewport({ width: 1280, height: 800 });
  });

  it.each([
    ['en', 'light'],
    ['nl', 'dark'],
  ])('has no fault by the rules of axe-core, in %s and %s', async (language, scheme) => {
    await fillStore(page, {}, { language, purposes: { replika: 'company', poe: 'work' } });
    await launched.reloadExtensionPage(page);
    await page.waitForSelector(`html[lang=${language}] h1`);
    for (const step of STEPS) {
      await follow(page, step);
      await page.waitForSelector(`.steps a[href="#${step}"][aria-current=step]`);
      expect(await faultsByAxe(page, name === 'chromium' ? scheme : undefined), step).toEqual([]);
    }
  });
});

/** Runs in the page: answers the browser's question, which only a person can, with no. */
function refuse(): void {
  type Api = { permissions: { request(asked: object): Promise<boolean> } };
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  (browser ?? chrome).permissions.request = () => Promise.resolve(false);
}
