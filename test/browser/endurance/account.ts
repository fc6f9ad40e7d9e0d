import { measure, union } from '../../../src/core/intervals';
import type { Ms, Reply } from '../../../src/core/records';
import { presenceOf } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import type { TurnRow } from '../../../src/store/schema';
import { siteOf, type Diary } from '../chat-tab.ts';
import type { Rows } from '../ledger.ts';
import { documentOf, presenceIn, repliesIn, sum } from '../truth.ts';
import type { Talk } from './chat-on.ts';

/** How the ledger's account of some talks differs from the visitor's own. All zero is a ledger that lost nothing. */
export interface Account {
  /** Presence that the ledger has and the visitor had not, less the other way round, in ms. */
  presence: Ms;
  /** Turns that are missing, or too many. */
  messages: number;
  replies: number;
  /** Replies that close otherwise than they do. */
  closings: number;
  /** Invitations of which the ledger knows another response; the last one of a tab is still open. */
  responses: number;
  /** By how much the day's totals differ from the union of its presences, in ms. */
  totals: Ms;
}

export function accountOf(talks: readonly Talk[], rows: Rows): Account {
  const each = talks.map((talk) => turnsOff(talk, rows));
  const found = measure(rows.presences);
  return {
    presence: Math.round(found - measure(talks.flatMap(({ diary }) => presenceIn(diary)))),
    messages: sum(each.map(({ messages }) => messages)),
    replies: sum(each.map(({ replies }) => replies)),
    closings: sum(each.map(({ closings }) => closings)),
    responses: sum(each.map(({ responses }) => responses)),
    totals: totalsOff(rows),
  };
}

/** By how much the totals differ from what the raw rows say, over all sites, in ms. */
export function totalsOff({ days, presences }: Rows): Ms {
  const sites = [EVERYTHING, ...new Set(presences.map(({ site }) => site))];
  return sum(
    sites.map((site) => {
      const mine = presences.filter((one) => site === EVERYTHING || one.site === site);
      return Math.abs(sum(days.filter((row) => row.site === site).map(presenceOf)) - measure(union(mine)));
    }),
  );
}

type TurnsOff = Pick<Account, 'messages' | 'replies' | 'closings' | 'responses'>;

function turnsOff({ diary, lines }: Talk, rows: Rows): TurnsOff {
  const document = documentOf(diary, rows);
  const turns = rows.turns.filter((turn) => turn.document === document).sort((a, b) => a.seq - b.seq);
  const replies = turns.filter((turn): turn is TurnRow & Reply => turn.kind === 'reply');
  const truth = repliesIn(diary, lines, 'en');
  const isOther = (what: 'closing' | 'response', index: number): boolean =>
    replies[index]?.[what] !== truth[index]?.[what];
  const places = truth.map((_, index) => index);
  return {
    messages: Math.abs(turns.filter(({ kind }) => kind === 'user').length - diary.sent.length),
    replies: Math.abs(replies.length - diary.replies.length),
    closings: places.filter((index) => isOther('closing', index)).length,
    responses: places.slice(0, -1).filter((index) => isOther('response', index)).length,
  };
}

/** @returns whether all turns are in the ledger, and the last presence of each tab to its end */
export function isAllTold(diaries: readonly Diary[]): (rows: Rows) => boolean {
  const turns = sum(diaries.map(({ sent, replies }) => sent.length + replies.length));
  const ends = diaries.flatMap((diary) => {
    const last = union(presenceIn(diary)).at(-1);
    return last ? [{ site: siteOf(diary), to: last.to }] : [];
  });
  return (rows) =>
    rows.turns.length >= turns &&
    ends.every(({ site, to }) =>
      rows.presences.some((one) => one.site === site && Math.abs(one.to - to) < 1_000),
    );
}
