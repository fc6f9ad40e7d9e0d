/** Pages that misbehave: they change nothing that they should not, and cost no time. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Launched } from '../../scripts/launch.ts';
import { ownPages } from '../replay/saved-pages.ts';
import { startStage, type Replay, type Stage } from '../replay/stage.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger, type Rows } from './ledger.ts';

const html = ownPages().find(({ layout }) => layout === 'G1')?.html ?? '';

let stage: Stage;
let launched: Launched;
let ledger: Ledger;
let page: Page;

async function start(name: (typeof BROWSERS)[number]): Promise<void> {
  stage = await startStage();
  launched = await launch(name, { extension: buildOf(name), proxyPort: stage.port });
  ledger = await Ledger.open(launched);
}

async function stop(): Promise<void> {
  await launched.close();
  await stage.close();
}

beforeEach(async () => {
  await ledger.clear();
  page = await launched.browser.newPage();
});
afterEach(() => page.close());

/** Two exchanges, which the ledger must hold exactly. */
async function isCounted(replay: Replay): Promise<void> {
  await replay.playNext();
  await replay.playNext();
  await ledger.page.bringToFront();
  const isThere = ({ turns }: Rows): boolean => turns.filter(({ kind }) => kind === 'reply').length >= 2;
  const { turns } = await ledger.when('two replies', isThere);
  expect(turns.map(({ kind }) => kind).sort()).toEqual(['reply', 'reply', 'user', 'user']);
}

describe.each(BROWSERS)('%s', (name) => {
  beforeAll(() => start(name));
  afterAll(stop);

  it('a page that throws all the time, and breaks what the DOM offers', async () => {
    const replay = await stage.open(page, html, { history: 1 });
    await ledger.watches(page);
    await page.evaluate(() => {
      const fail = (): never => {
        throw new Error('broken by the page');
      };
      setInterval(fail, 20);
      window.addEventListener('keydown', fail, true);
      Object.defineProperty(globalThis, 'WeakSet', { value: fail });
      Object.defineProperty(document, 'hasFocus', { value: () => false });
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      Date.now = () => 0;
    });
    await isCounted(replay);
    expect((await ledger.read()).sessions[0]?.presence).toBeGreaterThan(3_000);
  });

  it('a page that loses its body for a while', async () => {
    const replay = await stage.open(page, html, { history: 1 });
    await ledger.watches(page);
    await page.evaluate(async () => {
      const { body } = document;
      body.remove();
      // Longer than our beat: something of ours looks at the page meanwhile.
      await new Promise((done) => setTimeout(done, 1_500));
      document.documentElement.append(body);
    });
    await isCounted(replay);
  });

  it('a conversation of five thousand turns', async () => {
    const replay = await stage.open(page, html, { history: 3, lengthen: 2_500 });
    await ledger.watches(page);
    expect(await page.$$eval('[data-turn]', (turns) => turns.length)).toBe(5_000);
    await isCounted(replay);
  });

  it('input that the page makes up is no presence', async () => {
    await stage.open(page, html, { history: 1 });
    await page.evaluate(async () => {
      for (let second = 0; second < 3; second++) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
        window.dispatchEvent(new PointerEvent('pointerdown'));
        window.dispatchEvent(new WheelEvent('wheel'));
        await new Promise((done) => setTimeout(done, 1_000));
      }
    });
    await ledger.page.bringToFront();
    expect((await ledger.read()).presences).toEqual([]);
  });
});

describe('chromium: a page that took over its renderer', () => {
  beforeAll(() => start('chromium'));
  afterAll(stop);

  it('can send as we do: a report that is as it should be is taken', async () => {
    await stage.open(page, html, { history: 1 });
    const { report, presence, turn } = trueMessages(Date.now());
    await sendAsOurs(page, { ...report, presences: [presence], turns: [turn] });
    expect(await ledger.read()).toMatchObject({
      presences: [{ site: 'chatgpt' }],
      turns: [{ site: 'chatgpt' }],
    });
  });

  it('cannot read what lies beside the store', async () => {
    await stage.open(page, html, { history: 1 });
    const session = await page.createCDPSession();
    const contextId = await isolatedWorld(session);
    const expression = `Promise.allSettled([chrome.storage.local.get(), chrome.storage.session.get()])
      .then((all) => all.map(({ status }) => status).join())`;
    const answer = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
    expect(answer.result.value).toBe('rejected,rejected');
  });

  it.each(forgedMessages(0))('forges %s: nothing changes', async (forged) => {
    await stage.open(page, html, { history: 1 });
    const before = await ledger.read();
    await sendAsOurs(page, forgedMessages(Date.now()).find(([name]) => name === forged)?.[1]);
    const after = await ledger.read();
    expect({ ...after, presences: [] }).toEqual({ ...before, presences: [] });
    expect(after.presences).toEqual(before.presences);
    expect(await ledger.page.$('header .notice')).toBeNull();
  });
});

/** What an honest page could tell that was opened just now. */
function trueMessages(now: number) {
  const document = '0123456789abcdef0123456789abcdef0123';
  const report = { kind: 'report', document, presences: [], turns: [], reading: null };
  const presence = { seq: 0, rev: 1, from: now - 1_500, to: now - 500 };
  const turn = { kind: 'user', seq: 1, rev: 1, at: now - 500, reader: 'facts', way: 'typed' };
  return { report, presence, turn };
}

function forgedMessages(now: number): [string, unknown][] {
  const { report, presence, turn } = trueMessages(now);
  return [
    ['a text', 'report'],
    ['a wish of our screens', { kind: 'set-limit', site: '*', minutes: 1 }],
    ['a pause', { kind: 'pause', until: now + 60_000 }],
    ['another site', { ...report, site: 'replika', turns: [turn] }],
    ['words of a chat', { ...report, turns: [{ ...turn, text: 'secret' }] }],
    ['time that is still to come', { ...report, presences: [{ ...presence, to: now + 900_000 }] }],
    ['a presence of a day', { ...report, presences: [{ ...presence, from: now - 80_000_000 }] }],
    ['a thousand turns', { ...report, turns: Array.from({ length: 1_000 }, (_, seq) => ({ ...turn, seq })) }],
    ['a nudge of a crossing that is not', { kind: 'nudge', id: '2026-11-24/*/60/0', choice: 'more' }],
    ['a class that does not exist', { ...report, turns: [{ ...turn, kind: 'poem' }] }],
  ];
}

/** Sends a message from our own isolated world in that page, where only we and a page that broke out can. */
async function sendAsOurs(target: Page, message: unknown): Promise<void> {
  const session = await target.createCDPSession();
  const contextId = await isolatedWorld(session);
  const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(() => 'answered', () => 'failed')`;
  await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
  await session.detach();
}

function isolatedWorld(session: CDPSession): Promise<number> {
  return new Promise((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type?: string };
      if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) found(context.id);
    });
    void session.send('Runtime.enable');
  });
}
