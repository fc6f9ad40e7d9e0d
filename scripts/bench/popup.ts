/** The popup with a history, against the popup of an extension that does nothing. */
import type { Page } from 'puppeteer-core';
import { fillStore } from '../fill-store.ts';
import { sampleDays, sampleHistory } from '../sample-history.ts';
import { POPUP } from '../screens.ts';
import { until } from '../until.ts';
import { median, pause } from './figures.ts';
import type { Ground } from './ground.ts';
import { NO_OP_POPUP } from './no-op.ts';
import { sampleSessions } from './sample-sessions.ts';

/** Times since the navigation began, in ms. */
export interface Opening {
  firstPaint: number;
  /** The figures are in the document. */
  ready: number;
  /** CPU of the main thread until it is at rest. */
  cpu: number;
}

export interface Opened {
  years: number;
  rows: number;
  ours: Opening;
  noOp: Opening;
}

/** After the figures, for what else is drawn. */
const REST_MS = 400;

/** @param years of made-up history that the store gets first */
export async function measurePopup(ground: Ground, years: number, rounds: number): Promise<Opened> {
  const rows = await fill(ground, years);
  const ours: Opening[] = [];
  const noOp: Opening[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // A process that the worker keeps alive would be ahead of the no-op's, which has no worker.
    await ground.launched.stopWorker();
    const one = await open(ground, ground.launched.base + POPUP);
    const other = await open(ground, ground.noOp + NO_OP_POPUP);
    // The first round warms up the browser's own caches.
    if (round > 0) ours.push(one);
    if (round > 0) noOp.push(other);
  }
  return { years, rows, ours: middle(ours), noOp: middle(noOp) };
}

const middle = (openings: readonly Opening[]): Opening => ({
  firstPaint: median(openings.map(({ firstPaint }) => firstPaint)),
  ready: median(openings.map(({ ready }) => ready)),
  cpu: median(openings.map(({ cpu }) => cpu)),
});

/** @returns how many rows of made-up history the store has then */
export async function fill({ launched }: Ground, years: number): Promise<number> {
  const page = await launched.openExtensionPage(POPUP);
  await page.waitForSelector('main');
  const days = sampleHistory(sampleDays(new Date(), Math.round(years * 365.25)));
  const sessions = sampleSessions(days);
  await fillStore(page, { days, sessions });
  await page.close();
  return days.length + sessions.length;
}

/** As a tab of its own, which is what tools can open; a new one each time. */
async function open({ launched }: Ground, address: string): Promise<Opening> {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(noteReady);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await until('the figures are there', async () => (await timesOf(page)).every((time) => time !== null));
  const [firstPaint, ready] = (await timesOf(page)) as [number, number];
  await pause(REST_MS);
  const { metrics } = await session.send('Performance.getMetrics');
  const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  await page.close();
  return { firstPaint, ready, cpu: task * 1000 };
}

declare global {
  interface Window {
    benchReady: number | null;
  }
}

/** Runs in the page. */
function noteReady(): void {
  window.benchReady = null;
  const look = (): void => {
    if (!document.querySelector('.today')) return;
    window.benchReady = performance.now();
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** @returns first paint and readiness, in ms; null for what has not come yet */
const timesOf = (page: Page): Promise<(number | null)[]> =>
  page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return [paint?.startTime ?? null, window.benchReady];
  });
