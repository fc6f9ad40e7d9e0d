/** What the extension adds to a page that opens, against the no-op and against none. */
import type { CDPSession } from 'puppeteer-core';
import { median, pause, sum } from './figures.ts';
import type { Ground, Place } from './ground.ts';
import { traceDuring } from './trace.ts';

const TURNS = 20;
/** Long enough for the first beat of the script, which comes after a second. */
const LOOK_MS = 1_800;

export interface Loaded {
  /** CPU in our script, in ms: fetched, compiled, run, and its first beat; the middle one, with the no-op's taken off. */
  added: number;
  /** Used heap after a garbage collection, in kB, more than on the same page without any extension. */
  heap: number;
  noOpHeap: number;
}

interface Load {
  cpu: number;
  heap: number;
}

/** Loads the same page in new tabs, in turn where nobody watches, where the no-op does, and where we do. */
export async function measureLoading(ground: Ground, rounds: number): Promise<Loaded> {
  const places: Place[] = ['nobody', 'noOp', 'known'];
  const loads: Record<string, Load[]> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const place of places) {
      const seen = await load(ground, place);
      // The first round warms up the browser's own caches.
      if (round > 0) (loads[place] ??= []).push(seen);
    }
  }
  const middle = (place: Place, figure: keyof Load): number =>
    median((loads[place] ?? []).map((one) => one[figure]));
  return {
    added: middle('known', 'cpu') - middle('noOp', 'cpu'),
    heap: middle('known', 'heap') - middle('nobody', 'heap'),
    noOpHeap: middle('noOp', 'heap') - middle('nobody', 'heap'),
  };
}

async function load(ground: Ground, place: Place): Promise<Load> {
  const page = await ground.launched.browser.newPage();
  const session = await page.createCDPSession();
  const trace = await traceDuring(session, async () => {
    await page.goto(ground.chat(place, TURNS, 1));
    await pause(LOOK_MS);
  });
  const heap = await usedHeap(session);
  await page.close();
  return { cpu: sum(trace.callsOf('chrome-extension://').map(({ cpu }) => cpu)), heap };
}

/** All worlds of the page together. @returns kB */
async function usedHeap(session: CDPSession): Promise<number> {
  // What the first collection lets go of may hold on to more.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1000;
}
