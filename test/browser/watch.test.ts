/**
 * "Watch this site", clicked through in a real browser window: one site that nothing is known of, and one messenger.
 * What the browser asks is answered as a person answers it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/until.ts';
import { startProxy, type Proxy } from '../replay/proxy.ts';
import { BROWSERS } from './browsers.ts';
import { closingsIn, Ledger } from './ledger.ts';
import { personAt, whyNot, type Person } from './person.ts';
import { textOf } from './screen.ts';
import { CHAT, serveSmallChats, WHATSAPP } from './small-chats.ts';
import { tabTo } from './tab-to.ts';

interface Api {
  permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  tabs: {
    query(which: object): Promise<{ id?: number; active: boolean }[]>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
}

describe.each(BROWSERS)('%s', (name) => {
  const reason = whyNot(name);
  if (reason !== null) {
    it.skip(`asks a person for access (${reason})`);
    return;
  }

  let proxy: Proxy;
  let person: Person;
  let ledger: Ledger;
  let page: Page;

  beforeAll(async () => {
    proxy = await startProxy({ serve: serveSmallChats });
    person = await personAt(name, proxy.port);
    ledger = await Ledger.open(person.launched);
    page = await person.launched.browser.newPage();
  });
  afterAll(async () => {
    await person.close();
    await proxy.close();
  });

  const hasAccess = (origin: string): Promise<boolean> => ledger.page.evaluate(contains, origin);
  const registered = (): Promise<string[]> => ledger.page.evaluate(registeredMatches);
  const isHeard = (): Promise<boolean> => ledger.page.evaluate(someTabHears);
  const listed = (): Promise<string[]> =>
    ledger.page.$$eval('.watched > ul .pair > span', (all) => all.map((one) => one.textContent.trim()));

  async function say(words: string, field: string): Promise<void> {
    await page.bringToFront();
    const before = await page.evaluate(() => Number(document.body.dataset['replies'] ?? 0));
    await page.focus(field);
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.waitForFunction((had) => Number(document.body.dataset['replies'] ?? 0) > had, {}, before);
  }

  /** @returns the popup at the page, after its button was pressed and the browser's question answered */
  async function press(button: string, no?: 'no'): Promise<void> {
    const popup = await person.popupAt(page);
    await person.answer(() => popup.click(button), no);
    if (!popup.isClosed()) await popup.close();
  }

  async function stopWatching(site: string): Promise<void> {
    await ledger.page.bringToFront();
    await tabTo(ledger.page, `.watched [aria-label="Stop watching: ${site}"]`);
    await ledger.page.keyboard.press('Enter');
  }

  describe('a site that nothing is known of', () => {
    beforeAll(() => page.goto(CHAT));

    it('is not watched, and its page is not seen at all', async () => {
      await say('What is a heat pump?', 'textarea');
      const popup = await person.popupAt(page);
      expect(await textOf(popup, '.here')).toContain('chat.example.org is not watched.');
      await popup.close();
      expect(await isHeard()).toBe(false);
      expect((await ledger.read()).turns).toEqual([]);
    });

    it.skipIf(name === 'firefox')('stays so when the person says no', async () => {
      await press('.here button.main', 'no');
      expect(await hasAccess('https://chat.example.org/*')).toBe(false);
      expect(await registered()).toEqual([]);
    });

    it('is watched once the person says yes, without a reload', async () => {
      await press('.here button.main');
      await until('access is given', () => hasAccess('https://chat.example.org/*'));
      await until('the script is registered', async () =>
        (await registered()).includes('https://chat.example.org/*'),
      );
      await ledger.watches(page);
      await say('And what does it cost?', 'textarea');
      const { turns, presences } = await ledger.when(
        'the exchange, and how it ends',
        ({ turns: all }) => all.length === 2 && !closingsIn(all).includes(null),
      );
      expect(turns).toMatchObject([
        { kind: 'user', site: 'chat.example.org', reader: 'general' },
        { kind: 'reply', site: 'chat.example.org', reader: 'general', closing: 'offer' },
      ]);
      expect(new Set(presences.map(({ site }) => site))).toEqual(new Set(['chat.example.org']));
    });

    it('says that it is watched, in the list too', async () => {
      const popup = await person.popupAt(page);
      expect(await textOf(popup, '.here')).toMatch(
        /^This pagechat\.example\.org is watched\.Reading with the general reader since /,
      );
      await popup.close();
      await ledger.page.bringToFront();
      await until('it is listed', async () => (await listed()).includes('chat.example.org'));
    });

    it('is watched after a reload too, and asks no more', async () => {
      await page.bringToFront();
      await page.reload();
      await ledger.watches(page);
    });

    it('is not watched any more when it is removed, and the access is given back', async () => {
      const { turns } = await ledger.read();
      await stopWatching('chat.example.org');
      await until('access is given back', async () => !(await hasAccess('https://chat.example.org/*')));
      await until('the page is not watched', async () => !(await isHeard()));
      await until('nothing is registered', async () => (await registered()).length === 0);
      await say('Where can I buy one?', 'textarea');
      await page.reload();
      expect(await isHeard()).toBe(false);
      expect((await ledger.read()).turns).toEqual(turns);
      await until('it is not listed', async () => !(await listed()).includes('chat.example.org'));
    });
  });

  describe('a messenger', () => {
    const FIELD = '#field';
    beforeAll(() => page.goto(WHATSAPP));

    it('says what is looked at, and is off until the person says yes', async () => {
      const popup = await person.popupAt(page);
      const text = await textOf(popup, '.here');
      for (const words of [
        'WhatsApp (Meta AI) is not watched.',
        'What is looked at',
        'any chat with a person',
      ])
        expect(text).toContain(words);
      await popup.close();
      expect(await hasAccess('https://web.whatsapp.com/*')).toBe(false);
    });

    it('is on then, without a reload: the chat with Meta AI counts, the one with a person does not', async () => {
      const before = (await ledger.read()).turns.length;
      await press('.here .consent button.main');
      await ledger.watches(page);
      await page.bringToFront();
      await page.click('#mum');
      await say('Are you home?', FIELD);
      await page.click('#meta-ai');
      await say('What is a heat pump?', FIELD);
      const { turns } = await ledger.when(
        'the exchange, and how it ends',
        ({ turns: all }) => all.length >= before + 2 && !closingsIn(all).includes(null),
      );
      expect(turns.filter(({ site }) => site === 'whatsapp')).toMatchObject([
        { kind: 'user', reader: 'facts' },
        { kind: 'reply', reader: 'facts', closing: 'offer' },
      ]);
      expect(turns).toHaveLength(before + 2);
    });

    it('is switched off again where it stands among the messengers', async () => {
      await ledger.page.bringToFront();
      const on = '.messengers ::-p-aria([name="WhatsApp (Meta AI)"][role="switch"])';
      await ledger.page.waitForSelector('.messengers [aria-checked=true]');
      await ledger.page.click(on);
      await until('access is given back', async () => !(await hasAccess('https://web.whatsapp.com/*')));
      await until('the page is not watched', async () => !(await isHeard()));
      await ledger.page.waitForFunction(() => !document.querySelector('.messengers [aria-checked=true]'));
    });
  });

  describe('a site that came with Full Stop', () => {
    it('is given back where the browser lets it; else it is said where the person can', async () => {
      await ledger.page.bringToFront();
      await ledger.page.click('.watched summary');
      await stopWatching('Replika');
      if (name === 'firefox') {
        await until('access is given back', async () => !(await hasAccess('https://my.replika.com/*')));
        await person.answer(() =>
          ledger.page.click('.watched ::-p-aria([name="Give access again: Replika"])'),
        );
      } else {
        await ledger.page.waitForFunction(() =>
          document.querySelector('.watched')?.textContent.includes('and there my.replika'),
        );
      }
      await until('there is access', () => hasAccess('https://my.replika.com/*'));
    });
  });
});

/** These run in the extension's page. */
function contains(origin: string): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return (browser ?? chrome).permissions.contains({ origins: [origin] });
}

async function registeredMatches(): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ matches }) => matches ?? []);
}

/** Only a page with our script has anybody who hears: what is said means nothing to it. */
async function someTabHears(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs } = browser ?? chrome;
  const heard = (await tabs.query({})).map(({ id }) =>
    tabs.sendMessage(id ?? -1, { kind: 'nothing' }).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(heard)).includes(true);
}
