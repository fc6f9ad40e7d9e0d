import { simpleLimit } from '../src/core/simple-limit.ts';
import type { Rows } from './fill-store.ts';

const MINUTE = 60_000;
/** Minutes on everything, oldest day first, today last. */
const FORTNIGHT = [38, 0, 62, 25, 81, 47, 0, 52, 35, 71, 44, 0, 95, 72];
const ALL = { of: 'everything' } as const;
export const EVENING_LIMITS = [
  simpleLimit('*', ALL, 90),
  simpleLimit('replika', { of: 'site', site: 'replika' }, 30),
];
/** Today's 72 minutes are past it: the panel comes at the next natural stop. */
export const REACHED_LIMITS = [simpleLimit('*', ALL, 60)];

/** An evening with both sites, and the thirteen days before it. */
export function evening(now: number): Rows {
  const days = FORTNIGHT.flatMap((minutes, index) =>
    minutes === 0 ? [] : [row(now, 13 - index, '*', minutes)],
  );
  const at = now - 9 * MINUTE;
  const nudge = {
    kind: 'limit',
    limit: 'replika',
    what: 'day',
    site: 'replika',
    at,
    chose: at,
    choice: 'more',
  };
  const day = dayOf(now, 0);
  return {
    days: [
      ...days,
      // Three days ago a page had changed, and yesterday turns were missing.
      { ...row(now, 3, 'replika', 9), general: 4 },
      { ...row(now, 1, 'replika', 9), unseen: 2 },
      ...[today(now), row(now, 0, 'chatgpt', 41), row(now, 0, 'replika', 31)],
    ],
    sessions: [{ site: 'replika', from: now - 29 * MINUTE, to: now, presence: 23 * MINUTE }],
    nudges: [{ ...nudge, id: `${day}/replika/30/0`, day }],
  };
}

function today(now: number): object {
  const closings = { offer: 8, extend: 2, personal: 2, clarify: 2, none: 20 };
  const responses = { accepted: 5, declined: 4, other: 1 };
  return { ...row(now, 0, '*', 72), replies: 34, closings, responses, stay: 18 * MINUTE };
}

function row(now: number, daysAgo: number, site: string, minutes: number): object {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? minutes * MINUTE : 0));
  const none = { user: 0, suggested: 0, replies: 0, retries: 0, unseen: 0, general: 0, stay: 0 };
  const counts = { ...none, closings: {}, responses: {} };
  return { day: dayOf(now, daysAgo), site, origin: 'observed', hours, ...counts };
}

/** The product's own days start at four; noon of a day is on it by any start. */
function dayOf(now: number, daysAgo: number): string {
  const date = new Date(now - 4 * 60 * MINUTE);
  date.setDate(date.getDate() - daysAgo);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
