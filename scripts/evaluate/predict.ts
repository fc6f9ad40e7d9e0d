/** What src/closings says of a row. */
import type * as Closings from '../../src/closings/index.ts';
import { importClosings } from '../import-closings.ts';
import { isInvitation, type Closing, type Response } from '../../src/core/words.ts';
import type { Row } from './rows.ts';

export interface Prediction {
  row: Row;
  closing: Closing;
  generic: boolean;
  language: string;
  /** Null where there is no next message, or neither the label nor we see an invitation. */
  response: Response | null;
  us: number;
}

const HEAD = 120;
/** A reply's time is its best of so many runs: the machine does other things too. */
const RUNS = 7;
/** Such a tail was cut at its head: the reply was longer than any limit of ours. */
const CUT = 590;
const LONG_WORDS = 999;

function bestTime(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return 1000 * Math.min(...times);
}

/** What a page would know besides the reply's end. */
export function contextOf(row: Row, isFarewell: typeof Closings.isFarewell): Closings.ClosingContext {
  const prevUser = row.prev_user_tail ?? '';
  const words = row.reply_tail.length >= CUT ? LONG_WORDS : row.reply_tail.split(/\s+/u).length;
  return { farewell: isFarewell(prevUser, row.reply_tail), prevUser, words };
}

function predictRow({ closingOf, responseTo, isFarewell }: typeof Closings, row: Row): Prediction {
  const context = contextOf(row, isFarewell);
  const read = () =>
    closingOf(row.reply_tail, { ...context, farewell: isFarewell(context.prevUser, row.reply_tail) });
  const verdict = read();
  const invited = row.response !== null || isInvitation(verdict.closing);
  const response =
    invited && row.next_user !== null
      ? responseTo(row.reply_tail, row.next_user.slice(0, HEAD), context)
      : null;
  return { row, ...verdict, response, us: bestTime(read) };
}

/** @param rows labelled or not */
export async function predict(rows: readonly Row[]): Promise<Prediction[]> {
  const module = await importClosings<typeof Closings>('in-full');
  // What a chat page pays once, at its first reply, is no part of a reply's time.
  for (const row of rows.slice(0, 200))
    module.closingOf(row.reply_tail, { farewell: false, prevUser: '', words: 99 });
  return rows.map((row) => predictRow(module, row));
}
