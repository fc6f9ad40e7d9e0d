import type { Page } from 'puppeteer-core';
import type { Ms } from '../../src/core/records.ts';
import type { TurnRow } from '../../src/store/schema.ts';
import { numberOf, type Ledger } from '../browser/ledger.ts';
import type { TurnFound } from './layouts/layout.ts';
import type { Replay } from './stage.ts';
import { surveyed, surveyOf, type Survey } from './survey.ts';

export interface Counts {
  user: number;
  replies: number;
  retries: number;
}

export interface Trial {
  /** Of the page as it was opened; null in Firefox. */
  history: Survey | null;
  /** The turns that stood there then, by the replay's own account. */
  shown: TurnFound[];
  played: Omit<Counts, 'retries'>;
  counted: Counts;
  /** Which reader counted; the general one where both did. */
  reader: 'facts' | 'general' | 'none';
  /** For each reply: when its end was known, less when its last token came. Null where it was not known. */
  delays: (Ms | null)[];
  /** The ledger's rows. */
  turns: TurnRow[];
  /** For each reply: how long of this the page was held up by a busy machine. */
  lags: Ms[];
}

/** A reply that is not known to be finished after this time is given up. */
const KNOWN_WITHIN_MS: Ms = 12_000;
const TOLD_WITHIN_MS: Ms = 8_000;
/** A look makes the script go through the whole page, and what it tells carries its own moment. */
const LOOK_EVERY_MS: Ms = 500;

export interface Witness {
  /** Rows of the ledger that were written since this page was opened. */
  isMine(row: TurnRow): boolean;
  /** The browser shows the content script's own world. */
  canSee: boolean;
}

/**
 * Plays a page to its end, and looks up what the extension counted of it. No other page of the same site may be open
 * in this browser.
 */
export async function tryOut(
  page: Page,
  replay: Replay,
  ledger: Ledger,
  { isMine, canSee }: Witness,
): Promise<Trial> {
  const history = canSee ? await surveyed(page) : null;
  const shown = await replay.shown();
  const known: (number | null)[] = [];
  const lags: Ms[] = [];
  while (await replay.hasNext()) {
    await replay.playNext();
    const { sentAt } = await replay.truth();
    if (canSee) known.push(await finishedSince(page, sentAt.at(-1) ?? 0));
    lags.push(Math.round(await replay.lag()));
  }
  const truth = await replay.truth();
  const played = { user: truth.users, replies: truth.replies };
  const { turns, counted, reader } = await told(page, ledger, isMine, played);
  const delays = canSee ? delaysOf(known, truth.finishedAt) : ledgerDelays(turns, truth.finishedAt);
  return { history, shown, played, counted, reader, turns, delays, lags };
}

async function comesTrue(isTrue: () => Promise<boolean>, within: Ms): Promise<boolean> {
  for (const end = performance.now() + within; !(await isTrue());) {
    if (performance.now() > end) return false;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  return true;
}

async function finishedSince(page: Page, sent: number): Promise<number | null> {
  let finished: number | null = null;
  const look = async (): Promise<boolean> => {
    finished = (await surveyOf(page))?.finished ?? null;
    return finished !== null && finished > sent;
  };
  return (await comesTrue(look, KNOWN_WITHIN_MS)) ? finished : null;
}

const delaysOf = (known: readonly (number | null)[], ends: readonly number[]): (Ms | null)[] =>
  known.map((at, index) => (at === null ? null : Math.round(at - (ends[index] ?? 0))));

/** Without a view of the script: by when the ledger says that the reply ended. */
function ledgerDelays(turns: readonly TurnRow[], ends: readonly number[]): (Ms | null)[] {
  const replies = turns.filter(({ kind }) => kind === 'reply');
  return ends.map((end, index) => {
    const at = replies[index]?.at;
    return at === undefined ? null : Math.round(at - end);
  });
}

/** Reports come five seconds apart at most; when the page is left, the script tells what it still has. */
export async function told(
  page: Page,
  ledger: Ledger,
  isMine: Witness['isMine'],
  { user, replies }: Trial['played'],
): Promise<Pick<Trial, 'counted' | 'reader'> & { turns: TurnRow[] }> {
  const mine = async (): Promise<TurnRow[]> => (await ledger.read()).turns.filter(isMine);
  const isComplete = async (): Promise<boolean> => {
    const counted = countsOf(await mine());
    return counted.user >= user && counted.replies >= replies;
  };
  await comesTrue(isComplete, TOLD_WITHIN_MS);
  await page.goto('about:blank');
  const turns = (await mine()).sort((a, b) => a.seq - b.seq);
  return { turns, counted: countsOf(turns), reader: readerOf(turns) };
}

function countsOf(turns: readonly TurnRow[]): Counts {
  return {
    user: numberOf(turns, 'user'),
    replies: numberOf(turns, 'reply'),
    retries: numberOf(turns, 'retry'),
  };
}

function readerOf(turns: readonly TurnRow[]): Trial['reader'] {
  const readers = turns.flatMap((turn) => (turn.kind === 'unseen' ? [] : turn.reader));
  return readers.includes('general') ? 'general' : readers.length > 0 ? 'facts' : 'none';
}
