/**
 * A chat with a person is never read: pages of messengers under their own addresses, in real browsers. In Chromium,
 * every read of a text in our own world is seen; in Firefox, the ledger has to do.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { accessBuild, matchesOf, type AccessBuild } from '../../scripts/access-build.ts';
import { startProxy, type Proxy } from '../replay/proxy.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger, type Rows } from './ledger.ts';
import { MESSENGER, META_AI, WHATSAPP } from './messenger-pages.ts';
import { TextReads } from './text-reads.ts';

const HOSTS = ['web.whatsapp.com', 'www.facebook.com'];
/** Between what happens and our hearing of it. */
const AT_ONCE_MS = 300;

let proxy: Proxy;
let build: AccessBuild;
let launched: Launched;
let ledger: Ledger;
let page: Page;
/** Null in Firefox. */
let reads: TextReads | null;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function start(name: BrowserName): Promise<void> {
  const serve = (host: string, path: string) => {
    if (host === HOSTS[0] && path === '/') return WHATSAPP;
    return host === HOSTS[1] && path.startsWith('/messages/') ? MESSENGER : null;
  };
  proxy = await startProxy({ serve });
  build = accessBuild(buildOf(name), matchesOf(HOSTS));
  launched = await launch(name, { extension: build.folder, proxyPort: proxy.port });
  ledger = await Ledger.open(launched);
}

async function stop(): Promise<void> {
  await launched.close();
  await proxy.close();
  build.remove();
}

async function open(url: string): Promise<void> {
  page = await launched.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  reads = launched.name === 'chromium' ? await TextReads.of(page) : null;
  await wait(1_000);
}

/** Types, sends, and waits until the answer is written and its end is known, or only for its beginning. */
async function say(words: string, isToTheEnd = true): Promise<void> {
  const composer = '#main [role="textbox"],[role="main"] [role="textbox"]';
  await page.click(composer);
  await page.keyboard.type(words, { delay: 20 });
  await page.keyboard.press('Enter');
  if (!isToTheEnd) return wait(1_200);
  await page.waitForFunction(() => window.__idle);
  await wait(5_500);
}

/** Everything is told once the page is left. */
async function told(what: string, isThere: (rows: Rows) => boolean): Promise<Rows> {
  await ledger.page.bringToFront();
  const rows = await ledger.when(what, isThere);
  await page.bringToFront();
  return rows;
}

const kinds = ({ turns }: Rows): string[] =>
  turns.map((turn) => (turn.kind === 'reply' ? `reply ${turn.closing}` : turn.kind)).sort();

/** Nothing at all is known of a chat with a person; there was nothing but that. */
async function expectNothing(): Promise<void> {
  expect(await page.evaluate(() => window.__who)).toBe('person');
  expect((await reads?.take()) ?? []).toEqual([]);
  await ledger.page.bringToFront();
  await wait(1_500);
  expect(await ledger.read()).toMatchObject({ presences: [], turns: [], sessions: [], days: [] });
  await page.bringToFront();
  await wait(500);
}

/** With a person since then: nothing is read, and all that is known was before. */
async function expectNothingSince(left: number): Promise<void> {
  expect(await page.evaluate(() => window.__who)).toBe('person');
  await say('Hello, secret');
  expect((await reads?.take()) ?? []).toEqual([]);
  const rows = await told('what was before', ({ turns }) => turns.length >= 3);
  expect(kinds(rows).filter((kind) => kind === 'user')).toEqual(['user', 'user']);
  for (const { at } of rows.turns) expect(at).toBeLessThanOrEqual(left);
  for (const { to } of rows.presences) expect(to).toBeLessThanOrEqual(left + AT_ONCE_MS);
}

beforeEach(() => ledger.clear());
afterEach(() => page.close());

describe.each(BROWSERS)('%s', (name) => {
  beforeAll(() => start(name));
  afterAll(stop);

  it('WhatsApp: a person, Meta AI, and a contact of that name who is turned to while a reply is written', async () => {
    await open('https://web.whatsapp.com/');
    await page.click('#mum');
    await say('Hello Mum, secret');
    await expectNothing();

    await page.click('[aria-label="Meta AI"]');
    await wait(1_500);
    await say('What is a heat pump?');
    const rows = await told('a reply', ({ turns }) => turns.some(({ kind }) => kind === 'reply'));
    expect(kinds(rows)).toEqual(['reply offer', 'user']);
    expect(rows.turns[0]).toMatchObject({ site: 'whatsapp', reader: 'facts' });
    expect(rows.sessions[0]?.presence).toBeGreaterThan(3_000);

    await say('And in winter?', false);
    await page.click('#impostor');
    const left = Date.now();
    await reads?.take();
    await expectNothingSince(left);
  });

  it('Messenger: a person, Meta AI, and back while a reply is written; the page follows its address late', async () => {
    await open('https://www.facebook.com/messages/t/1');
    await say('Hello Mum, secret');
    await expectNothing();

    await page.click('#meta');
    await wait(300);
    await expectNothing();
    await page.waitForFunction(() => window.__who === 'machine');
    await wait(3_500);
    await say('What is a heat pump?');
    const rows = await told('a reply', ({ turns }) => turns.some(({ kind }) => kind === 'reply'));
    expect(kinds(rows)).toEqual(['reply offer', 'user']);
    expect(rows.turns[0]).toMatchObject({ site: 'messenger', reader: 'general' });

    expect(new URL(page.url()).pathname).toBe(META_AI);
    await say('And in winter?', false);
    await page.evaluate(() => history.back());
    const left = Date.now();
    await wait(100);
    await reads?.take();
    await wait(500);
    await expectNothingSince(left);
  });
});
