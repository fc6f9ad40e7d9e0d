/** The extension is loaded again during a chat: one script goes on, and what an announced update loses is nothing. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { servePractice } from '../../../practice/server.ts';
import { chances, type Chance } from '../../../scripts/chances.ts';
import { launch, type Launched } from '../../../scripts/launch.ts';
import { practiceBuild } from '../../../scripts/practice-build.ts';
import { until } from '../../../scripts/until.ts';
import { clip, measure } from '../../../src/core/intervals';
import type { Ms } from '../../../src/core/records';
import { BROWSERS, buildOf } from '../browsers.ts';
import { ChatTab, type Diary } from '../chat-tab.ts';
import { Ledger, type Rows } from '../ledger.ts';
import { wake } from '../saboteur.ts';
import { presenceIn, sum } from '../truth.ts';
import { LINES } from '../visit.ts';
import { accountOf, isAllTold } from './account.ts';
import type { Talk } from './chat-on.ts';
import { note, PATIENCE_MS, SEED, times } from './size.ts';
import { announceUpdate } from './updates.ts';

const RELOADS = times(2, 20);
const UPDATES = times(1, 20);
const SECOND = 1_000;
/** Within 4 seconds it is known that a reply is over; one that is not over when the update comes is lost. */
const FINISHED_MS = 5 * SECOND;
/**
 * What is told once a minute, and not told before the script's end, is lost without a warning in Firefox, which ends it at
 * once. In Chromium the script that comes next tells it.
 */
const MOST_LOST_MS = { firefox: 60 * SECOND, chromium: SECOND };

it.concurrent.each(BROWSERS)(
  '%s: an update that is announced waits until the chat is left, and nothing is lost',
  async (name) => {
    const { talks, rows, errors } = await run(name, true);
    const account = accountOf(talks, rows);
    note(`${name}, announced, seed ${SEED}`, {
      updates: UPDATES,
      ...account,
      lost: talks.map(({ diary }) => lostOf(diary, rows)),
    });
    expect(Math.abs(account.presence)).toBeLessThan(SECOND);
    expect(account).toMatchObject({ messages: 0, replies: 0, closings: 0, totals: 0 });
    expect(overlap(rows)).toBe(0);
    expect(errors).toEqual([]);
  },
  PATIENCE_MS,
);

it.concurrent.each(BROWSERS)(
  '%s: a reload without a warning loses little, and makes nothing up',
  async (name) => {
    const { talks, rows, errors, calls } = await run(name, false);
    const lost = talks.map(({ diary }) => lostOf(diary, rows));
    const counted = (wanted: string): number => rows.turns.filter(({ kind }) => kind === wanted).length;
    const figures = {
      reloads: RELOADS,
      lost: sum(lost),
      most: Math.max(...lost),
      messages: sum(talks.map(({ diary }) => diary.sent.length)) - counted('user'),
      replies: sum(talks.map(({ diary }) => diary.replies.length)) - counted('reply'),
    };
    note(`${name}, without a warning, seed ${SEED}`, figures);
    expect(Math.min(...lost)).toBeGreaterThan(-SECOND);
    expect(Math.max(...lost)).toBeLessThanOrEqual(MOST_LOST_MS[name]);
    expect(figures.messages).toBeGreaterThanOrEqual(0);
    expect(figures.replies).toBeGreaterThanOrEqual(0);
    if (name === 'chromium') expect(figures).toMatchObject({ messages: 0, replies: 0 });
    // What passes from one script to the next goes through the page's document, and the page sees nothing of it.
    expect(calls.filter((type) => /[0-9a-f]{16}/.test(type))).toEqual([]);
    expect(calls).toContain('seen');
    // After the last of them, all is as it was.
    expect(accountOf(talks.slice(-1), rows)).toMatchObject({
      messages: 0,
      replies: 0,
      closings: 0,
      totals: 0,
    });
    expect(lost.at(-1)).toBeLessThan(SECOND);
    expect(overlap(rows)).toBe(0);
    expect(errors).toEqual([]);
  },
  PATIENCE_MS,
);

async function run(name: Launched['name'], isAnnounced: boolean) {
  const practice = await servePractice();
  const build = practiceBuild(buildOf(name));
  const launched = await launch(name, { extension: build.folder });
  const chance = chances(SEED);
  const last = isAnnounced ? UPDATES : RELOADS;
  try {
    const away = await launched.browser.newPage();
    await away.goto(practice.start('en'));
    const page = await launched.browser.newPage();
    const errors = watchErrors(page);
    await page.evaluateOnNewDocument(watchCalls);
    let tab = await ChatTab.open(page, 'assistant', `${practice.url('assistant', 'en')}?speed=100`);
    const talks: Talk[] = [];
    for (let reload = 0; reload <= last; reload += 1) {
      const ledger = await openLedger(launched);
      await page.bringToFront();
      await page.waitForFunction(() => document.visibilityState === 'visible' && document.hasFocus());
      tab.comesToFront(Date.now());
      tab = await tab.startOver();
      talks.push(await talk(tab, chance));
      if (reload === last || isAnnounced) {
        await pause(FINISHED_MS);
        const taken = reload < last ? await announce(launched, ledger.page) : null;
        await pause(chance() * SECOND);
        await away.bringToFront();
        tab.leavesFront(await tab.turned());
        if (taken === null)
          return {
            talks,
            errors,
            calls: await callsIn(page),
            rows: await allTold(ledger, talks, isAnnounced),
          };
        await taken();
      } else {
        tab.leavesFront(Date.now());
        await launched.reloadExtension();
      }
    }
    throw new Error('the last one returns');
  } finally {
    await launched.close();
    await practice.close();
    build.remove();
  }
}

async function announce(launched: Launched, page: Page): Promise<() => Promise<void>> {
  await wake(page);
  return announceUpdate(launched);
}

/** Says two things, and stays for some seconds. */
async function talk(tab: ChatTab, chance: Chance): Promise<Talk> {
  const lines = LINES.en.assistant.slice(0, 2);
  for (const { text } of lines) {
    await tab.say(text);
    await tab.replied();
    await pause(chance() * 4 * SECOND);
  }
  return { diary: tab.diary, lines };
}

/** Opens the ledger, and waits until the script in the chat page has been heard of. */
async function openLedger(launched: Launched): Promise<Ledger> {
  const ledger = await Ledger.open(launched);
  await until('the script is in the page', () => ledger.page.evaluate(isPageKnown));
  return ledger;
}

/** Runs in the extension's page. */
async function isPageKnown(): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(key: null): Promise<object> } } };
  };
  return Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('account:'));
}

/** Waits for all of it, or for the last talk: of those before, what was not told is lost. */
function allTold(ledger: Ledger, talks: readonly Talk[], isAnnounced: boolean): Promise<Rows> {
  const diaries = talks.map(({ diary }) => diary).slice(isAnnounced ? 0 : -1);
  const since = diaries[0]?.inputs[0] ?? 0;
  const isTold = isAllTold(diaries);
  const isThere = (rows: Rows): boolean =>
    isTold({ ...rows, turns: rows.turns.filter(({ at }) => at >= since) });
  return ledger.when('all is told', isThere, 60 * SECOND);
}

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

interface Watching {
  calls?: string[];
}

/** Runs in the page: it looks at each event that anybody listens to, makes or sends, as far as a page can. */
function watchCalls(): void {
  const calls: string[] = ((globalThis as Watching).calls = []);
  const { prototype } = EventTarget;
  const { addEventListener, dispatchEvent } = prototype;
  prototype.addEventListener = function (type: string, ...rest: [never]) {
    calls.push(type);
    addEventListener.call(this, type, ...rest);
  };
  prototype.dispatchEvent = function (event: Event) {
    calls.push(event.type);
    return dispatchEvent.call(this, event);
  };
  window.dispatchEvent(new Event('seen'));
}

const callsIn = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as Watching).calls ?? []);

/** What the ledger lacks of the time between the first and the last moment of this diary. */
function lostOf(diary: Diary, rows: Rows): Ms {
  const truth = presenceIn(diary);
  const window = { from: diary.inputs[0] ?? 0, to: diary.attended.at(-1)?.to ?? 0 };
  return Math.round(measure(truth) - measure(rows.presences.map((one) => clip(one, window))));
}

/** Time that two scripts in the one page told of. */
const overlap = ({ presences }: Rows): Ms =>
  sum(presences.map(({ from, to }) => to - from)) - measure(presences);
