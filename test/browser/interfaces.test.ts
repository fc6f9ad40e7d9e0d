/**
 * Chat interfaces that nobody here wrote, served under host names that no file of ours knows: the general reader
 * alone, in the build that ships, counts what the server served.
 */
import { afterAll, beforeAll, describe, it, type ExpectStatic } from 'vitest';
import { accessBuild, type AccessBuild } from '../../scripts/access-build.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import type { Closing } from '../../src/core/words';
import type { TurnRow } from '../../src/store/schema';
import { buildInterfaces } from '../interfaces/build.ts';
import { AFTER_HISTORY, TEN, type Line } from '../interfaces/script.ts';
import { serveInterfaces, type InterfaceServer, type Served } from '../interfaces/server.ts';
import { InterfaceVisitor } from './interface-visitor.ts';
import { INTERFACES, type Interface } from './interfaces.ts';
import { closingsIn, Ledger, numberOf, TOLD_WITHIN_MS } from './ledger.ts';
import { closingShown } from './closing-shown.ts';

/** Where a person waits for a while before going on, and the reader knows by itself that the reply is over. */
const PAUSES_AFTER: readonly number[] = [0, 4, 7];
const RETRIED = 7;
/** Some interfaces ask for fonts on the network. */
const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost';

let server: InterfaceServer;
let build: AccessBuild;
let launched: Launched;
let ledger: Ledger;

beforeAll(async () => {
  await buildInterfaces();
  server = await serveInterfaces();
  build = accessBuild(process.env['FULL_STOP_BUILD'] ?? 'dist/chrome', ['http://*.localhost/*']);
  launched = await launch('chromium', { extension: build.folder, args: [NOWHERE] });
  ledger = await Ledger.open(launched);
}, 300_000);
afterAll(async () => {
  await launched.close();
  build.remove();
  await server.close();
});

/** Each in a window of its own, which headless Chromium gives the focus: so several can run at once. */
describe.concurrent.each(INTERFACES)('$name', (one) => {
  const { app, query } = one;
  const host = query === undefined ? app : `${app}-${query}`;

  it('ten exchanges, a retry and a stop', async ({ expect }) => {
    const { visitor, truth, rows } = await open(one, host, TEN, query);
    for (const [index, line] of TEN.entries()) {
      await visitor.say(line.say);
      if (line.isSlow) {
        await visitor.stop();
        continue;
      }
      await visitor.read();
      if (index === RETRIED) {
        await readerKnows(expect, rows, truth());
        await visitor.retry();
        await visitor.read();
      }
      if (PAUSES_AFTER.includes(index)) await readerKnows(expect, rows, truth());
    }
    await readerKnows(expect, rows, truth());
    allByGeneral(expect, await rows());
  });

  it('a long chat, in which messages are said again', async ({ expect }) => {
    const asked = ['history', ...(query === undefined ? [] : [query])].join('&');
    const { visitor, truth, rows } = await open(one, `${host}-long`, AFTER_HISTORY, asked);
    for (const { say, again } of AFTER_HISTORY) {
      await visitor.say(say);
      await visitor.read();
      if (again === undefined) continue;
      await visitor.retry();
      await visitor.read();
    }
    await readerKnows(expect, rows, truth());
    allByGeneral(expect, await rows());
  });
});

async function open(one: Interface, host: string, lines: readonly Line[], query = '') {
  const page = await launched.browser.newPage({ type: 'window' });
  await page.goto(server.open(one.app, host, lines, query === '' ? '' : `?${query}`));
  await ledger.watches(page);
  const truth = (): Served[] => server.truth(host).served;
  const rows = async (): Promise<TurnRow[]> => {
    const { turns } = await ledger.read();
    return turns.filter(({ site }) => site === `${host}.localhost`).sort((a, b) => a.seq - b.seq);
  };
  return { visitor: new InterfaceVisitor(page, one, () => server.truth(host)), truth, rows };
}

type Rows = () => Promise<TurnRow[]>;

/** Waits until the ledger holds what was served, and nothing else. */
async function readerKnows(expect: ExpectStatic, rows: Rows, served: Served[]): Promise<void> {
  const counted = async () => countsOf(await rows());
  await expect.poll(counted, { timeout: TOLD_WITHIN_MS, interval: 500 }).toEqual({
    users: served.length,
    retries: served.reduce((sum, { replies }) => sum + replies.length - 1, 0),
    unseen: 0,
    closings: closingsOf(served),
  });
}

function countsOf(turns: readonly TurnRow[]) {
  return {
    users: numberOf(turns, 'user'),
    retries: numberOf(turns, 'retry'),
    unseen: numberOf(turns, 'unseen'),
    closings: closingsIn(turns),
  };
}

function allByGeneral(expect: ExpectStatic, turns: readonly TurnRow[]): void {
  const readers = turns.flatMap((turn) => ('reader' in turn ? [turn.reader] : []));
  expect(new Set(readers)).toEqual(new Set(['general']));
}

/** Those that came to anything: a whole reply that is stopped never comes. */
const repliesIn = (served: readonly Served[]): { user: string; text: string }[] =>
  served.map(({ user, replies }) => ({ user, text: replies.at(-1) ?? '' })).filter(({ text }) => text !== '');

/** The classes computed from the texts that were served. */
const closingsOf = (served: readonly Served[]): (Closing | null)[] =>
  repliesIn(served).map(({ user, text }) => closingShown(text, user));
