/** The worker is ended at random moments while somebody chats: nothing is lost, and nothing made up. */
import { expect, it } from 'vitest';
import { servePractice } from '../../../practice/server.ts';
import { chances } from '../../../scripts/chances.ts';
import { launch, type BrowserName } from '../../../scripts/launch.ts';
import { practiceBuild } from '../../../scripts/practice-build.ts';
import { buildOf } from '../browsers.ts';
import { Ledger } from '../ledger.ts';
import { sum } from '../truth.ts';
import { Visitor } from '../visitor.ts';
import { accountOf, isAllTold, type Account } from './account.ts';
import { chatOn } from './chat-on.ts';
import { killAtRandom } from './killer.ts';
import { note, PATIENCE_MS, SEED, times } from './size.ts';

const KILLS: Record<BrowserName, number> = { chromium: times(30, 1_000), firefox: times(10, 200) };
/** The promise, over the whole run. */
const PRESENCE_MS = 1_000;
/** A report that met no worker is told again after 5, 10, 20 … and at most 60 seconds. */
const TOLD_WITHIN_MS = 130_000;

it.concurrent.each(['chromium', 'firefox'] as const)(
  '%s: no second, turn or closing is lost or made up',
  async (name) => {
    const { account, ...figures } = await run(name);
    note(`${name}, seed ${SEED}`, { ...figures, ...account });
    expect(Math.abs(account.presence)).toBeLessThan(PRESENCE_MS);
    expect(account).toEqual({ ...NOTHING, presence: account.presence });
  },
  PATIENCE_MS,
);

const NOTHING: Account = { presence: 0, messages: 0, replies: 0, closings: 0, responses: 0, totals: 0 };

async function run(name: BrowserName) {
  const practice = await servePractice();
  const build = practiceBuild(buildOf(name));
  const launched = await launch(name, { extension: build.folder });
  try {
    const ledger = await Ledger.open(launched);
    const visitor = new Visitor(launched.browser, (act) => act());
    await visitor.openElsewhere(practice.start('en'));
    let isOver = false;
    const chatting = chatOn(visitor, practice, chances(SEED), () => isOver);
    const killing = killAtRandom(launched, ledger.page, chances(-SEED), KILLS[name]);
    await Promise.race([killing, chatting]);
    await killing;
    isOver = true;
    const talks = await chatting;
    const diaries = talks.map(({ diary }) => diary);
    const rows = await ledger.when('everything is told', isAllTold(diaries), TOLD_WITHIN_MS);
    const turns = sum(diaries.map(({ sent, replies }) => sent.length + replies.length));
    return { kills: KILLS[name], slack: visitor.slack, turns, account: accountOf(talks, rows) };
  } finally {
    await launched.close();
    await practice.close();
    build.remove();
  }
}
