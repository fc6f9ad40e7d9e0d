import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newAccount } from '../../../src/core/allowance';
import { dotPixels } from '../../../src/core/dot';
import { inZone } from '../zone';
import { MINUTE, presenceOf, readAll, reportOf, wipe } from '../store/database';
import type { FakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({}) as FakeBrowser);
vi.mock('../../../src/browser', () => ({ browser }));

const { fakeBrowser, MATCHES, ORIGIN } = await import('./fake-browser');

// All sites come with the worker: on a busy machine, making them ready takes longer than a test may (2026-11).
Object.assign(browser, fakeBrowser());
await import('../../../src/background/main');

const NOW = new Date('2026-11-24T20:00:00Z').getTime();
const OUR_PAGE = { frameId: 0, url: 'https://chatgpt.com/', documentId: 'D' };

/** A worker that has just been started, and has run as far as it goes by itself. */
async function start(): Promise<void> {
  vi.resetModules();
  await import('../../../src/background/main');
  await vi.waitFor(() => expect(browser.state.alarms.size).toBe(1));
}

const report = (minutes: number) => reportOf({ presences: [presenceOf(NOW - minutes * MINUTE, NOW)] });

/** @returns what the worker says to it; undefined where it leaves it to others */
const say = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((respond) => {
    const [isHeard] = browser.runtime.onMessage.fire(message, { id: browser.runtime.id, ...sender }, respond);
    if (isHeard !== true) respond(undefined);
  });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(browser, fakeBrowser());
  browser.state.session.set('account:D', newAccount(NOW - 60 * MINUTE));
  await wipe();
});

describe('the worker', () => {
  inZone('Europe/Amsterdam');

  it('listens before anything is awaited, so that what woke it is heard', async () => {
    vi.resetModules();
    browser.alarms.get.mockReturnValue(new Promise(() => undefined));
    await import('../../../src/background/main');
    const { onMessage, onInstalled, onStartup, onUpdateAvailable } = browser.runtime;
    const { onAdded, onRemoved } = browser.permissions;
    const { onAlarm } = browser.alarms;
    for (const event of [onMessage, onInstalled, onStartup, onUpdateAvailable, onAdded, onRemoved, onAlarm])
      expect(event.listeners).toHaveLength(1);
  });

  it('answers its pages and its screens', async () => {
    await start();
    expect(await say(report(5), OUR_PAGE)).toMatchObject({ kind: 'verdict' });
    expect(await say({ kind: 'pause', until: null }, { url: `${ORIGIN}src/popup/index.html` })).toMatchObject(
      {
        ok: true,
      },
    );
  });

  it('gives a page none of the powers of a screen', async () => {
    await start();
    expect(await say({ kind: 'pause', until: null }, OUR_PAGE)).toBeNull();
    const impostor = { ...OUR_PAGE, url: `https://chatgpt.com/${ORIGIN}` };
    expect(await say({ kind: 'pause', until: null }, impostor)).toBeNull();
  });

  it.each([
    ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
    ['nobody', { id: undefined }],
  ])('leaves a message of %s to others', async (_, sender) => {
    await start();
    expect(await say(report(5), { ...OUR_PAGE, ...sender })).toBeUndefined();
    expect(await say({ kind: 'pause', until: null }, { url: ORIGIN, ...sender })).toBeUndefined();
  });

  it('says at once that a question came to nothing', async () => {
    await start();
    browser.permissions.contains.mockRejectedValueOnce(new Error('not now'));
    expect(await say(report(5), OUR_PAGE)).toBeNull();
    expect(await say(report(5), OUR_PAGE)).toMatchObject({ kind: 'verdict' });
  });

  it('takes over the pages that are open when it is installed or updated', async () => {
    browser.state.tabs = [{ id: 1, url: 'https://chatgpt.com/' }, { id: 2 }];
    await start();
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledOnce());
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 1 },
      files: ['page.js'],
    });
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: MATCHES });
  });

  it.each(['install', 'update', 'browser_update'])(
    'opens the welcome on no %s but the first',
    async (reason) => {
      await start();
      browser.runtime.onInstalled.fire({ reason });
      const welcome = { url: `${ORIGIN}src/welcome/index.html` };
      expect(browser.tabs.create.mock.calls).toEqual(reason === 'install' ? [[welcome]] : []);
    },
  );
});

describe('a worker that cannot do what nobody waits for', () => {
  inZone('Europe/Amsterdam');

  it('goes on all the same', async () => {
    await start();
    const failing = new Error('not now');
    browser.permissions.getAll.mockRejectedValue(failing);
    browser.storage.session.set.mockRejectedValue(failing);
    browser.permissions.onAdded.fire({ origins: [] });
    browser.permissions.onRemoved.fire({ origins: [] });
    browser.runtime.onUpdateAvailable.fire();
    await vi.waitFor(() => expect(browser.permissions.getAll).toHaveBeenCalledTimes(2));
    // A rejection that nobody handles fails the whole run of tests.
    await new Promise((done) => setImmediate(done));
    expect(await say(report(5), OUR_PAGE)).toMatchObject({ kind: 'verdict' });
  });
});

describe('what is kept', () => {
  inZone('Europe/Amsterdam');

  it.each(['a new day', 'onStartup', 'onInstalled'] as const)('is only so old, from %s on', async (event) => {
    await start();
    await say(report(5), OUR_PAGE);
    const old = NOW + 91 * 24 * 60 * MINUTE;
    vi.setSystemTime(old);
    if (event === 'a new day') browser.alarms.onAlarm.fire({ name: 'badge' });
    else if (event === 'onInstalled') browser.runtime.onInstalled.fire({ reason: 'update' });
    else browser.runtime.onStartup.fire();
    await vi.waitFor(async () => expect((await readAll()).presences).toEqual([]));
    expect((await readAll()).days).toHaveLength(2);
  });
});

describe('the accounts of documents', () => {
  it('are dropped a day after the last word of a document', async () => {
    await start();
    browser.state.session.set('account:E', newAccount(NOW - 23 * 60 * MINUTE));
    browser.state.session.set('account:F', newAccount(NOW - 25 * 60 * MINUTE));
    browser.runtime.onStartup.fire();
    await vi.waitFor(() => expect(browser.state.session.has('account:F')).toBe(false));
    expect([...browser.state.session.keys()]).toEqual(expect.arrayContaining(['account:D', 'account:E']));
  });
});

describe('the badge', () => {
  inZone('Europe/Amsterdam');

  const tomorrow = (): number => new Date(2026, 10, 25, 4).getTime();

  it.each([
    [59 / 60, ''],
    [1, '1m'],
    [59.99, '59m'],
  ])('of %f minutes reads %j', async (minutes, text) => {
    const { showBadge } = await import('../../../src/background/badge');
    await showBadge(minutes * MINUTE, null);
    expect(browser.state.badge).toBe(text);
  });

  it.each([
    [99, '99m'],
    [100, '1:40'],
    [599, '9:59'],
    [600, '10h'],
    [1500, '25h'],
  ])('of %i minutes reads %s: four characters fit', async (minutes, text) => {
    const { showBadge } = await import('../../../src/background/badge');
    await showBadge(minutes * MINUTE, null);
    expect(browser.state.badge).toBe(text);
    expect(text.length).toBeLessThanOrEqual(4);
  });

  it.each([
    [0, '-0m'],
    [61_000, '-2m'],
    [99 * MINUTE, '-99m'],
  ])('with %i ms left of a limit reads %s', async (left, text) => {
    const { showBadge } = await import('../../../src/background/badge');
    await showBadge(5 * MINUTE, left);
    expect(browser.state.badge).toBe(text);
  });

  it('is set to ring at the start of the next day', async () => {
    await start();
    expect(browser.state.alarms.get('badge')).toEqual({ when: tomorrow() });
  });

  it('keeps the alarm it has when the worker starts again, or it would never ring', async () => {
    const { scheduleBadge } = await import('../../../src/background/badge');
    await scheduleBadge();
    vi.setSystemTime(NOW + MINUTE);
    await scheduleBadge();
    expect(browser.alarms.create).toHaveBeenCalledOnce();
  });

  it('is set anew when the day is to start at another time, or the zone is another', async () => {
    await start();
    const screen = { url: `${ORIGIN}src/popup/index.html` };
    await say({ kind: 'set-day-start', minutes: 8 * 60 }, screen);
    expect(browser.state.alarms.get('badge')).toEqual({ when: new Date(2026, 10, 25, 8).getTime() });
    const home = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    const { scheduleBadge } = await import('../../../src/background/badge');
    await scheduleBadge();
    expect(browser.state.alarms.get('badge')).toEqual({ when: new Date(2026, 10, 25, 8).getTime() });
    process.env['TZ'] = home;
    expect(browser.alarms.create).toHaveBeenCalledTimes(3);
  });

  it('shows another day at once when that is what it is by the new start', async () => {
    await start();
    await say(report(5), OUR_PAGE);
    vi.setSystemTime(new Date(2026, 10, 25, 3).getTime());
    await say({ kind: 'set-day-start', minutes: 0 }, { url: `${ORIGIN}src/popup/index.html` });
    expect(browser.state.badge).toBe('');
  });

  it('starts the new day at nothing, and is set for the next', async () => {
    await start();
    await say(report(5), OUR_PAGE);
    expect(browser.state.badge).toBe('5m');
    vi.setSystemTime(tomorrow());
    browser.state.alarms.clear();
    browser.alarms.onAlarm.fire({ name: 'badge' });
    await vi.waitFor(() => expect(browser.state.alarms.size).toBe(1));
    expect(browser.state.badge).toBe('');
    expect(browser.state.alarms.get('badge')).toEqual({ when: new Date(2026, 10, 26, 4).getTime() });
  });

  it.each(['onStartup', 'onInstalled'] as const)('comes back %s', async (event) => {
    await start();
    await say(report(5), OUR_PAGE);
    browser.state.badge = '';
    browser.runtime[event].fire({ reason: 'update' });
    await vi.waitFor(() => expect(browser.state.badge).toBe('5m'));
  });

  it('is empty, and still set to ring, where the store cannot be opened', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await start();
    browser.state.badge = '5m';
    browser.state.alarms.clear();
    browser.runtime.onStartup.fire();
    await vi.waitFor(() => expect(browser.state.alarms.size).toBe(1));
    expect(browser.state.badge).toBe('');
    open.mockRestore();
  });

  it('takes no notice of an alarm that is not its own', async () => {
    await start();
    browser.state.alarms.clear();
    browser.alarms.onAlarm.fire({ name: 'other' });
    browser.alarms.onAlarm.fire({ name: 'badge' });
    await vi.waitFor(() => expect(browser.state.alarms.size).toBe(1));
    expect(browser.action.setBadgeText).toHaveBeenCalledOnce();
  });
});

describe('the icon', () => {
  inZone('Europe/Amsterdam');

  const SCREEN = { url: `${ORIGIN}src/popup/index.html` };
  const shows = (share: number | null): void => {
    for (const size of [16, 32]) expect(browser.state.icon[size]?.data).toEqual(dotPixels(size, share));
  };

  it('is a full stop without a limit, and fills as the day does with one', async () => {
    await start();
    await say(report(15), OUR_PAGE);
    shows(null);
    await say({ kind: 'set-limit', site: 'chatgpt', minutes: 60 }, SCREEN);
    shows(0.25);
    await say({ kind: 'set-limit', site: 'chatgpt', minutes: 10 }, SCREEN);
    shows(1);
  });
});

describe('what lies beside the store', () => {
  it('is shut for the page script, at each start', async () => {
    await start();
    const shut = { accessLevel: 'TRUSTED_CONTEXTS' };
    expect(browser.storage.local.setAccessLevel).toHaveBeenCalledWith(shut);
    expect(browser.storage.session.setAccessLevel).toHaveBeenCalledWith(shut);
    expect(browser.storage.sync.setAccessLevel).toHaveBeenCalledWith(shut);
  });

  it('stays as it is where the browser cannot shut it', async () => {
    for (const area of [browser.storage.local, browser.storage.session])
      Object.assign(area, { setAccessLevel: undefined });
    await start();
    expect(await say(report(5), OUR_PAGE)).toMatchObject({ kind: 'verdict' });
  });
});

describe('an update', () => {
  const inFront = (url: string): void => void (browser.state.tabs = [{ id: 1, active: true, url }]);
  const beside = (url: string): void => void browser.state.tabs.push({ id: 2, active: false, url });

  it('is taken at once where nobody is at a chat', async () => {
    inFront('https://example.org/');
    beside('https://chatgpt.com/');
    await start();
    browser.runtime.onUpdateAvailable.fire();
    await vi.waitFor(() => expect(browser.runtime.reload).toHaveBeenCalledOnce());
  });

  it.each(['https://chatgpt.com/', `${ORIGIN}src/dashboard/index.html`])(
    'waits while %s is in front, until a page has told that it is not any more',
    async (url) => {
      inFront(url);
      await start();
      browser.runtime.onUpdateAvailable.fire();
      await vi.waitFor(() => expect(browser.state.session.get('update')).toBe(true));
      await say(report(5), OUR_PAGE);
      await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalledTimes(2));
      expect(browser.runtime.reload).not.toHaveBeenCalled();
      inFront('https://example.org/');
      await say(report(4), OUR_PAGE);
      await vi.waitFor(() => expect(browser.runtime.reload).toHaveBeenCalledOnce());
    },
  );

  it('does not come of itself', async () => {
    await start();
    await say(report(5), OUR_PAGE);
    await vi.waitFor(() => expect(browser.storage.session.get).toHaveBeenCalledWith('update'));
    expect(browser.runtime.reload).not.toHaveBeenCalled();
  });
});
