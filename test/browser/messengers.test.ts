/**
 * A chat with a person is never read: pages of messengers under their own addresses, in real browsers. In Chromium,
 * every read of a text in our own world is seen; in Firefox, the ledger has to do.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { launch, type BrowserName } from '../../scripts/launch.ts';
import { accessBuild, matchesOf } from '../../scripts/access-build.ts';
import { until } from '../../scripts/until.ts';
import { startProxy, type Answer } from '../replay/proxy.ts';
import { BROWSERS, buildOf } from './browsers.ts';
import { Ledger, type Rows } from './ledger.ts';
import { MESSENGER, META_AI, WHATSAPP } from './messenger-pages.ts';
import { TextReads } from './text-reads.ts';

const HOSTS = ['web.whatsapp.com', 'www.facebook.com'];
/** Between what happens and our hearing of it. */
const AT_ONCE_MS = 300;
/** Nothing is to come of what was written, which only time can show: longer than the end of any answer takes to be known. */
const KNOWN_MS = 5_500;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function serve(host: string, path: string): Answer | null {
  if (host === HOSTS[0] && path === '/') return WHATSAPP;
  return host === HOSTS[1] && path.startsWith('/messages/') ? MESSENGER : null;
}

/** Somebody with a messenger in a browser of their own: the visits wait most of the time, and go on at once. */
class Guest {
  readonly page: Page;
  readonly #ledger: Ledger;
  /** Null in Firefox. */
  readonly #reads: TextReads | null;

  constructor(page: Page, ledger: Ledger, reads: TextReads | null) {
    this.page = page;
    this.#ledger = ledger;
    this.#reads = reads;
  }

  /** Types, and sends. */
  async say(words: string): Promise<void> {
    await this.page.click('#main [role="textbox"],[role="main"] [role="textbox"]');
    await this.page.keyboard.type(words, { delay: 20 });
    await this.page.keyboard.press('Enter');
  }

  /** Says it, and waits until the answer is written and its end would be known. */
  async talk(words: string): Promise<void> {
    await this.say(words);
    await this.page.waitForFunction(() => window.__idle);
    await wait(KNOWN_MS);
  }

  /** Says it, and waits until the answer has begun, and our script knows of it. */
  async begin(words: string): Promise<void> {
    await this.say(words);
    await until('the message is seen', async () => (await this.#ledger.survey(this.page))?.finished === null);
    await this.page.waitForFunction(() => window.__words > 2);
  }

  /** @returns what our script read since this was asked last */
  reads(): Promise<string[]> {
    return this.#reads?.take() ?? Promise.resolve([]);
  }

  /** Waits until the chat that the page shows is taken for one with a machine. */
  async isWatched(): Promise<void> {
    await until('the chat is watched', async () => (await this.#ledger.survey(this.page)) !== null);
  }

  /** The reply is told some seconds after its end, and everything once the page is left. */
  async told(): Promise<Rows> {
    const isThere = ({ turns }: Rows): boolean =>
      turns.some((turn) => turn.kind === 'reply' && turn.closing !== null);
    await this.#ledger.when('a reply', isThere);
    return this.#left(isThere);
  }

  async #left(isThere: (rows: Rows) => boolean): Promise<Rows> {
    await this.#ledger.page.bringToFront();
    const rows = await this.#ledger.when('what was before', isThere);
    await this.page.bringToFront();
    return rows;
  }

  /** Nothing at all is known of a chat with a person; there was nothing but that. */
  async expectNothing(): Promise<void> {
    expect(await this.page.evaluate(() => window.__who)).toBe('person');
    expect(await this.reads()).toEqual([]);
    await this.#ledger.page.bringToFront();
    await wait(1_500);
    expect(await this.#ledger.read()).toMatchObject({ presences: [], turns: [], sessions: [], days: [] });
    await this.page.bringToFront();
    await wait(500);
  }

  /** With a person since then: nothing is read, and all that is known was before. */
  async expectNothingSince(left: number): Promise<void> {
    expect(await this.page.evaluate(() => window.__who)).toBe('person');
    await this.talk('Hello, secret');
    expect(await this.reads()).toEqual([]);
    const rows = await this.#left(({ turns }) => turns.length >= 3);
    expect(kinds(rows).filter((kind) => kind === 'user')).toEqual(['user', 'user']);
    for (const { at } of rows.turns) expect(at).toBeLessThanOrEqual(left);
    for (const { to } of rows.presences) expect(to).toBeLessThanOrEqual(left + AT_ONCE_MS);
  }
}

const kinds = ({ turns }: Rows): string[] =>
  turns.map((turn) => (turn.kind === 'reply' ? `reply ${turn.closing}` : turn.kind)).sort();

async function visit(name: BrowserName, url: string, does: (guest: Guest) => Promise<void>): Promise<void> {
  const proxy = await startProxy({ serve });
  const build = accessBuild(buildOf(name), matchesOf(HOSTS));
  const launched = await launch(name, { extension: build.folder, proxyPort: proxy.port });
  try {
    const ledger = await Ledger.open(launched);
    const page = await launched.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const reads = name === 'chromium' ? await TextReads.of(page) : null;
    await ledger.watches(page);
    await does(new Guest(page, ledger, reads));
  } finally {
    await launched.close();
    await proxy.close();
    build.remove();
  }
}

describe.concurrent.each(BROWSERS)('%s', (name) => {
  it('WhatsApp: a person, Meta AI, and a contact of that name who is turned to while a reply is written', () =>
    visit(name, 'https://web.whatsapp.com/', async (guest) => {
      const { page } = guest;
      await page.click('#mum');
      await guest.talk('Hello Mum, secret');
      await guest.expectNothing();

      await page.click('[aria-label="Meta AI"]');
      await page.waitForFunction(() => window.__who === 'machine');
      await guest.isWatched();
      await guest.say('What is a heat pump?');
      const rows = await guest.told();
      expect(kinds(rows)).toEqual(['reply offer', 'user']);
      expect(rows.turns[0]).toMatchObject({ site: 'whatsapp', reader: 'facts' });
      expect(rows.sessions[0]?.presence).toBeGreaterThan(3_000);

      await guest.begin('And in winter?');
      await page.click('#impostor');
      const left = Date.now();
      await guest.reads();
      await guest.expectNothingSince(left);
    }));

  it('Messenger: a person, Meta AI, and back while a reply is written; the page follows its address late', () =>
    visit(name, 'https://www.facebook.com/messages/t/1', async (guest) => {
      const { page } = guest;
      await guest.talk('Hello Mum, secret');
      await guest.expectNothing();

      await page.click('#meta');
      await wait(300);
      await guest.expectNothing();
      await page.waitForFunction(() => window.__who === 'machine');
      await guest.isWatched();
      await guest.say('What is a heat pump?');
      const rows = await guest.told();
      expect(kinds(rows)).toEqual(['reply offer', 'user']);
      expect(rows.turns[0]).toMatchObject({ site: 'messenger', reader: 'general' });

      expect(new URL(page.url()).pathname).toBe(META_AI);
      await guest.begin('And in winter?');
      await page.evaluate(() => history.back());
      // The page hears of it after us, and shows the person later still.
      await page.waitForFunction(() => window.__left !== null);
      const left = await page.evaluate(() => window.__left ?? 0);
      await guest.reads();
      await page.waitForFunction(() => window.__who === 'person');
      await guest.expectNothingSince(left);
    }));
});
