import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newAccount } from '../../../src/core/allowance';
import type { Place } from '../../../src/core/messages';
import type { Verdict } from '../../../src/core/verdict';
import { EVERYTHING } from '../../../src/core/words';
import { APPS } from '../../../src/sites';
import type { Site } from '../../../src/sites/site';
import { changeSettings, readSettings } from '../../../src/store/settings';
import { panelTexts } from '../../../src/ui/texts';
import { inZone } from '../zone';
import { documentOf, MINUTE, presenceOf, readAll, reportOf, set, userTurn, wipe } from '../store/database';
import type { FakeBrowser } from './fake-browser';
import { dayLimits } from '../limits';

const browser = vi.hoisted(() => ({}) as FakeBrowser);
vi.mock('../../../src/browser', () => ({ browser }));

const { fakeBrowser } = await import('./fake-browser');
const { answerPage, answerScreen } = await import('../../../src/background/messages');

const NOW = Date.UTC(2026, 10, 24, 11);
const TODAY = '2026-11-24';

const page = (some: object = {}) => ({ frameId: 0, url: 'https://chatgpt.com/c/1', tab: { id: 7 }, ...some });
const report = (minutes = 10) =>
  reportOf({ presences: [presenceOf(NOW - minutes * MINUTE, NOW)], turns: [userTurn(NOW, { seq: 1 })] });
const answer = (body: unknown, sender: object = page()) => answerPage(body, sender as never);

/** Where nothing but a verdict will do. */
async function judged(body: unknown, sender?: object): Promise<Verdict> {
  const given = await answer(body, sender);
  if (given?.kind !== 'verdict') throw new Error(`no verdict but ${JSON.stringify(given)}`);
  return given;
}

async function placed(url: string): Promise<Place<Site>> {
  const given = await answer({ kind: 'hello' }, page({ url }));
  if (given?.kind !== 'place') throw new Error(`no place but ${JSON.stringify(given)}`);
  return given;
}

const withoutStore = () =>
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('', 'UnknownError');
  });

/** These pages have been open for two hours. */
const remember = (key: string): void =>
  void browser.state.session.set(`account:${key}`, newAccount(NOW - 120 * MINUTE));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  Object.assign(browser, fakeBrowser());
  ['7', 'closing'].forEach(remember);
  await wipe();
});

describe('copies of the page script in one document', () => {
  const nameIn = async (documentId?: string): Promise<string | undefined> => {
    const given = await answer({ kind: 'hello' }, page({ documentId }));
    return given?.kind === 'place' ? given.handover : 'no place';
  };

  it('are told the same name, also after the extension was loaded anew, and others another', async () => {
    const [name, other] = await Promise.all([nameIn('D'), nameIn('E')]);
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(name);
    vi.resetModules();
    const again = await import('../../../src/background/handover');
    expect(await again.handoverName({ documentId: 'D' })).toBe(name);
  });

  it('are told a name that no other installation has', async () => {
    vi.resetModules();
    const name = await nameIn('D');
    browser.state.local.clear();
    vi.resetModules();
    const { handoverName } = await import('../../../src/background/handover');
    expect(await handoverName({ documentId: 'D' })).not.toBe(name);
  });

  it('are told none where the browser names no documents, or keeps nothing', async () => {
    expect(await nameIn()).toBeUndefined();
    vi.resetModules();
    const { handoverName } = await import('../../../src/background/handover');
    browser.storage.local.get.mockRejectedValueOnce(new Error('not now'));
    expect(await handoverName({ documentId: 'D' })).toBeUndefined();
    expect(await handoverName({ documentId: 'D' })).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a page', () => {
  inZone('Europe/Amsterdam');

  it('is answered with a verdict: what is left, the words of the panel, and nothing else', async () => {
    await set({ limits: dayLimits({ chatgpt: 45 }) });
    const verdict = await judged(report());
    expect(verdict).toMatchObject({
      kind: 'verdict',
      pausedUntil: null,
      limit: { id: `${TODAY}/chatgpt/45/0`, left: 35 * MINUTE, what: 'day', form: 'panel', nudged: false },
    });
    expect(Object.keys(verdict).sort()).toEqual([
      'chip',
      'fold',
      'help',
      'kind',
      'language',
      'limit',
      'nudges',
      'pausedUntil',
      'said',
      'texts',
      'wrapUp',
    ]);
    expect(Object.keys(verdict.texts).every((key) => key.startsWith('panel'))).toBe(true);
  });

  it("is spoken to in the language that was chosen, else in the browser's", async () => {
    expect(await answer(report())).toMatchObject({ language: 'nl', texts: panelTexts('nl') });
    await set({ language: 'en' });
    expect(await answer(report())).toMatchObject({ language: 'en', texts: panelTexts('en') });
  });

  it('is told of a rest that goes on, not of one that is over', async () => {
    await set({ pausedSince: NOW - 9, pausedUntil: NOW + 1 });
    expect((await judged(report())).pausedUntil).toBe(NOW + 1);
    await set({ pausedSince: NOW - 9, pausedUntil: NOW });
    expect((await judged(report())).pausedUntil).toBeNull();
  });

  it("belongs to its sender's site, whatever it says", async () => {
    await answer(report(), page({ url: 'https://my.replika.com/' }));
    expect((await readAll()).turns).toMatchObject([{ site: 'replika' }]);
    expect(await answer({ ...report(), site: 'chatgpt' })).toBeNull();
  });

  it.each([
    ['from a frame', { frameId: 3 }],
    ['without a frame', { frameId: undefined }],
    ['without an address', { url: undefined }],
    ['from no address', { url: 'nonsense' }],
    ['from an address without a host', { url: 'about:blank' }],
  ])('is not heard %s', async (_, sender) => {
    expect(await answer(report(), page(sender))).toBeNull();
    expect(await readAll()).toMatchObject({
      presences: [],
      turns: [],
      sessions: [],
      days: [],
      nudges: [],
      readings: [],
    });
  });

  it('is heard to the end though its tab is gone by then, as Firefox tells it', async () => {
    expect(await answer(report(), page({ frameId: undefined, tab: undefined }))).not.toBeNull();
    expect((await readAll()).presences).toHaveLength(1);
  });

  it.each([null, 'report', 7, {}, { kind: 'report' }, { kind: 'pause', until: null }])(
    'is not heard when it says %j',
    async (body) => {
      expect(await answer(body)).toBeNull();
      expect(await readAll()).toMatchObject({ days: [], nudges: [] });
      expect(browser.action.setBadgeText).not.toHaveBeenCalled();
    },
  );

  it("shows today's minutes on the toolbar, in four characters", async () => {
    const badges: string[] = [];
    for (const minutes of [0.9, 1, 60]) {
      await wipe();
      await answer(report(minutes));
      badges.push(browser.state.badge);
    }
    expect(badges).toEqual(['', '1m', '60m']);
  });

  it('has its tab closed when the user wraps up, and not before', async () => {
    await set({ limits: dayLimits({ chatgpt: 1 }) });
    browser.state.tabs = [
      { id: 7, windowId: 1 },
      { id: 8, windowId: 1 },
    ];
    const sender = page({ tab: { id: 7, windowId: 1 } });
    const nudge = (choice: string) => ({ kind: 'nudge', id: `${TODAY}/chatgpt/1/0`, choice });
    expect((await judged(nudge('shown'), sender)).limit?.nudged).toBe(true);
    expect(browser.tabs.remove).not.toHaveBeenCalled();
    await answer(nudge('wrap-up'), sender);
    expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(7);
    expect(browser.tabs.create).not.toHaveBeenCalled();
    expect((await readAll()).nudges).toMatchObject([{ choice: 'wrap-up' }]);
  });

  it('keeps its window when its tab was the last in it', async () => {
    browser.state.tabs = [
      { id: 7, windowId: 1 },
      { id: 8, windowId: 2 },
    ];
    const wrapUp = { kind: 'nudge', id: `${TODAY}/chatgpt/1/0`, choice: 'wrap-up' };
    await answer(wrapUp, page({ tab: { id: 7, windowId: 1 } }));
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ windowId: 1 });
    expect(browser.tabs.remove).toHaveBeenCalledWith(7);
  });

  it('is given the words of a nudge when it shows it, once, and not before', async () => {
    await set({ people: ['Anna'], nudges: { person: true } });
    const [offer] = (await judged(report(25))).nudges;
    expect(offer).toEqual({
      ...{ id: `person/chatgpt/${String(NOW - 25 * MINUTE)}`, kind: 'person', after: 0 },
      ...{ form: 'corner', isNewForm: true },
    });
    const tell = (choice: string) => judged({ kind: 'nudge', id: offer?.id, choice });
    expect((await tell('off')).said).toBeNull();
    expect((await readSettings()).nudges).toEqual({ person: true });
    const shown = await tell('shown');
    expect(shown.said).toMatchObject({ ...offer, body: expect.stringContaining('Anna') });
    expect(shown.nudges).toEqual([]);
    expect((await tell('shown')).said).toBeNull();
    expect((await tell('closed')).said).toBeNull();
  });

  it('costs one transaction a report', async () => {
    const tell = (ago: number) =>
      judged(reportOf({ presences: [presenceOf(NOW - 4 * MINUTE, NOW - ago * MINUTE)] }));
    await tell(2);
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await tell(1);
    await tell(0);
    expect(opened).toHaveBeenCalledTimes(2);
    opened.mockRestore();
  });

  it("cannot switch off another site's nudges", async () => {
    await set({ limits: dayLimits({ chatgpt: 45, replika: 30 }) });
    await answer({ kind: 'nudge', id: `${TODAY}/replika/30/0`, choice: 'not-today' });
    expect((await readAll()).nudges).toEqual([]);
  });

  it('adds little time before it was heard of, whether it greeted us or not', async () => {
    const minutesOf = async (sender: object) => {
      await answer(report(60), page(sender));
      return ((await readAll()).days[0]?.hours ?? []).reduce((sum, ms) => sum + ms, 0) / MINUTE;
    };
    vi.setSystemTime(NOW - 30 * MINUTE);
    await answer({ kind: 'hello' }, page({ documentId: 'D' }));
    vi.setSystemTime(NOW);
    expect(await minutesOf({ documentId: 'D' })).toBeCloseTo(32, 1);
    await wipe();
    expect(await minutesOf({ documentId: 'E' })).toBeCloseTo(2, 1);
  });

  it('is not heard any more when it tells too often, at once or under many ids; another one is', async () => {
    const sender = page({ documentId: 'D' });
    const many = Array.from({ length: 80 }, (_, number) =>
      answer(reportOf({ document: documentOf(number) }), sender),
    );
    const answers = await Promise.all(many);
    expect(answers.filter((one) => one !== null)).toHaveLength(60);
    expect(await answer(report(), page({ documentId: 'E' }))).not.toBeNull();
  });

  it('opens no more tabs than a person would', async () => {
    const many = Array.from({ length: 30 }, () => answer({ kind: 'open', what: 'talk' }));
    await Promise.all(many);
    expect(browser.tabs.create).toHaveBeenCalledTimes(4);
    vi.setSystemTime(NOW + 15_000);
    await answer({ kind: 'open', what: 'talk' });
    await answer({ kind: 'open', what: 'talk' });
    expect(browser.tabs.create).toHaveBeenCalledTimes(5);
  });

  it('is heard where its account cannot be kept', async () => {
    browser.storage.session.get.mockRejectedValueOnce(new Error('gone'));
    browser.storage.session.set.mockRejectedValueOnce(new Error('gone'));
    expect(await answer(report(1))).not.toBeNull();
    expect((await readAll()).presences).toHaveLength(1);
  });

  it('gets no answer when the store is gone: it must tell again', async () => {
    withoutStore();
    await expect(answer(report())).rejects.toThrow('broken');
    expect(await answer(report())).not.toBeNull();
  });
});

describe('a page that says hello', () => {
  beforeEach(() => void (browser.state.granted = ['https://*/*', 'http://*/*']));

  it('is told what is known of its host, all of it', async () => {
    const ids = async (url: string) => (await placed(url)).sites.map(({ id }) => id);
    expect(await ids('https://chatgpt.com/c/1')).toEqual(['chatgpt']);
    expect(await ids('https://web.telegram.org/k/')).toEqual(['telegram', 'telegram-a']);
  });

  it('is told of the apps that people run themselves where nothing is known of its host', async () => {
    expect((await placed('http://localhost:3000/')).sites).toEqual(APPS);
    expect(APPS.length).toBeGreaterThan(5);
  });

  it('is told which bots the user typed in', async () => {
    expect((await placed('https://web.telegram.org/k/')).bots).toEqual([]);
    await set({ bots: ['friendlybot'] });
    expect((await placed('https://web.telegram.org/k/')).bots).toEqual(['friendlybot']);
  });

  it('is told where it is without the store too, but of no bots', async () => {
    withoutStore();
    expect(await placed('https://chatgpt.com/')).toMatchObject({ sites: [{ id: 'chatgpt' }], bots: [] });
  });
});

describe('a page that has come to need an extra', () => {
  const want = { kind: 'want', extra: 'closings' };

  it('has its file run in its own tab', async () => {
    expect(await answer(want, page({ tab: { id: 7 } }))).toBeNull();
    expect(browser.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7 }, files: ['src/page/extras/closings.js'] }],
    ]);
  });

  it('is answered where it has gone meanwhile', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await answer(want)).toBeNull();
    expect(await answer(want, page({ tab: undefined, frameId: undefined }))).toBeNull();
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('has it run no more often than it may tell', async () => {
    await Promise.all(Array.from({ length: 80 }, () => answer(want, page({ documentId: 'D' }))));
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(60);
  });
});

describe('what folds closings', () => {
  const rules = (): unknown[] => browser.scripting.insertCSS.mock.calls.map(([{ css }]) => css);

  it('is put into a page that says hello, and into no page where it is off', async () => {
    await answer({ kind: 'hello' }, page({ tab: { id: 7 } }));
    expect(rules()).toEqual([]);
    await changeSettings((before) => ({ ...before, fold: 'fade' }));
    await answer({ kind: 'hello' }, page({ tab: { id: 7 } }));
    expect(rules()).toEqual([expect.stringContaining('::highlight(full-stop-fold)')]);
    expect(browser.scripting.insertCSS.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7 },
      origin: 'USER',
    });
  });

  it('is taken out of open pages where it is switched off', async () => {
    browser.state.tabs = [{ id: 7, url: 'https://chatgpt.com/c/1', windowId: 1 }];
    await answerScreen({ kind: 'set-day-start', minutes: 0 });
    expect(rules()).toEqual([]);
    expect(browser.scripting.removeCSS).toHaveBeenCalledTimes(2);
  });
});

describe('a page that we lost access to', () => {
  it.each([{ kind: 'hello' }, { kind: 'want', extra: 'closings' }, report()])(
    'ends, and nothing that it says is kept: %j',
    async (body) => {
      browser.state.granted = ['https://my.replika.com/*'];
      expect(await answer(body)).toEqual({ kind: 'end' });
      expect(await readAll()).toMatchObject({ presences: [], turns: [], days: [] });
      expect(browser.action.setBadgeText).not.toHaveBeenCalled();
    },
  );
});

describe('a screen', () => {
  it('sets, changes and takes away a limit', async () => {
    await answerScreen({ kind: 'set-limit', site: 'chatgpt', minutes: 45 });
    await answerScreen({ kind: 'set-limit', site: EVERYTHING, minutes: 90 });
    expect(await answerScreen({ kind: 'set-limit', site: 'chatgpt', minutes: null })).toMatchObject({
      ok: true,
      settings: { limits: dayLimits({ [EVERYTHING]: 90 }) },
    });
    expect((await readSettings()).limits).toEqual(dayLimits({ [EVERYTHING]: 90 }));
  });

  it('lets watching rest, for longer, and no more', async () => {
    await answerScreen({ kind: 'pause', until: NOW + 60 * MINUTE });
    vi.setSystemTime(NOW + 30 * MINUTE);
    await answerScreen({ kind: 'pause', until: NOW + 90 * MINUTE });
    expect(await readSettings()).toMatchObject({ pausedSince: NOW, pausedUntil: NOW + 90 * MINUTE });
    await answerScreen({ kind: 'pause', until: null });
    expect(await readSettings()).toMatchObject({ pausedSince: NOW, pausedUntil: NOW + 30 * MINUTE });
  });

  it('is told where no pause begins, since limits are held', async () => {
    await set({ limits: dayLimits({ chatgpt: 45 }), slow: true });
    expect(await answerScreen({ kind: 'pause', until: NOW + MINUTE })).toEqual({
      ok: false,
      problem: 'held',
    });
    expect((await readSettings()).pausedUntil).toBeNull();
    expect(await answerScreen({ kind: 'pause', until: null })).toMatchObject({ ok: true });
  });

  it('chooses when a day starts, tomorrow where limits are held', async () => {
    await set({ limits: dayLimits({ chatgpt: 45 }), slow: true });
    await answerScreen({ kind: 'set-day-start', minutes: 0 });
    expect((await readSettings()).dayStart).toBe(240);
    vi.setSystemTime(NOW + 24 * 60 * MINUTE);
    expect((await readSettings()).dayStart).toBe(0);
    await answerScreen({ kind: 'set-language', language: 'en' });
    expect(await readSettings()).toMatchObject({ dayStart: 0, dayStartNext: null });
  });

  it('chooses when a day starts', async () => {
    await answerScreen({ kind: 'set-day-start', minutes: 0 });
    expect((await readSettings()).dayStart).toBe(0);
  });

  it('chooses how long to keep, and what is older goes at once', async () => {
    await answer(report());
    vi.setSystemTime(NOW + 8 * 24 * 60 * MINUTE);
    await answerScreen({ kind: 'set-keep-days', days: null });
    expect((await readAll()).presences).toHaveLength(1);
    expect(await answerScreen({ kind: 'set-keep-days', days: 7 })).toMatchObject({
      settings: { keepDays: 7 },
    });
    expect(await readAll()).toMatchObject({ presences: [], turns: [], sessions: [] });
  });

  it('has a presence shortened, and that undone', async () => {
    await answer(report());
    const { document } = reportOf({});
    const keep = { from: NOW - 10 * MINUTE, to: NOW - 6 * MINUTE };
    expect(await answerScreen({ kind: 'edit', document, seq: 0, keep })).toMatchObject({ ok: true });
    expect(browser.state.badge).toBe('4m');
    expect(await answerScreen({ kind: 'undo' })).toMatchObject({ ok: true });
    expect(browser.state.badge).toBe('10m');
    expect(await answerScreen({ kind: 'undo' })).toEqual({ ok: false, problem: 'gone' });
    expect(await answerScreen({ kind: 'edit', document, seq: 9, keep })).toEqual({
      ok: false,
      problem: 'gone',
    });
  });

  it('has its history deleted, hears what was, and sees it on the toolbar', async () => {
    await answer(report());
    const wish = { kind: 'forget', site: 'chatgpt', first: TODAY, last: null };
    expect(await answerScreen(wish)).toMatchObject({
      ok: true,
      gone: { sites: ['chatgpt'], days: [TODAY], presences: 1, turns: 1, sessions: 1 },
    });
    expect(browser.state.badge).toBe('');
  });

  it('chooses a language', async () => {
    await answerScreen({ kind: 'set-language', language: 'en' });
    expect((await readSettings()).language).toBe('en');
  });

  it.each([null, {}, report(), { kind: 'set-limit', site: 'chatgpt', minutes: 0 }])(
    'is told that it was not understood: %j',
    async (wish) => {
      expect(await answerScreen(wish)).toEqual({ ok: false, problem: 'not understood' });
      expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    },
  );

  it('is heard on every open page at once, each with its own verdict', async () => {
    browser.state.tabs = [
      { id: 1, url: 'https://chatgpt.com/' },
      { id: 2, url: 'https://my.replika.com/' },
      { id: 3 },
    ];
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await answerScreen({ kind: 'set-limit', site: 'replika', minutes: 5 });
    expect(browser.tabs.sendMessage.mock.calls).toMatchObject([
      [1, { kind: 'verdict', limit: null }],
      [2, { kind: 'verdict', limit: { left: 5 * MINUTE } }],
    ]);
  });

  it('disturbs no page where it only asks', async () => {
    browser.state.tabs = [{ id: 1, url: 'https://chatgpt.com/' }];
    expect(await answerScreen({ kind: 'ask-history' })).toMatchObject({ ok: true });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
    expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
    expect(browser.scripting.removeCSS).not.toHaveBeenCalled();
  });

  it('names bots, and pages that watch bots by name hear of them; others are left as they are', async () => {
    const hosts = ['chatgpt.com', 'web.telegram.org', 'web.whatsapp.com'];
    browser.state.granted = hosts.map((host) => `https://${host}/*`);
    browser.state.tabs = hosts.map((host, index) => ({ id: index + 1, url: `https://${host}/k/` }));
    const answered = await answerScreen({ kind: 'set-bots', bots: ['friendlybot'] });
    expect(answered).toMatchObject({ ok: true, settings: { bots: ['friendlybot'] } });
    expect((await readSettings()).bots).toEqual(['friendlybot']);
    expect(browser.tabs.sendMessage.mock.calls).toMatchObject([
      [2, { kind: 'place', sites: [{ id: 'telegram' }, { id: 'telegram-a' }], bots: ['friendlybot'] }],
    ]);
  });

  it('is heard on pages of hosts that the user added', async () => {
    browser.state.granted.push('http://localhost/*');
    browser.state.tabs = [{ id: 1, url: 'http://localhost:3000/' }];
    await answerScreen({ kind: 'set-limit', site: 'localhost', minutes: 5 });
    expect(browser.tabs.sendMessage.mock.calls).toMatchObject([
      [1, { kind: 'verdict', limit: { left: 5 * MINUTE } }],
    ]);
  });
});
