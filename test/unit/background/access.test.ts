import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wipe } from '../store/database';
import type { FakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({}) as FakeBrowser);
vi.mock('../../../src/browser', () => ({ browser }));

const { fakeBrowser, MATCHES } = await import('./fake-browser');
const { bringInLine } = await import('../../../src/background/access');

const POE = 'https://poe.com/*';
const LOCAL = 'http://localhost/*';

beforeEach(async () => {
  Object.assign(browser, fakeBrowser());
  await wipe();
});

/** A worker that has just been started, for whatever reason. */
async function start(): Promise<void> {
  vi.resetModules();
  await import('../../../src/background/main');
  const access = await import('../../../src/background/access');
  await access.bringInLine();
}

const matches = (): string[] => browser.state.registered.flatMap((script) => script.matches);
const give = async (...origins: string[]): Promise<void> => {
  browser.state.granted.push(...origins);
  browser.permissions.onAdded.fire({ origins });
  await (await import('../../../src/background/access')).bringInLine();
};
const take = async (...origins: string[]): Promise<void> => {
  browser.state.granted = browser.state.granted.filter((origin) => !origins.includes(origin));
  browser.permissions.onRemoved.fire({ origins });
  await vi.waitFor(async () => {
    await (await import('../../../src/background/access')).bringInLine();
    for (const origin of origins) expect(matches()).not.toContain(origin);
  });
};
const injected = (): number[] =>
  browser.scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId);

describe('the registered page script', () => {
  it('is none where nothing was added: the manifest has its own', async () => {
    await start();
    expect(browser.state.registered).toEqual([]);
  });

  it('is the very file of the manifest, at the same time, and stays', async () => {
    await start();
    await give(POE);
    expect(browser.state.registered).toEqual([
      {
        id: 'watched-1.0.0',
        matches: [POE],
        js: ['page.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('follows every grant and every withdrawal', async () => {
    await start();
    await give(POE);
    await give(LOCAL);
    expect(matches()).toEqual([LOCAL, POE]);
    await take(POE);
    expect(matches()).toEqual([LOCAL]);
    await take(LOCAL);
    expect(browser.state.registered).toEqual([]);
  });

  it('is brought in line when the browser starts: access may have changed meanwhile', async () => {
    browser.state.granted.push(POE);
    await start();
    expect(matches()).toEqual([POE]);
    browser.state.granted = [...MATCHES, LOCAL];
    await start();
    expect(matches()).toEqual([LOCAL]);
  });

  it('is that of the new version after an update', async () => {
    browser.state.granted.push(POE);
    await start();
    browser.state.version = '1.1.0';
    await start();
    expect(browser.state.registered.map(({ id }) => id)).toEqual(['watched-1.1.0']);
  });

  it('is touched by nothing where all is in line', async () => {
    browser.state.granted.push(POE);
    await start();
    vi.clearAllMocks();
    await start();
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.updateContentScripts).not.toHaveBeenCalled();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is registered once when much happens at a time', async () => {
    browser.state.granted.push(POE);
    await Promise.all([bringInLine(), bringInLine(), bringInLine()]);
    expect(matches()).toEqual([POE]);
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledOnce();
  });

  it('is made up for when the browser refused it once', async () => {
    await start();
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('busy'));
    await give(POE).catch(() => undefined);
    await start();
    expect(matches()).toEqual([POE]);
  });

  it.each([
    'https://discord.com/*',
    'https://mail.google.com/*',
    'https://www.instagram.com/*',
    'https://web.snapchat.com/*',
    '*://old.reddit.com/*',
  ])('never is for %s, whatever the browser gives', async (origin) => {
    browser.state.tabs = [{ id: 1, url: origin.replace('*:', 'https:').replace('*', '') }];
    await start();
    await give(origin);
    expect(browser.state.registered).toEqual([]);
    expect(injected()).toEqual([]);
  });

  it.each(['https://*/*', '<all_urls>'])(
    'is for no messenger and no stranger when the browser gives %s',
    async (all) => {
      await start();
      await give(all);
      expect(matches()).toContain(POE);
      expect(matches().filter((origin) => /\*\/\*$|whatsapp|telegram|facebook|urls/.test(origin))).toEqual(
        [],
      );
    },
  );

  it('is for a messenger that was given by its own name', async () => {
    await start();
    await give('https://web.whatsapp.com/*');
    expect(matches()).toEqual(['https://web.whatsapp.com/*']);
  });
});

describe('open pages', () => {
  beforeEach(() => {
    browser.state.tabs = [
      { id: 1, url: 'https://poe.com/chat/1' },
      { id: 2, url: 'https://chatgpt.com/' },
      { id: 3, url: 'http://localhost:8080/' },
      { id: 4, url: 'https://news.example/' },
    ];
  });

  it('of a host that was added get the script at once, and no other page does', async () => {
    await start();
    await give(POE);
    expect(injected()).toEqual([1]);
    await give(LOCAL);
    expect(injected()).toEqual([1, 3]);
  });

  it('that open while the script is being registered are not forgotten', async () => {
    await start();
    browser.scripting.registerContentScripts.mockImplementationOnce(async (scripts) => {
      browser.state.tabs.push({ id: 5, url: 'https://poe.com/chat/2' });
      browser.state.registered.push(...scripts);
    });
    await give(POE);
    expect(injected()).toEqual([1, 5]);
  });

  it('get the script after all when the worker was killed in between', async () => {
    await start();
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('killed'));
    await give(POE).catch(() => undefined);
    await start();
    expect(injected()).toEqual([1, 1]);
  });

  it('are told to end when access is taken, and those that are watched are not', async () => {
    browser.state.granted.push(POE, LOCAL);
    await start();
    await take(POE);
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [1, { kind: 'end' }],
      [4, { kind: 'end' }],
    ]);
  });

  it('are told to end before anything else is done', async () => {
    browser.state.granted.push(POE);
    await start();
    browser.state.granted = [...MATCHES];
    const whenTold: string[][] = [];
    browser.tabs.sendMessage.mockImplementation(async () => void whenTold.push(matches()));
    await (await import('../../../src/background/access')).withdraw();
    expect(whenTold.length).toBeGreaterThan(0);
    expect(whenTold.every((then) => then.includes(POE))).toBe(true);
    expect(matches()).toEqual([]);
  });

  it('are told to end of the core list too', async () => {
    await start();
    browser.state.granted = ['https://my.replika.com/*'];
    browser.permissions.onRemoved.fire({ origins: ['https://chatgpt.com/*'] });
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(2, { kind: 'end' }));
  });
});
