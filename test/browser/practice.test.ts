/** The practice chat behaves as a chat site does, whoever watches it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replyTo, repliesTo } from '../../practice/script.ts';
import { servePractice, type Practice } from '../../practice/server.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { BROWSERS, buildOf } from './browsers.ts';

const QUESTION = 'How do I sleep better?';
const OVER = '.thread[aria-busy="false"]';
/** The longest sign, twice. */
const MARKDOWN = '****'.length;
const NEWEST = '.bot:last-child .text';

describe.each(BROWSERS)('%s', (name) => {
  let practice: Practice;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await servePractice();
    launched = await launch(name, { extension: buildOf(name) });
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    await launched.close();
    await practice.close();
  });
  beforeEach(() => open(200));

  const open = (speed: number) => page.goto(`${practice.url('assistant', 'en')}?speed=${speed}`);
  const text = (selector: string): Promise<string> =>
    page.$$eval(selector, (all) => all.map((one) => one.textContent).join('\n'));
  const draft = (): Promise<string> => page.$eval('textarea', ({ value }) => value);

  async function send(message: string): Promise<void> {
    await page.focus('textarea');
    await page.keyboard.type(message);
    await page.keyboard.press('Enter');
  }

  async function ask(message: string): Promise<void> {
    await send(message);
    await page.waitForSelector(OVER);
  }

  it('empties the composer, shows what was said, and lets the reply grow to its end', async () => {
    // A page that is held up draws what came meanwhile at once: in this time it is drawn often enough.
    await open(30);
    await page.evaluate(() => {
      const lengths: number[] = Object.assign(window, { lengths: [] }).lengths;
      const thread = document.querySelector('.thread') as HTMLElement;
      const look = () => lengths.push(thread.querySelector('.bot .text')?.textContent.length ?? 0);
      new MutationObserver(look).observe(thread, { childList: true, subtree: true, characterData: true });
    });
    await send(QUESTION);
    expect(await draft()).toBe('');
    expect(await text('.user .text')).toBe(QUESTION);
    await page.waitForSelector(OVER);
    const lengths = await page.evaluate(() => (window as unknown as { lengths: number[] }).lengths);
    expect(new Set(lengths).size).toBeGreaterThan(10);
    // What stands there as a sign of Markdown until its second half has come is gone then.
    const shrunk = lengths.filter((length, index) => length < (lengths[index - 1] ?? 0) - MARKDOWN);
    expect(shrunk).toEqual([]);
    const { text: whole } = replyTo('assistant', 'en', [QUESTION]);
    expect(whole.endsWith(await text(`${NEWEST} p:last-child`))).toBe(true);
    expect(new URL(page.url()).pathname).toMatch(/^\/en\/chat\/\w+$/);
  });

  it('stops where it is told to', async () => {
    await open(2);
    await send(QUESTION);
    await page.waitForSelector(`${NEWEST} p`);
    await page.click('.stop');
    await page.waitForSelector(OVER);
    const stopped = await text(NEWEST);
    expect(stopped.length).toBeLessThan(replyTo('assistant', 'en', [QUESTION]).text.length / 2);
    await page.waitForSelector('.send', { visible: true });
    // The next one is as quick as ever.
    await page.evaluate(() => history.replaceState(null, '', '?speed=200'));
    await ask('bye');
    expect(await page.$$eval('.bot', ({ length }) => length)).toBe(2);
    expect(await text('.bot:not(:last-child) .text')).toBe(stopped);
  });

  it('says something else when it is asked to try again', async () => {
    await ask('hmm');
    await page.click('.again');
    await page.waitForSelector(OVER);
    const again = repliesTo('assistant', 'en', [{ text: 'hmm', again: 1 }]).at(-1);
    expect(again?.text.startsWith(await text(`${NEWEST} p:first-child`))).toBe(true);
    expect(await page.$$eval('.user, .bot', (all) => all.map(({ className }) => className))).toEqual([
      'user',
      'bot',
    ]);
  });

  it('opens a new chat, and the old one again, without loading', async () => {
    await ask(QUESTION);
    const before = await text(NEWEST);
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await page.click('.new');
    expect(await text('.thread')).toBe('');
    expect(new URL(page.url()).pathname).toBe('/en');
    await page.click('.chats li button');
    expect(await text(NEWEST)).toBe(before);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });
});
