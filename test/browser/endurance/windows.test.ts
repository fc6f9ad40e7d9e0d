/** Two windows, and two tabs side by side, at once: the sum is the script's truth, and no moment counts twice. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BOTS } from '../../../practice/script.ts';
import { servePractice, type Practice } from '../../../practice/server.ts';
import { launch, type Launched } from '../../../scripts/launch.ts';
import { inBrowser } from '../../../scripts/launch-firefox.ts';
import { practiceBuild } from '../../../scripts/practice-build.ts';
import { measure } from '../../../src/core/intervals';
import type { Ms } from '../../../src/core/records';
import { presenceOf } from '../../../src/core/totals';
import { BROWSERS, buildOf } from '../browsers.ts';
import { ChatTab, siteOf } from '../chat-tab.ts';
import { Ledger } from '../ledger.ts';
import { middle, timed } from '../timed.ts';
import { presenceIn, sum } from '../truth.ts';
import { isAllTold } from './account.ts';
import { note, PATIENCE_MS } from './size.ts';

const PRESENCE_MS = 1_000;
/** Within 4 seconds it is known that a reply is over; one that is not over when the page closes is none yet. */
const FINISHED_MS = 5_000;

/** How two chats come to stand beside each other, and how the visitor turns to one of them. */
interface Arrangement {
  what: string;
  inWindows: boolean;
  arrange(launched: Launched): Promise<void>;
  turnTo(launched: Launched, tab: ChatTab): Promise<void>;
}

const WINDOWS: Arrangement = {
  what: 'two windows',
  inWindows: true,
  arrange: async () => undefined,
  turnTo: (_, { page }) => page.bringToFront(),
};

const tabOf = (host: string): string =>
  `gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.asciiHost === '${host}')`;

/** Chromium 156 opens a split view by hand only; Firefox has it for its own code. */
const SPLIT_VIEW: Arrangement = {
  what: 'two tabs side by side',
  inWindows: false,
  arrange: async ({ browser }) => {
    const chats = BOTS.map((bot) => tabOf(`${bot}.localhost`)).join();
    const isSplit = `gBrowser.addTabSplitView([${chats}]); [${chats}].every((tab) => tab.splitview)`;
    expect(await inBrowser(browser, isSplit)).toBe(true);
  },
  // The tool's own way waits in vain for a tab to come to the front that is seen already (ESR 153).
  turnTo: async ({ browser }, { diary }) =>
    void (await inBrowser(browser, `void (gBrowser.selectedTab = ${tabOf(siteOf(diary))})`)),
};

it.concurrent.each([
  ...BROWSERS.map((name) => ({ name, ...WINDOWS })),
  { name: 'firefox' as const, ...SPLIT_VIEW },
])('$name: $what', ({ name, ...arrangement }) => holds(name, arrangement), PATIENCE_MS);

async function holds(
  name: Launched['name'],
  { what, inWindows, arrange, turnTo }: Arrangement,
): Promise<void> {
  const practice = await servePractice();
  const build = practiceBuild(buildOf(name));
  const launched = await launch(name, { extension: build.folder });
  try {
    const ledger = await Ledger.open(launched);
    const tabs = await open(launched, practice, inWindows);
    await arrange(launched);
    await Promise.all(tabs.map(({ page }) => page.evaluate(witnessAttention)));
    for (const tab of tabs) {
      await turnTo(launched, tab);
      await tab.say('How do I sleep better?');
      await tab.replied();
      await pause(2_000);
    }
    // Both at once, as far as the browser gives the focus to both.
    await Promise.all(tabs.map((tab) => tab.say('Yes please')));
    await Promise.all(tabs.map((tab) => tab.replied()));
    await pause(FINISHED_MS);
    // In Firefox the focus goes here; in Chromium it stays with the chats until they are closed.
    await (await launched.browser.newPage(inWindows ? { type: 'window' } : {})).bringToFront();
    for (const tab of tabs) await close(tab);
    const diaries = tabs.map(({ diary }) => diary);
    const rows = await ledger.when('all is told', isAllTold(diaries), 60_000);
    const totals = (site: string): Ms => sum(rows.days.filter((row) => row.site === site).map(presenceOf));
    const off = diaries.map((diary) => Math.round(totals(siteOf(diary)) - measure(presenceIn(diary))));
    const all = measure(diaries.flatMap(presenceIn));
    note(`${name}, ${what}`, { off, together: Math.round(totals('*') - all), all: Math.round(all) });
    for (const one of off) expect(Math.abs(one)).toBeLessThan(PRESENCE_MS);
    expect(Math.abs(totals('*') - all)).toBeLessThan(PRESENCE_MS);
    expect(totals('*')).toBe(measure(rows.presences));
  } finally {
    await launched.close();
    await practice.close();
    build.remove();
  }
}

async function close({ page, diary }: ChatTab): Promise<void> {
  const { attended, since } = await page.evaluate(() => ({
    attended: window.__attended,
    since: window.__since,
  }));
  const to = middle(await timed(() => page.close()));
  diary.attended.push(...attended, ...(since === null ? [] : [{ from: since, to }]));
}

/** A chat with each bot, in a window of its own or as tabs of one. */
async function open({ browser }: Launched, practice: Practice, inWindows: boolean): Promise<ChatTab[]> {
  const tabs: ChatTab[] = [];
  for (const bot of BOTS) {
    const page: Page = await browser.newPage(inWindows ? { type: 'window' } : {});
    tabs.push(await ChatTab.open(page, bot, `${practice.url(bot, 'en')}?speed=100`));
  }
  return tabs;
}

declare global {
  interface Window {
    __attended: { from: number; to: number }[];
    __since: number | null;
  }
}

/** Runs in the page, which knows best when it had the focus. */
function witnessAttention(): void {
  const isInFront = (): boolean => document.visibilityState === 'visible' && document.hasFocus();
  window.__attended = [];
  window.__since = isInFront() ? Date.now() : null;
  const look = (): void => {
    if (isInFront() === (window.__since !== null)) return;
    if (window.__since !== null) window.__attended.push({ from: window.__since, to: Date.now() });
    window.__since = isInFront() ? Date.now() : null;
  };
  for (const type of ['focus', 'blur']) addEventListener(type, look);
  document.addEventListener('visibilitychange', look);
}
