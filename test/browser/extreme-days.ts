/** A week of extremes, over the end of summer time in Amsterdam, for whoever draws figures. */
import type { Rows } from '../../scripts/fill-store.ts';
import type { DayTotals } from '../../src/core/records';
import { EVERYTHING, type Closing } from '../../src/core/words';

export const ZONE = 'Europe/Amsterdam';
/** Monday to Sunday; the last has 25 hours. */
export const WEEK = [19, 20, 21, 22, 23, 24, 25].map((date) => `2026-10-${date}`);
const [MINUTE_DAY = '', FULL_DAY = '', ZERO_DAY = '', , MANY_DAY = '', MARKED_DAY = '', LONG_DAY = ''] = WEEK;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A name of 60 letters without a place to break. */
const LONG_NAME = `${'w'.repeat(48)}.example.org`;
const MANY = [
  'chatgpt',
  'claude',
  'gemini',
  'copilot',
  'perplexity',
  'deepseek',
  'grok',
  'meta-ai',
  'le-chat',
];
const SITES = [...MANY, 'replika', 'character-ai', 'pi', 'qwen', 'kimi', LONG_NAME];

const hours = (of: (hour: number) => number): number[] => Array.from({ length: 24 }, (_, hour) => of(hour));

function row(day: string, site: string, presence: number[], rest: Partial<DayTotals> = {}): DayTotals {
  const zero = { user: 0, suggested: 0, replies: 0, retries: 0, unseen: 0, general: 0, stay: 0 };
  return { day, site, origin: 'observed', hours: presence, ...zero, closings: {}, responses: {}, ...rest };
}

const one = (day: string, presence: number[], rest: Partial<DayTotals> = {}): DayTotals[] => [
  row(day, 'chatgpt', presence, rest),
  row(day, EVERYTHING, presence, rest),
];

const closings = (count: number): Partial<DayTotals> => {
  const each: Partial<Record<Closing, number>> = {
    none: count,
    offer: count,
    extend: count,
    personal: count,
  };
  const all = { ...each, clarify: count, quiz: count, cliffhanger: count, rhetorical: count };
  const invited = count * 3;
  return {
    user: count * 8,
    replies: count * 8,
    closings: all,
    classifiers: { 2: count * 4, 4: count * 4 },
    responses: { accepted: count, declined: count, other: invited - 2 * count },
  };
};

/** One minute, 24 hours, none, nothing measured, 15 sites, marks of every kind, and a day of 25 hours. */
export const EXTREMES: DayTotals[] = [
  ...one(
    MINUTE_DAY,
    hours((hour) => (hour === 9 ? MINUTE : 0)),
  ),
  ...one(
    FULL_DAY,
    hours(() => HOUR),
    { ...closings(1_234), stay: 20 * HOUR },
  ),
  ...one(
    ZERO_DAY,
    hours(() => 0),
  ),
  ...SITES.map((site, place) =>
    row(
      MANY_DAY,
      site,
      hours((hour) => (hour === place ? HOUR : 0)),
      closings(place + 1),
    ),
  ),
  row(
    MANY_DAY,
    EVERYTHING,
    hours((hour) => (hour < SITES.length ? HOUR : 0)),
    closings(120),
  ),
  ...one(
    MARKED_DAY,
    hours((hour) => (hour === 12 ? 2 * MINUTE : 0)),
    { ...closings(2), unseen: 3, general: 4, origin: 'restored', imported: { sessions: 3, elapsed: HOUR } },
  ),
  ...one(
    LONG_DAY,
    hours((hour) => (hour === 2 ? 2 * HOUR : HOUR)),
  ),
];

export const ONE_MINUTE: DayTotals[] = EXTREMES.filter(({ day }) => day === MINUTE_DAY);
export const NOTHING: DayTotals[] = EXTREMES.filter(({ day }) => day === ZERO_DAY);

/** The full day's rows behind the totals: presences an hour each, and more replies than fit beside one another. */
export function fullDay(): Rows {
  const start = Date.parse(`${FULL_DAY}T04:00:00+02:00`);
  const document = '11111111-2222-4333-8444-555555555555';
  const presences = Array.from({ length: 24 }, (_, place) => {
    const [from, to] = [start + place * HOUR, start + (place + 1) * HOUR];
    const part = { day: FULL_DAY, hour: (place + 4) % 24, from, to };
    const why = { began: place === 0 ? 'input' : 'went-on', ended: place === 23 ? 'hidden' : 'went-on' };
    return {
      document,
      seq: place,
      rev: 1,
      site: 'chatgpt',
      from,
      to,
      parts: [part],
      days: [FULL_DAY],
      ...why,
    };
  });
  const turns = Array.from({ length: 300 }, (_, place) => ({
    ...{
      document,
      seq: 1_000 + place,
      rev: 1,
      site: 'chatgpt',
      day: FULL_DAY,
      kind: 'reply',
      reader: 'facts',
    },
    ...{ at: start + place * 4 * MINUTE, classifier: 2, closing: place % 3 === 0 ? 'offer' : 'none' },
    ...{ response: place % 6 === 0 ? 'accepted' : null, stay: 0 },
  }));
  return { presences, turns };
}
