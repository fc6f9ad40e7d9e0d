/** The limit is reached in a real chat: the panel comes at the natural stop, and each choice does what it says. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import { dayOf } from '../../src/core/days';
import type { Choice } from '../../src/core/nudge';
import { DEFAULT_SETTINGS } from '../../src/core/records';
import { emptyTotals } from '../../src/core/totals';
import { ownPages } from '../replay/saved-pages.ts';
import { startStage, type Replay, type Stage } from '../replay/stage.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger } from './ledger.ts';
import { dayLimits } from '../unit/limits';

const MINUTE = 60_000;
const LIMIT = 60;
const html = ownPages().find(({ layout }) => layout === 'G1')?.html ?? '';
const DRAFT = 'And one more thing';
/** The panel's controls, in the order of the Tab key. */
const TABS = { closed: 1, more: 2, 'wrap-up': 3, 'not-today': 4 };

describe.each(BROWSERS)('%s', (name) => {
  let stage: Stage;
  let launched: Launched;
  let ledger: Ledger;
  let page: Page;
  let replay: Replay;

  beforeAll(async () => {
    stage = await startStage();
    launched = await launch(name, { extension: buildOf(name), proxyPort: stage.port });
    ledger = await Ledger.open(launched);
  });
  afterAll(async () => {
    await launched.close();
    await stage.close();
  });

  beforeEach(async () => {
    await ledger.clear();
    page = await launched.browser.newPage();
  });
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });

  /** Opens a chat with this much time left of an hour a day for everything. */
  async function open(left: number, playing = {}): Promise<void> {
    const day = dayOf(Date.now(), DEFAULT_SETTINGS.dayStart);
    const row = emptyTotals(day, '*');
    row.hours[new Date().getHours()] = LIMIT * MINUTE - left;
    await fillStore(ledger.page, { days: [row] }, { limits: dayLimits({ '*': LIMIT }) });
    await page.bringToFront();
    replay = await stage.open(page, html, { history: 1, ...playing }, { strict: true });
  }

  /** Our one element in the page stands beside its body. */
  const isPanelShown = (): Promise<boolean> =>
    page.evaluate(() => [...document.documentElement.children].some((child) => child.localName === 'div'));

  const waitForPanel = (): Promise<void> => until('the panel is shown', isPanelShown, 15_000);

  async function choose(choice: keyof typeof TABS): Promise<void> {
    for (let tab = 0; tab < TABS[choice]; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }

  const choiceIs = (choice: Choice): Promise<unknown> =>
    ledger.when(
      `the choice is ${choice}`,
      ({ nudges }) => nudges.length === 1 && nudges[0]?.choice === choice,
    );

  const draft = (): Promise<string> =>
    page.$eval('#prompt-textarea', (field) => (field as HTMLTextAreaElement).value ?? field.textContent);

  it('waits for the reply to end, and for three seconds without typing', async () => {
    await open(2_000, { minMs: 7_000, maxMs: 8_000 });
    await replay.typeNext();
    await replay.send();
    // The time is up in the middle of the reply.
    await until('the reply is there', () => page.evaluate(() => window.__replay.sent() > 0));
    let shownWhileBusy = false;
    const busy = replay.idle();
    let isBusy = true;
    void busy.then(() => (isBusy = false));
    while (isBusy) shownWhileBusy ||= (await isPanelShown()) && isBusy;
    await page.focus('#prompt-textarea');
    const typedUntil = Date.now() + 4_000;
    while (Date.now() < typedUntil) {
      await page.keyboard.type('x', { delay: 300 });
      shownWhileBusy ||= await isPanelShown();
    }
    const typed = Date.now();
    await waitForPanel();
    expect(shownWhileBusy).toBe(false);
    expect(Date.now() - typed).toBeGreaterThan(2_000);
  });

  it('takes the focus, gives it back with Escape, and is not shown twice for the same crossing', async () => {
    await open(2_000);
    await replay.playNext();
    await page.focus('#prompt-textarea');
    await page.keyboard.type(DRAFT);
    await waitForPanel();
    await page.keyboard.press('Escape');
    await until('the panel is gone', async () => !(await isPanelShown()));
    await page.keyboard.type('!');
    expect(await draft()).toBe(`${DRAFT}!`);
    await choiceIs('closed');
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await replay.idle();
    // A whole natural stop goes by: the report that follows the reply has been answered.
    await ledger.when(
      'the second reply',
      ({ turns }) => turns.filter(({ kind }) => kind === 'reply').length === 2,
    );
    expect(await isPanelShown()).toBe(false);
  });

  it('lets whoever goes on typing type on', async () => {
    await open(2_000);
    await replay.playNext();
    await page.focus('#prompt-textarea');
    await page.keyboard.type(DRAFT);
    await waitForPanel();
    await page.keyboard.type(', then');
    expect(await draft()).toBe(`${DRAFT}, then`);
    expect(await isPanelShown()).toBe(true);
  });

  it('10 more minutes: goes on for ten minutes', async () => {
    await open(2_000);
    await replay.playNext();
    await waitForPanel();
    await choose('more');
    await until('the panel is gone', async () => !(await isPanelShown()));
    await choiceIs('more');
    await launched.reloadExtensionPage(ledger.page);
    await ledger.page.waitForSelector('.today-limit');
    expect(await ledger.page.$eval('.today', (part) => part.textContent?.replace(/\s/g, ' '))).toContain(
      'of 1 hr 10 min',
    );
  });

  it('wrap up: takes the draft along and closes the tab', async () => {
    await open(2_000);
    await replay.playNext();
    await page.focus('#prompt-textarea');
    await page.keyboard.type(DRAFT);
    await waitForPanel();
    const closed = new Promise((done) => page.once('close', done));
    await choose('wrap-up');
    await closed;
    await choiceIs('wrap-up');
    const other = await launched.browser.newPage();
    await other.setContent('<textarea></textarea>');
    await other.focus('textarea');
    await other.keyboard.down('Control');
    await other.keyboard.press('v');
    await other.keyboard.up('Control');
    expect(await other.$eval('textarea', ({ value }) => value)).toBe(DRAFT);
    await other.close();
  });

  it('not today: no more nudges for this limit today', async () => {
    await open(2_000);
    await replay.playNext();
    await waitForPanel();
    await choose('not-today');
    await until('the panel is gone', async () => !(await isPanelShown()));
    await choiceIs('not-today');
    const again = await launched.browser.newPage();
    const next = await stage.open(again, html, { history: 1 }, { strict: true });
    await next.playNext();
    await ledger.when(
      'another reply',
      ({ turns }) => turns.filter(({ kind }) => kind === 'reply').length === 2,
    );
    expect(await again.evaluate(() => document.documentElement.children.length)).toBe(2);
    await again.close();
  });

  it('leaves no mark in the page until then', async () => {
    await open(LIMIT * MINUTE);
    const marks = (): Promise<object> =>
      page.evaluate(() => ({
        globals: Object.keys(globalThis).filter((key) => /full.?stop/i.test(key)),
        symbols: Object.getOwnPropertySymbols(globalThis).filter((one) => /full.?stop/i.test(String(one)))
          .length,
        children: [...document.documentElement.children].map(({ localName }) => localName),
        attributes: document.documentElement.getAttributeNames().filter((one) => /stop/.test(one)),
      }));
    await replay.playNext();
    expect(await marks()).toEqual({ globals: [], symbols: 0, children: ['head', 'body'], attributes: [] });
  });
});
