import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, byHour, dayOf, daysBetween, startOfDay } from '../../../src/core/days';
import { clip, measure, union, type Interval } from '../../../src/core/intervals';
import { gained } from '../../../src/core/totals';
import { CASES, PATIENCE } from '../cases';
import { inZone } from '../zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Where clocks change, and when: by an hour, by half an hour, over the date line, and never but at odd quarters. */
const CHANGES: [zone: string, around: string][] = [
  ['Europe/Amsterdam', '2026-03-29T01:00Z'],
  ['Europe/Amsterdam', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Pacific/Apia', '2020-09-26T14:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Asia/Kathmandu', '2026-11-01T00:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30Z'],
];

/** The user's own: midnight, the small hours, half hours, noon. */
const dayStarts = fc.constantFrom(0, 60, 90, 120, 150, 240, 435, 720);

const spans = (around: string) => {
  const middle = Date.parse(around);
  const from = fc.integer({ min: -30 * HOUR, max: 30 * HOUR });
  const ms = fc.integer({ min: 0, max: 3 * HOUR });
  return fc.tuple(from, ms).map(([at, long]) => ({ from: middle + at, to: middle + at + long }));
};

/** What each day holds of these intervals. */
function byDay(intervals: readonly Interval[], dayStart: number): Map<string, number> {
  const days = new Map<string, number>();
  for (const one of union(intervals))
    for (const { day, from, to } of byHour(one, dayStart)) days.set(day, (days.get(day) ?? 0) + to - from);
  return days;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

describe.each(CHANGES)('in %s around %s', (zone, around) => {
  inZone(zone);

  it('parts of days add up to the whole, and no day holds more than its hours', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(spans(around), { maxLength: 6 }), dayStarts, (intervals, dayStart) => {
        const days = byDay(intervals, dayStart);
        expect(sum(days.values())).toBe(measure(intervals));
        for (const [day, ms] of days) {
          const length = startOfDay(addDays(day, 1), dayStart) - startOfDay(day, dayStart);
          // The day that Samoa left out has none, and the one before it ends where the one after it starts.
          if (length > 0) expect(ms, day).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: CASES },
    );
  });

  it('cutting an interval anywhere changes no day', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(
        spans(around),
        fc.double({ min: 0, max: 1, noNaN: true }),
        dayStarts,
        (one, share, dayStart) => {
          const cut = one.from + Math.floor((one.to - one.from) * share);
          const halves = [
            { from: one.from, to: cut },
            { from: cut, to: one.to },
          ];
          const apart = halves.flatMap((half) => byHour(half, dayStart));
          const hours = (pieces: ReturnType<typeof byHour>) => {
            const all = new Map<string, number>();
            for (const { day, hour, from, to } of pieces)
              all.set(`${day} ${hour}`, (all.get(`${day} ${hour}`) ?? 0) + to - from);
            return all;
          };
          expect(hours(apart)).toEqual(hours(byHour(one, dayStart)));
        },
      ),
      { numRuns: CASES },
    );
  });

  it('what changes bring, in any order, is the union in the end', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(spans(around), { maxLength: 6 }), dayStarts, (intervals, dayStart) => {
        const days = new Map<string, number>();
        const known: Interval[] = [];
        for (const one of intervals) {
          for (const { day, ms } of gained(byHour(one, dayStart), known, [...known, one]))
            days.set(day, (days.get(day) ?? 0) + ms);
          known.push(one);
        }
        expect(days).toEqual(byDay(intervals, dayStart));
      }),
      { numRuns: CASES },
    );
  });

  it('a day is the one whose start came last, and days follow each other', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(spans(around), dayStarts, ({ from, to }, dayStart) => {
        const [first, last] = [dayOf(from, dayStart), dayOf(to, dayStart)];
        expect(startOfDay(first, dayStart)).toBeLessThanOrEqual(from);
        expect(startOfDay(addDays(first, 1), dayStart)).toBeGreaterThanOrEqual(from);
        expect(daysBetween(first, last).length).toBeGreaterThan(0);
        for (const { day } of byHour({ from, to }, dayStart)) expect(day >= first && day <= last).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});

describe('intervals', () => {
  const moments = fc.integer({ min: 0, max: 50 });
  const intervals = fc.array(fc.record({ from: moments, to: moments }), { maxLength: 10 });
  const holds = (list: readonly Interval[], at: number): boolean =>
    list.some(({ from, to }) => at >= from && at < to);

  it('a union holds what one of them holds, each moment once', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(intervals, intervals, (some, others) => {
        const all = union([...some, ...others]);
        for (let at = 0; at < 51; at++) expect(holds(all, at)).toBe(holds(some, at) || holds(others, at));
        expect(union(all)).toEqual(all);
        expect(union([...others, ...some, ...some])).toEqual(all);
        expect(measure(all)).toBe(sum(all.map(({ from, to }) => to - from)));
      }),
      { numRuns: CASES },
    );
  });

  it('a window and what is beside it are all', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(intervals, moments, (list, at) => {
        const within = (window: Interval): number => measure(list.map((one) => clip(one, window)));
        expect(within({ from: 0, to: at }) + within({ from: at, to: 60 })).toBe(measure(list));
      }),
      { numRuns: CASES },
    );
  });
});
