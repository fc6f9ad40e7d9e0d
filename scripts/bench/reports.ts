/** How long a report takes. */
import type { Ground } from './ground.ts';
import { countMessages } from './messages.ts';

const REPORTS = 60;

/** Runs in our own world of the page: what a page tells in a minute of steady use, time after time. */
const SEND_REPORTS = `(async () => {
  const document = crypto.randomUUID();
  const times = [];
  for (let seq = 0; seq < ${REPORTS}; seq += 1) {
    const at = Date.now();
    const presences = [{ seq: 0, rev: seq + 1, from: at - 10_000, to: at }];
    const turns = [{ kind: 'user', seq: seq + 1, rev: 1, at, reader: 'facts', way: 'typed' }];
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ kind: 'report', document, presences, turns, reading: 'facts' });
    if (answer?.kind !== 'verdict') throw new Error('the report was not taken');
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 50));
  }
  return times;
})()`;

/** All in ms. */
export interface ReportTimes {
  /** In the worker: from the opening of the transaction until it is kept. */
  stored: number[];
  /** From the page to the worker's store and back. */
  answered: number[];
}

/** The worker runs already: its start is not part of this. */
export async function measureReports(ground: Ground): Promise<ReportTimes> {
  const page = await ground.launched.browser.newPage();
  await page.goto(ground.chat('known', 20, 1));
  const counter = await countMessages(ground.launched, await page.createCDPSession());
  await counter.transactionTimes();
  const answered = (await counter.inOurWorld(SEND_REPORTS)) as number[];
  const stored = await counter.transactionTimes();
  await counter.close();
  await page.close();
  return { stored, answered };
}
