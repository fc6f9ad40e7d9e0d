import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newAccount } from '../../../src/core/allowance';
import type { ScreenAnswer } from '../../../src/core/messages';
import { presenceOf as timeOf } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { DATABASE } from '../../../src/store/schema';
import { inZone } from '../zone';
import { MINUTE, presenceOf, readAll, readDay, reportOf, userTurn, wipe } from '../store/database';
import type { FakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({}) as FakeBrowser);
vi.mock('../../../src/browser', () => ({ browser }));

const { fakeBrowser } = await import('./fake-browser');
const { answerPage, answerScreen } = await import('../../../src/background/messages');

const NOW = Date.UTC(2026, 10, 24, 11);
const TODAY = '2026-11-24';
const SENDER = { frameId: 0, url: 'https://chatgpt.com/c/1', tab: { id: 7 } };

const tell = (from: number, minutes: number, seq = 0) =>
  answerPage(
    reportOf({
      presences: [presenceOf(from, from + minutes * MINUTE, { seq })],
      turns: [userTurn(from, { seq: seq + 1 })],
    }),
    SENDER as never,
  );
const mirror = () =>
  browser.state.local.get('mirror') as { days: { site: string }[]; lost: object | null } | undefined;
const minutes = async (): Promise<number> =>
  timeOf((await readDay(TODAY, EVERYTHING)) ?? { hours: [] }) / MINUTE;

async function ask(kind: 'ask-history' | 'restore-history' | 'leave-history') {
  const answer: ScreenAnswer = await answerScreen({ kind });
  if (!answer.ok || !answer.history) throw new Error(`no history but ${JSON.stringify(answer)}`);
  return answer.history;
}

/** As browsers do: the whole database is gone, and nobody says so. */
const lose = () => deleteDB(DATABASE);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(browser, fakeBrowser());
  browser.state.session.set('account:7', newAccount(NOW - 300 * MINUTE));
  await wipe();
});
afterEach(() => vi.restoreAllMocks());

describe('the mirror', () => {
  inZone('Europe/Amsterdam');

  it('follows in steps of five minutes, not at each report', async () => {
    await tell(NOW - 60 * MINUTE, 4);
    expect(mirror()).toBeUndefined();
    await tell(NOW - 50 * MINUTE, 2, 2);
    expect(mirror()?.days).toHaveLength(2);
    browser.storage.local.set.mockClear();
    await tell(NOW - 40 * MINUTE, 3, 4);
    expect(browser.storage.local.set).not.toHaveBeenCalled();
    await tell(NOW - 30 * MINUTE, 1, 6);
    expect(browser.storage.local.set).toHaveBeenCalledOnce();
  });

  it('says that the history was lost, and puts it back beside what came since, once', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    await lose();
    await tell(NOW - 10 * MINUTE, 6);
    expect((await ask('ask-history')).lost).toEqual({ at: NOW, days: [TODAY], presence: 20 * MINUTE });
    expect(await minutes()).toBe(6);
    expect((await ask('restore-history')).lost).toBeNull();
    expect(await minutes()).toBe(26);
    expect(await readDay(TODAY, 'chatgpt')).toMatchObject({ user: 2, origin: 'restored' });
    await ask('restore-history');
    expect(await minutes()).toBe(26);
  });

  it('puts it back once although the worker was killed before it could note that', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    await lose();
    await ask('ask-history');
    const kept = structuredClone(mirror());
    await ask('restore-history');
    browser.state.local.set('mirror', kept);
    await ask('restore-history');
    expect(await minutes()).toBe(20);
  });

  it('lets it go when that is asked for', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    await lose();
    expect((await ask('leave-history')).lost).toBeNull();
    expect((await ask('ask-history')).lost).toBeNull();
    expect(await minutes()).toBe(0);
  });

  it('holds nothing of what is forgotten, and takes it for no loss', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    await answerScreen({ kind: 'forget', site: 'chatgpt', first: null, last: null });
    expect(JSON.stringify([...browser.state.local])).not.toContain('chatgpt');
    expect((await ask('ask-history')).lost).toBeNull();
  });

  it('holds nothing of what is forgotten when the worker is killed on the way', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    const scope = { site: 'chatgpt', first: null, last: null };
    vi.resetModules();
    const killed = await import('../../../src/background/mirror');
    await new Promise<void>((reached) => {
      void killed.whileUnmirrored(scope, NOW, () => new Promise(() => reached()));
    });
    expect(mirror()?.days).toEqual([]);
    expect((await ask('ask-history')).lost).toBeNull();
    expect(mirror()?.days).toHaveLength(2);
  });

  it('holds again what was not forgotten since that failed', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    const killed = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('killed', 'UnknownError');
    });
    await expect(
      answerScreen({ kind: 'forget', site: 'chatgpt', first: null, last: null }),
    ).rejects.toThrow();
    killed.mockRestore();
    expect((await readAll()).presences).toHaveLength(1);
    expect(mirror()?.days).toHaveLength(2);
    expect((await ask('ask-history')).lost).toBeNull();
  });

  it('does not bring back what was let go, although it is looked at in the same moment', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    await lose();
    await ask('ask-history');
    const { set } = browser.storage.local;
    const write = set.getMockImplementation()!;
    // The first to write is slow: what comes after it has the time to overtake it, and is to wait.
    set.mockImplementationOnce(async (some) => {
      for (let turn = 0; turn < 200; turn += 1) await new Promise((done) => setImmediate(done));
      await write(some);
    });
    await Promise.all([ask('ask-history'), ask('leave-history')]);
    expect((await ask('ask-history')).lost).toBeNull();
  });

  it('forgets a site in what was lost, too', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    await lose();
    await ask('ask-history');
    await answerScreen({ kind: 'forget', site: 'chatgpt', first: null, last: null });
    expect((await ask('ask-history')).lost).toBeNull();
  });

  it('is what a screen still knows where the store cannot be opened', async () => {
    await tell(NOW - 60 * MINUTE, 20);
    await lose();
    await ask('ask-history');
    await wipe();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect((await ask('ask-history')).lost).toMatchObject({ presence: 20 * MINUTE });
  });

  it('that cannot be written costs no report', async () => {
    browser.storage.local.set.mockRejectedValue(new Error('full'));
    expect(await tell(NOW - 60 * MINUTE, 20)).toMatchObject({ kind: 'verdict' });
    expect(await minutes()).toBe(20);
  });
});

describe('a store that keeps nothing', () => {
  inZone('Europe/Amsterdam');

  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });

  it('is known to the screens since when it was, and no longer than it lasts', async () => {
    const filled = full();
    await expect(tell(NOW - 60 * MINUTE, 20)).rejects.toMatchObject({ reason: 'full' });
    vi.setSystemTime(NOW + MINUTE);
    await expect(tell(NOW - 60 * MINUTE, 20)).rejects.toMatchObject({ reason: 'full' });
    expect((await ask('ask-history')).trouble).toEqual({ reason: 'full', since: NOW });
    filled.mockRestore();
    await tell(NOW - 60 * MINUTE, 20);
    expect((await ask('ask-history')).trouble).toBeNull();
    expect(await minutes()).toBe(20);
  });

  it('is the answer to a screen that asks for something', async () => {
    const filled = full();
    expect(await answerScreen({ kind: 'set-language', language: 'nl' })).toEqual({
      ok: false,
      problem: 'full',
    });
    filled.mockRestore();
    expect(await answerScreen({ kind: 'set-language', language: 'nl' })).toMatchObject({ ok: true });
  });
});
