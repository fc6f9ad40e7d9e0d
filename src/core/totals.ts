import { noHours, type HourPiece } from './days';
import { clip, measure, type Interval } from './intervals';
import type { DayKey, DayTotals, Ms, Reply, Turn } from './records';
import { isInvitation, type SiteId } from './words';

/** What one change adds to one day's totals. Counts may be negative where a later revision says otherwise. */
export type Addition = Omit<DayTotals, 'day' | 'site' | 'origin' | 'imported'>;

/** How much an hour of a day gains, or loses. */
export interface HourGain {
  day: DayKey;
  hour: number;
  ms: Ms;
}

export function emptyTotals(day: DayKey, site: SiteId): DayTotals {
  return { day, site, origin: 'observed', ...nothing() };
}

export function nothing(): Addition {
  return {
    hours: noHours(),
    user: 0,
    suggested: 0,
    replies: 0,
    retries: 0,
    unseen: 0,
    general: 0,
    closings: {},
    classifiers: {},
    responses: {},
    stay: 0,
  };
}

/** @returns the totals with the addition in them; no figure goes below zero */
export function add(totals: DayTotals, addition: Addition): DayTotals {
  return { ...totals, ...atLeastZero(plus(totals, addition)) };
}

/** @returns the two together, with their signs */
export function plus(a: Addition, b: Addition): Addition {
  return {
    hours: a.hours.map((ms, hour) => ms + (b.hours[hour] ?? 0)),
    user: a.user + b.user,
    suggested: a.suggested + b.suggested,
    replies: a.replies + b.replies,
    retries: a.retries + b.retries,
    unseen: a.unseen + b.unseen,
    general: a.general + b.general,
    closings: plusCounts(a.closings, b.closings),
    classifiers: plusCounts(a.classifiers, b.classifiers),
    responses: plusCounts(a.responses, b.responses),
    stay: a.stay + b.stay,
  };
}

type Counts = Partial<Record<string, number>>;

/** @returns the sum by word */
function plusCounts(a: Counts = {}, b: Counts = {}): Counts {
  const counts = { ...a };
  for (const [key, count] of Object.entries(b)) counts[key] = (counts[key] ?? 0) + (count ?? 0);
  return counts;
}

function atLeastZero(addition: Addition): Addition {
  const floor = (count = 0): number => Math.max(0, count);
  return mapped(addition, floor, (counts) => mapCounts(counts, floor));
}

const mapCounts = (counts: Counts, one: (count?: number) => number): Counts =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, one(count)]));

function mapped(
  addition: Addition,
  one: (count: number) => number,
  all: (counts: Counts) => Counts,
): Addition {
  return {
    hours: addition.hours.map(one),
    user: one(addition.user),
    suggested: one(addition.suggested),
    replies: one(addition.replies),
    retries: one(addition.retries),
    unseen: one(addition.unseen),
    general: one(addition.general),
    closings: all(addition.closings),
    classifiers: all(addition.classifiers ?? {}),
    responses: all(addition.responses),
    stay: one(addition.stay),
  };
}

/** @returns the figures with the opposite sign */
export function minus(addition: Addition): Addition {
  const other = (count = 0): number => (count === 0 ? 0 : -count);
  return mapped(addition, other, (counts) => mapCounts(counts, other));
}

/** @returns presence in the day's rows, in ms */
export const presenceOf = ({ hours }: Pick<DayTotals, 'hours'>): Ms => hours.reduce((all, ms) => all + ms, 0);

/** @returns its presence; null where only an export knows of the day, which holds no time */
export function timeMeasured(row: Pick<DayTotals, 'hours' | 'origin' | 'imported'>): Ms | null {
  const time = presenceOf(row);
  return time === 0 && (row.origin === 'imported' || row.imported !== undefined) ? null : time;
}

/** @returns what this turn counts for; with sign -1, what is taken back when a newer revision replaces it */
export function counted(turn: Turn, sign: 1 | -1): Addition {
  const addition = nothing();
  if (turn.kind === 'user') {
    addition.user = sign;
    addition.suggested = turn.way === 'suggested' ? sign : 0;
  }
  if (turn.kind === 'unseen') addition.unseen = sign;
  if (turn.kind === 'retry') addition.retries = sign;
  if (turn.kind === 'reply') countReply(addition, turn, sign);
  return addition;
}

function countReply(addition: Addition, reply: Reply, sign: 1 | -1): void {
  addition.replies = sign;
  addition.general = reply.reader === 'general' ? sign : 0;
  if (reply.closing === null) return;
  addition.closings[reply.closing] = sign;
  addition.classifiers = { [reply.classifier]: sign };
  if (!isInvitation(reply.closing)) return;
  if (reply.response !== null) addition.responses[reply.response] = sign;
  addition.stay = sign * reply.stay;
}

/**
 * The presence that is new in each hour when intervals change, as the union of them all: two windows never count
 * a moment twice.
 *
 * @param pieces the hours that the change can touch
 * @param before the intervals the ledger holds around the change
 * @param after the same with the change in them
 */
export function gained(
  pieces: readonly HourPiece[],
  before: readonly Interval[],
  after: readonly Interval[],
): HourGain[] {
  return pieces
    .map((piece) => ({ day: piece.day, hour: piece.hour, ms: within(after, piece) - within(before, piece) }))
    .filter(({ ms }) => ms !== 0);
}

const within = (intervals: readonly Interval[], window: Interval): Ms =>
  measure(intervals.map((one) => clip(one, window)));
