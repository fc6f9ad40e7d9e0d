import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import type { Reply } from '../../src/core/records';
import type { TurnRow } from '../../src/store/schema';
import type { Options, Truth } from '../replay/player/options.ts';
import { ownPages, savedPages, type SavedPage } from '../replay/saved-pages.ts';
import { startStage, type Replay, type Stage } from '../replay/stage.ts';
import { buildOf } from './browsers.ts';
import { closingsIn, Ledger, numberOf, type Rows } from './ledger.ts';
import { closingShown } from './closing-shown.ts';

const SAVED = savedPages();
const OWN = new Map(ownPages().map((page) => [page.layout, page]));

/** What frameworks do to turns while they live, a layout at a time. */
const TRICKS: { layout: SavedPage['layout']; title: string; options: Partial<Options> }[] = [
  {
    layout: 'G1',
    title: 'nodes replaced at the end, a new address',
    options: { replace: true, newConversation: true },
  },
  { layout: 'G1', title: 'a stop button that goes early', options: { stopEarly: true } },
  { layout: 'G2', title: 'turns emptied out of sight', options: { keepTurns: 2 } },
  { layout: 'G2', title: 'ids that change', options: { changeIds: 'midway', mount: 'late', history: 2 } },
  { layout: 'G3', title: 'items made anew with another id', options: { changeIds: 'midway', history: 0 } },
  { layout: 'G4', title: 'ids that change, nodes replaced', options: { changeIds: 'after', replace: true } },
  { layout: 'replika', title: 'replies in bubbles', options: {} },
];

type Act = (replay: Replay, page: Page) => Promise<void>;

/** What the tests of one suite have: a browser of their own with the extension in it, and a stage. */
function onStage(name: BrowserName) {
  let stage: Stage;
  let launched: Launched;
  let ledger: Ledger;

  beforeAll(async () => {
    stage = await startStage();
    launched = await launch(name, { extension: buildOf(name), proxyPort: stage.port });
    ledger = await Ledger.open(launched);
  });
  afterAll(async () => {
    await launched.close();
    await stage.close();
  });

  /** Plays in a tab of its own, and gives what the ledger holds of it. */
  async function play(html: string, options: Partial<Options>, act: Act) {
    const before = new Set(documentsOf(await ledger.read()));
    const page = await launched.browser.newPage();
    const replay = await stage.open(page, html, options);
    await ledger.watches(page);
    await act(replay, page);
    const truth = await replay.truth();
    await ledger.page.bringToFront();
    const mine = (rows: Rows): TurnRow[] => rows.turns.filter(({ document }) => !before.has(document));
    const unknown = numberOfNull(closingsOf(truth));
    const rows = await ledger.when(
      `${truth.replies} replies, and how they end`,
      (all) => repliesIn(mine(all)).length >= truth.replies && numberOfNull(closingsIn(mine(all))) <= unknown,
    );
    const turns = mine(rows).sort((a, b) => a.seq - b.seq);
    await page.close();
    return { truth, turns };
  }

  async function playsTrue(html: string, options: Partial<Options>): Promise<void> {
    const { truth, turns } = await play(html, options, (replay) => replay.playAll());
    expect(countsOf(turns)).toEqual({ users: truth.users, replies: truth.replies, retries: truth.retries });
    expect(closingsIn(turns)).toEqual(closingsOf(truth));
    expect(turns.every((turn) => turn.kind !== 'unseen' && turn.reader === 'facts')).toBe(true);
  }

  /** To be called after the other tests. */
  const sendsNothing = (): void =>
    it.sequential('no request of ours', () => expect(stage.strangers()).toEqual([]));

  return { play, playsTrue, sendsNothing, ledgerNow: (): Ledger => ledger };
}

/**
 * Pages of real sites, played as live chats under their own addresses, read by the builds that ship: the ledger
 * equals what was played. A file a browser, so that both can run at the same time; and in it a browser a suite, since
 * each waits most of the time.
 */
export function replaySuite(name: BrowserName): void {
  describe
    .skipIf(SAVED.length === 0)
    .concurrent('saved pages of ChatGPT (skipped where there are none)', () => {
      const { playsTrue, sendsNothing } = onStage(name);
      it.sequential.each(SAVED.map((page) => [page.name, page.layout, page] as const))(
        '%s, %s',
        (_, __, page) => playsTrue(page.html, { history: 1 }),
      );
      sendsNothing();
    });

  describe.concurrent.each([
    { part: 'one half', tricks: TRICKS.filter((_, at) => at % 2 === 0) },
    { part: 'the other', tricks: TRICKS.filter((_, at) => at % 2 === 1) },
  ])('pages of our own, as frameworks treat them: $part', ({ tricks }) => {
    const { playsTrue, sendsNothing } = onStage(name);
    it.sequential.each(tricks)('$layout: $title', ({ layout, options }) =>
      playsTrue(OWN.get(layout)?.html ?? '', { history: 1, ...options }),
    );
    sendsNothing();
  });

  describe.concurrent('pages of our own', () => {
    const { play, sendsNothing, ledgerNow } = onStage(name);

    it.sequential('finishes are known to about a second, where the site marks them', async () => {
      const lags: number[] = [];
      const { truth, turns } = await play(OWN.get('G3')?.html ?? '', {}, async (replay, page) => {
        while (await replay.hasNext()) {
          await replay.playNext();
          const sent = (await replay.truth()).sentAt.at(-1) ?? 0;
          const known = async (): Promise<number> => (await ledgerNow().survey(page))?.finished ?? 0;
          await until('the end is known', async () => (await known()) > sent);
          // A busy machine holds up the page with everything in it.
          lags.push(await replay.lag());
        }
      });
      const late = repliesIn(turns).map(
        ({ at }, index) => Math.abs(at - (truth.finishedAt[index] ?? 0)) - (lags[index] ?? 0),
      );
      expect(Math.max(...late)).toBeLessThan(1_500);
    });

    it.sequential('a retry is no turn', async () => {
      const { truth, turns } = await play(OWN.get('G1')?.html ?? '', {}, async (replay) => {
        await replay.playNext();
        await replay.retry('Sow them in rows.', 'Would you like me to draw the bed?');
        await replay.playNext();
      });
      expect(truth).toMatchObject({ users: 2, replies: 2, retries: 1 });
      expect(countsOf(turns)).toEqual({ users: 2, replies: 2, retries: 1 });
      expect(repliesIn(turns)[0]?.closing).toBe('offer');
    });

    it.sequential('opening an old conversation and scrolling back counts nothing', async () => {
      const { turns } = await play(OWN.get('G1')?.html ?? '', { history: 4, older: 2 }, async (replay) => {
        await replay.scrollBack();
        await replay.playNext();
      });
      expect(countsOf(turns)).toEqual({ users: 1, replies: 1, retries: 0 });
    });

    it.sequential('a page that navigates without loading is followed', async () => {
      const before = repliesIn((await ledgerNow().read()).turns).length;
      const { turns } = await play(OWN.get('G1')?.html ?? '', {}, async (replay) => {
        await replay.playNext();
        // Until its end is known, turns that say the same may be the same turns, made anew.
        await ledgerNow().when('the reply is told', (all) => repliesIn(all.turns).length > before);
        await replay.navigate('/c/another-conversation', { rebuild: true });
        await replay.playNext();
      });
      expect(countsOf(turns)).toEqual({ users: 2, replies: 2, retries: 0 });
      expect(repliesIn(turns)[0]).toMatchObject({ closing: 'offer', response: 'left' });
    });

    sendsNothing();
  });
}

const numberOfNull = (all: readonly unknown[]): number => all.filter((one) => one === null).length;

const documentsOf = ({ turns }: Rows): string[] => turns.map(({ document }) => document);

const repliesIn = (turns: TurnRow[]): Reply[] => turns.filter((turn) => turn.kind === 'reply');

function countsOf(turns: TurnRow[]): Pick<Truth, 'users' | 'replies' | 'retries'> {
  return {
    users: numberOf(turns, 'user'),
    replies: numberOf(turns, 'reply'),
    retries: numberOf(turns, 'retry'),
  };
}

/** The classes computed from the text that was played. */
const closingsOf = ({ replyTexts, replyProse, userTexts }: Truth): (Reply['closing'] | null)[] =>
  replyTexts.map((text, index) => closingShown(text, userTexts[index] ?? '', replyProse[index]));
