import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
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

/**
 * Pages of real sites, played as live chats under their own addresses, read by the builds that ship: the ledger
 * equals what was played. A file a browser, so that both can run at the same time.
 */
export function replaySuite(name: BrowserName): void {
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
  async function play(html: string, options: Partial<Options>, act: (replay: Replay) => Promise<void>) {
    const before = new Set(documentsOf(await ledger.read()));
    const page = await launched.browser.newPage();
    const replay = await stage.open(page, html, options);
    await ledger.watches(page);
    await act(replay);
    const truth = await replay.truth();
    await ledger.page.bringToFront();
    const mine = (rows: Rows): TurnRow[] => rows.turns.filter(({ document }) => !before.has(document));
    const rows = await ledger.when(
      `${truth.replies} replies`,
      (all) => repliesIn(mine(all)).length >= truth.replies,
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

  describe.skipIf(SAVED.length === 0)('saved pages of ChatGPT (skipped where there are none)', () => {
    it.each(SAVED.map((page) => [page.name, page.layout, page] as const))('%s, %s', async (_, __, page) => {
      await playsTrue(page.html, { history: 1 });
    });
  });

  describe('pages of our own', () => {
    it.each(TRICKS)('$layout: $title', async ({ layout, options }) => {
      await playsTrue(OWN.get(layout)?.html ?? '', { history: 1, ...options });
    });

    it('finishes are known to about a second, where the site marks them', async () => {
      const { truth, turns } = await play(OWN.get('G3')?.html ?? '', {}, (replay) => replay.playAll());
      const late = repliesIn(turns).map(({ at }, index) => Math.abs(at - (truth.finishedAt[index] ?? 0)));
      expect(Math.max(...late)).toBeLessThan(1_500);
    });

    it('a retry is no turn', async () => {
      const { truth, turns } = await play(OWN.get('G1')?.html ?? '', {}, async (replay) => {
        await replay.playNext();
        await replay.retry('Sow them in rows.', 'Would you like me to draw the bed?');
        await replay.playNext();
      });
      expect(truth).toMatchObject({ users: 2, replies: 2, retries: 1 });
      expect(countsOf(turns)).toEqual({ users: 2, replies: 2, retries: 1 });
      expect(repliesIn(turns)[0]?.closing).toBe('offer');
    });

    it('opening an old conversation and scrolling back counts nothing', async () => {
      const { turns } = await play(OWN.get('G1')?.html ?? '', { history: 4, older: 2 }, async (replay) => {
        await replay.scrollBack();
        await replay.playNext();
      });
      expect(countsOf(turns)).toEqual({ users: 1, replies: 1, retries: 0 });
    });

    it('a page that navigates without loading is followed', async () => {
      const before = repliesIn((await ledger.read()).turns).length;
      const { turns } = await play(OWN.get('G1')?.html ?? '', {}, async (replay) => {
        await replay.playNext();
        // Until its end is known, turns that say the same may be the same turns, made anew.
        await ledger.when('the reply is told', (all) => repliesIn(all.turns).length > before);
        await replay.navigate('/c/another-conversation', { rebuild: true });
        await replay.playNext();
      });
      expect(countsOf(turns)).toEqual({ users: 2, replies: 2, retries: 0 });
      expect(repliesIn(turns)[0]).toMatchObject({ closing: 'offer', response: 'left' });
    });
  });

  it('no request of ours in the whole run', () => {
    expect(stage.strangers()).toEqual([]);
  });
}

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
