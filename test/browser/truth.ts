import { repliesTo, type PracticeLanguage, type ScriptedReply } from '../../practice/script.ts';
import { clip, measure, union, type Interval } from '../../src/core/intervals';
import type { Instant, Ms } from '../../src/core/records';
import type { Response } from '../../src/core/words';
import { siteOf, type Diary } from './chat-tab.ts';
import type { Rows } from './ledger.ts';
import type { Line } from './visit.ts';

/** As design.md has it, written down once more and otherwise than in src/page. */
const INPUT_MS = 60_000;
const WORDS_PER_MINUTE = 240;

/** When somebody was at the chat: there, and with a reason to be. */
export function presenceIn({ attended, inputs, sent, replies }: Diary): Interval[] {
  // Of a reply that is read in less than a minute, an input gives no more time than it does by itself.
  const reasons = [
    ...inputs.map((at) => ({ from: at, to: at + INPUT_MS })),
    ...replies.map(({ at }, index) => ({ from: sent[index] ?? at, to: at })),
    ...replies.map(({ at, words }) => ({ from: at, to: at + (words / WORDS_PER_MINUTE) * 60_000 })),
  ];
  return union(attended.flatMap((window) => reasons.map((reason) => clip(reason, window))));
}

export interface TrueReply {
  closing: ScriptedReply['closing'];
  response: Response | null;
  /** Presence from the acceptance until the next message, or to the end. */
  stay: Ms;
  at: Instant;
  scripted: ScriptedReply;
  /** What it replies to. */
  user: string;
}

/** @returns what the ledger should know of each reply in this tab */
export function repliesIn(diary: Diary, lines: readonly Line[], language: PracticeLanguage): TrueReply[] {
  const turns = lines.map(({ text }) => ({ text, again: 0 }));
  const presence = presenceIn(diary);
  return repliesTo(diary.bot, language, turns).map((scripted, index) => {
    const response = lines[index + 1]?.response ?? null;
    const from = diary.sent[index + 1];
    const accepted = response === 'accepted' && from !== undefined;
    const to = diary.sent[index + 2] ?? Number.POSITIVE_INFINITY;
    return {
      closing: scripted.closing,
      response,
      stay: accepted ? measure(presence.map((one) => clip(one, { from, to }))) : 0,
      at: diary.replies[index]?.at ?? Number.NaN,
      scripted,
      user: lines[index]?.text ?? '',
    };
  });
}

/** @returns the document on this site in which the visitor first spoke at that time, where the ledger has it */
export function documentOf(diary: Diary, { turns }: Rows): string | undefined {
  const [first = Number.NaN] = diary.sent;
  return turns.find(
    ({ kind, site, at }) => kind === 'user' && site === siteOf(diary) && Math.abs(at - first) < 1_000,
  )?.document;
}

/** @returns by how much each start and end is off, in ms; NaN where the intervals are not the same ones at all */
export function deviations(found: readonly Interval[], truth: readonly Interval[]): Ms[] {
  const edges = (intervals: readonly Interval[]): Instant[] =>
    intervals.flatMap(({ from, to }) => [from, to]);
  const wanted = edges(truth);
  const got = edges(found);
  return Array.from({ length: Math.max(wanted.length, got.length) }, (_, index) =>
    Math.round(Math.abs((got[index] ?? Number.NaN) - (wanted[index] ?? Number.NaN))),
  );
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
