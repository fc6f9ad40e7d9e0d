/** What watching costs while replies stream, in the page and in the worker. */
import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { median, pause, sum } from './figures.ts';
import type { Ground, Nodes, Place } from './ground.ts';
import { countMessages, type Counts } from './messages.ts';
import { STREAM_END, STREAM_START } from './markup.ts';
import { profileDuring, type Profile } from './profile.ts';
import { traceDuring } from './trace.ts';

/** A chat page to stream in. */
export interface StreamPage {
  place: Place;
  turns: number;
  nodes: Nodes;
}

export interface Streamed extends StreamPage {
  /** CPU in our functions of the page, in ms a second, by the trace: exact, but blind after an `await`. */
  cpu: number;
  /** The same by samples, which see everything and are coarser; wall time, and the profiler costs time itself. */
  sampled: Profile & { perSecond: number };
  /** The middle call while a reply streams, and the longest of the whole exchange, in ms of CPU. */
  middle: number;
  longest: number;
  callsPerSecond: number;
  /** In steady use: in the second exchange, when all that a page brings once is there. */
  messages: number;
  transactions: number;
  /** In the first one: the rules for closings and a language come, once a page. */
  atFirst: Counts;
  /** CPU in the worker, in ms a second, by samples. */
  worker: number;
  /** How long the second exchange took, with the quiet after it. */
  minutes: number;
}

/** After the reply, for what its end sets off: where nothing is known of the site, that takes four seconds of quiet. */
const AFTER_MS = 6_000;
/** A page is given this long to come to rest before it is chatted in. */
const SETTLE_MS = 4_000;

/** Two exchanges: the first is traced, the second sampled, and its messages counted. */
export async function measureStreaming(
  ground: Ground,
  { place, turns, nodes }: StreamPage,
  seconds: number,
): Promise<Streamed> {
  const { launched } = ground;
  const page = await launched.browser.newPage();
  await page.goto(ground.chat(place, turns, seconds, nodes));
  const session = await page.createCDPSession();
  const counter = await countMessages(launched, session);
  await pause(SETTLE_MS);
  const before = await counter.counts();
  const traced = await trace(page, session, launched.base);
  const between = await counter.counts();
  const start = performance.now();
  const sampled = await sample(page, session, launched.base, counter.worker);
  const minutes = (performance.now() - start) / 60_000;
  const after = await counter.counts();
  await counter.close();
  await page.close();
  return {
    ...{ place, turns, nodes },
    ...traced,
    ...sampled,
    minutes,
    ...less(after, between),
    atFirst: less(between, before),
  };
}

const less = (after: Counts, before: Counts): Counts => ({
  messages: after.messages - before.messages,
  transactions: after.transactions - before.transactions,
});

async function trace(
  page: Page,
  session: CDPSession,
  base: string,
): Promise<Pick<Streamed, 'cpu' | 'middle' | 'longest' | 'callsPerSecond'>> {
  const seen = await traceDuring(session, async () => void (await exchange(page)));
  const [start, end] = [seen.mark(STREAM_START), seen.mark(STREAM_END)];
  const seconds = (end - start) / 1000;
  const calls = seen.callsOf(base);
  const streaming = calls.filter(({ at }) => at >= start && at < end).map(({ cpu }) => cpu);
  return {
    cpu: sum(streaming) / seconds,
    middle: median(streaming),
    longest: Math.max(0, ...calls.map(({ cpu }) => cpu)),
    callsPerSecond: streaming.length / seconds,
  };
}

async function sample(
  page: Page,
  session: CDPSession,
  base: string,
  worker: CDPSession,
): Promise<Pick<Streamed, 'sampled' | 'worker'>> {
  let seconds = 0;
  let inPage: Profile = { total: 0, functions: [] };
  const inWorker = await profileDuring(worker, base, async () => {
    inPage = await profileDuring(session, base, async () => {
      seconds = await exchange(page);
    });
  });
  return { sampled: { ...inPage, perSecond: inPage.total / seconds }, worker: inWorker.total / seconds };
}

/** Sends a message with real keys, and waits until the reply has streamed. @returns how long that took, in seconds */
async function exchange(page: Page): Promise<number> {
  const replies = await page.evaluate(() => window.benchReplies);
  await page.focus('#prompt-textarea');
  const start = performance.now();
  await page.keyboard.type('What grows well in autumn?');
  await page.keyboard.press('Enter');
  // Asking goes through the page's own thread: seldom is enough.
  const isOver = async (): Promise<boolean> => {
    await pause(500);
    return (await page.evaluate(() => window.benchReplies)) > replies;
  };
  await until('the reply has streamed', isOver, 120_000);
  await pause(AFTER_MS);
  return (performance.now() - start) / 1000;
}
