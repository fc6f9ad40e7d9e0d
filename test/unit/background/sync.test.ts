import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newAccount } from '../../../src/core/allowance';
import { dayLimit } from '../../../src/core/day-limit';
import type { FromScreen } from '../../../src/core/messages';
import type { Settings } from '../../../src/core/records';
import { textOf, type Cell, NO_FIGURES } from '../../../src/core/sync/cells';
import type { Verdict } from '../../../src/core/verdict';
import { inZone } from '../zone';
import { MINUTE, presenceOf, reportOf, wipe } from '../store/database';
import type { FakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({}) as FakeBrowser);
vi.mock('../../../src/browser', () => ({ browser }));

const { fakeBrowser } = await import('./fake-browser');
const { answerPage, answerScreen } = await import('../../../src/background/messages');
const { SYNC_ALARM, syncNow } = await import('../../../src/background/sync');
const { readSync } = await import('../../../src/store/synced');
const { readSettings } = await import('../../../src/store/settings');

inZone('Europe/Amsterdam');

const NOW = Date.UTC(2026, 10, 24, 11);
const TODAY = '2026-11-24';
const MONDAY = '2026-11-23';
const OTHER = 'otherone';
const SENDER = { frameId: 0, url: 'https://chatgpt.com/c/1', tab: { id: 7 } };

const tell = async (minutes: number): Promise<Verdict> =>
  (await answerPage(
    reportOf({ presences: [presenceOf(NOW - minutes * MINUTE, NOW)] }),
    SENDER as never,
  )) as Verdict;

async function ask(wish: FromScreen): Promise<Settings> {
  const answer = await answerScreen(wish);
  if (!answer.ok) throw new Error(answer.problem);
  await syncNow(false);
  return answer.settings;
}

const join = () => ask({ kind: 'set-sync', name: 'Laptop' });
const kept = () => browser.state.sync as Map<string, Record<string, unknown>>;
const textsOf = () => [...kept()].filter(([key]) => key.startsWith('w/')).map(([, { d }]) => d as string);

/** Half an hour of another device today. */
function plant(minutes = 30, r = 1): void {
  const figures = { ...NO_FIGURES, seconds: minutes * 60, at: TODAY };
  const cells: Cell[] = [
    { ...figures, site: 'chatgpt', sessions: 2 },
    { ...figures, site: '*' },
  ];
  kept().set(`w/${OTHER}/${MONDAY}`, { r, d: textOf(cells) });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(browser, fakeBrowser());
  browser.state.session.set('account:7', newAccount(NOW - 300 * MINUTE));
  await wipe();
});
afterEach(() => vi.restoreAllMocks());

describe('without sync', () => {
  it('nothing is read from the account or written to it, whatever happens', async () => {
    plant();
    await tell(20);
    await ask({ kind: 'put-limit', limit: dayLimit('chatgpt', 45) });
    await ask({ kind: 'forget', site: 'chatgpt', first: TODAY, last: TODAY });
    await syncNow(true);
    expect(browser.storage.sync.get).not.toHaveBeenCalled();
    expect(browser.storage.sync.set).not.toHaveBeenCalled();
    expect(browser.state.alarms.has(SYNC_ALARM)).toBe(false);
  });
});

describe('with sync', () => {
  it('tells figures and limits, and no name, plan, address or bot', async () => {
    await ask({ kind: 'set-person', was: null, name: 'Anneke' });
    await ask({ kind: 'put-plan', plan: { after: null, minutes: 10, then: 'walk the dog' } });
    await ask({ kind: 'choose', chosen: { wrapUpTo: 'https://example.com/secret' } });
    await ask({ kind: 'set-bots', bots: ['some_bot'] });
    await ask({ kind: 'put-limit', limit: dayLimit('chatgpt', 45) });
    await tell(20);
    await join();
    const all = JSON.stringify([...kept()]);
    expect(all).toContain('"limit:chatgpt"');
    expect(textsOf()).toEqual([`* chatgpt|${TODAY} 0.xc 1.xc....1`]);
    for (const word of ['Anneke', 'dog', 'secret', 'some_bot']) expect(all).not.toContain(word);
  });

  it('tells of what is counted a while later, by an alarm', async () => {
    await join();
    await tell(20);
    expect(textsOf()).toEqual([]);
    expect(browser.state.alarms.has(SYNC_ALARM)).toBe(true);
    await syncNow(false);
    expect(textsOf()).toHaveLength(1);
  });

  it('counts the time of other devices in limits, and takes no older state of it', async () => {
    await ask({ kind: 'put-limit', limit: { ...dayLimit('chatgpt', 60), chip: true } });
    await join();
    plant(30, 5);
    await syncNow(false);
    expect((await tell(20)).limit?.left).toBe(10 * MINUTE);
    plant(2, 4);
    await syncNow(false);
    kept().clear();
    await syncNow(false);
    expect((await tell(20)).limit?.left).toBe(10 * MINUTE);
    expect(browser.state.badge).toBe('-10m');
  });

  it('takes over a limit of another device, a looser one from tomorrow where the user wants that', async () => {
    await ask({ kind: 'put-limit', limit: dayLimit('chatgpt', 30) });
    await ask({ kind: 'set-slow', slow: true });
    await join();
    const looser = dayLimit('chatgpt', 90);
    kept().set(`s/${OTHER}`, {
      r: 1,
      e: { 'limit:chatgpt': [50, looser], 'limit:*': [50, dayLimit('*', 120)], 'limit:x': [50, { id: 'x' }] },
    });
    await syncNow(false);
    const { limits } = await readSettings();
    expect(limits.map(({ id, week, from, until }) => [id, week[0], from ?? until ?? ''])).toEqual(
      expect.arrayContaining([
        ['*', 120, ''],
        ['chatgpt', 30, '2026-11-25'],
        ['chatgpt', 90, '2026-11-25'],
      ]),
    );
    expect(limits).toHaveLength(3);
  });

  it('takes deleted days away from the account', async () => {
    await join();
    await tell(20);
    await syncNow(false);
    expect(textsOf()[0]).toContain('chatgpt');
    await answerScreen({ kind: 'forget', site: 'chatgpt', first: TODAY, last: TODAY });
    expect(textsOf()).toEqual(['']);
  });

  it.each<FromScreen>([
    { kind: 'set-sync', name: null },
    { kind: 'forget', site: '*', first: null, last: null },
  ])('leaves nothing of this device behind when it goes: %o', async (wish) => {
    await tell(20);
    await join();
    plant();
    const { device = '' } = (await readSync()) ?? {};
    await answerScreen(wish);
    await syncNow(true);
    expect([...kept().keys()].sort()).toEqual([`g/${device}`, `w/${OTHER}/${MONDAY}`]);
    expect(await readSync()).toBe(null);
  });

  it('forgets another device, with its time', async () => {
    await ask({ kind: 'put-limit', limit: dayLimit('chatgpt', 60) });
    await join();
    plant();
    await syncNow(false);
    await ask({ kind: 'forget-device', device: OTHER });
    expect((await tell(20)).limit?.left).toBe(40 * MINUTE);
    expect([...kept().keys()].filter((key) => key.includes(OTHER))).toEqual([`g/${OTHER}`]);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'slow'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['An unexpected error occurred', 'failed'],
  ])('says what is wrong, loses nothing and tries again: %s', async (message, problem) => {
    await join();
    await tell(20);
    browser.state.alarms.delete(SYNC_ALARM);
    browser.storage.sync.set.mockRejectedValueOnce(new Error(message));
    await syncNow(false);
    expect((await readSync())?.problem).toBe(problem);
    expect(browser.state.alarms.has(SYNC_ALARM)).toBe(true);
    await syncNow(false);
    expect((await readSync())?.problem).toBe(null);
    expect(textsOf()).toHaveLength(1);
  });

  it('says where the browser has none', async () => {
    Reflect.deleteProperty(browser.storage, 'sync');
    await join();
    expect((await readSync())?.problem).toBe('absent');
    expect((await tell(20)).kind).toBe('verdict');
  });
});
