import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, byHour, dayOf, daysBetween, startOfDay } from '../../../src/core/days';
import { measure } from '../../../src/core/intervals';
import { inZone } from '../zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FOUR = 4 * 60;

/** By the wall clock of the zone. */
const at = (year: number, month: number, date: number, hour = 0, minute = 0): number =>
  new Date(year, month - 1, date, hour, minute).getTime();

const lengthOf = (day: string, dayStart: number): number =>
  startOfDay(addDays(day, 1), dayStart) - startOfDay(day, dayStart);

const ZONES: [zone: string, around: string][] = [
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Europe/Amsterdam', '2026-03-29T01:00Z'],
  ['Europe/Amsterdam', '2026-10-25T01:00Z'],
  // Half an hour forward and back.
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  // The clock changes at midnight.
  ['America/Santiago', '2026-09-06T04:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00Z'],
  ['Asia/Kolkata', '2026-11-01T00:00Z'],
  ['Pacific/Apia', '2026-11-01T00:00Z'],
  // The day that Samoa left out.
  ['Pacific/Apia', '2011-12-30T10:00Z'],
];

describe.each(ZONES)('in %s around %s', (zone, around) => {
  inZone(zone);

  const moments = (hours: number) =>
    fc.integer({ min: -hours * HOUR, max: hours * HOUR }).map((ms) => Date.parse(around) + ms);
  const dayStarts = fc.constantFrom(0, 60, 90, 120, 150, FOUR, 719);

  it('cuts an interval into pieces that are the interval exactly', () => {
    fc.assert(
      fc.property(moments(60), fc.integer({ min: 1, max: 40 * HOUR }), dayStarts, (from, ms, dayStart) => {
        const pieces = byHour({ from, to: from + ms }, dayStart);
        expect(pieces[0]?.from).toBe(from);
        expect(pieces.at(-1)?.to).toBe(from + ms);
        for (const [index, piece] of pieces.entries()) {
          expect(piece.to).toBeGreaterThan(piece.from);
          expect(piece.from).toBe(index === 0 ? from : pieces[index - 1]?.to);
        }
        expect(measure(pieces)).toBe(ms);
      }),
    );
  });

  it('keeps every piece in one day and one hour of the wall clock', () => {
    fc.assert(
      fc.property(moments(60), fc.integer({ min: 1, max: 40 * HOUR }), dayStarts, (from, ms, dayStart) => {
        for (const piece of byHour({ from, to: from + ms }, dayStart)) {
          for (const moment of [piece.from, piece.to - 1]) {
            expect(dayOf(moment, dayStart)).toBe(piece.day);
            expect(new Date(moment).getHours()).toBe(piece.hour);
          }
        }
      }),
    );
  });

  it('never goes back to a day that is over', () => {
    fc.assert(
      fc.property(moments(60), fc.nat({ max: 3 * HOUR }), dayStarts, (moment, ms, dayStart) => {
        expect(dayOf(moment + ms, dayStart) >= dayOf(moment, dayStart)).toBe(true);
      }),
    );
  });

  it('gives no day more time than it has', () => {
    fc.assert(
      fc.property(moments(30), dayStarts, (from, dayStart) => {
        const hours = new Map<string, number>();
        for (const { day, from: start, to } of byHour({ from, to: from + 80 * HOUR }, dayStart))
          hours.set(day, (hours.get(day) ?? 0) + to - start);
        // But for the day that Samoa left out.
        if (!around.startsWith('2011'))
          for (const [day, ms] of [...hours].slice(1, -1)) expect(ms, day).toBe(lengthOf(day, dayStart));
        expect(Math.max(...hours.values())).toBeLessThanOrEqual(25 * HOUR);
      }),
    );
  });
});

describe('in New York', () => {
  inZone('America/New_York');

  it('stands in that zone', () => {
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(240);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(300);
  });

  it.each([
    ['2026-03-07', FOUR, 23],
    ['2026-03-08', FOUR, 24],
    ['2026-03-08', 0, 23],
    ['2026-10-31', FOUR, 25],
    ['2026-11-01', FOUR, 24],
    ['2026-11-01', 0, 25],
  ])('%s that starts at minute %i has %i hours', (day, dayStart, hours) => {
    expect(lengthOf(day, dayStart)).toBe(hours * HOUR);
  });

  it('starts a day at four: what comes before is the evening before', () => {
    expect(dayOf(at(2026, 11, 24, 3, 59), FOUR)).toBe('2026-11-23');
    expect(dayOf(at(2026, 11, 24, 4), FOUR)).toBe('2026-11-24');
    expect(dayOf(at(2026, 3, 1, 0), FOUR)).toBe('2026-02-28');
    expect(dayOf(at(2027, 1, 1, 1), FOUR)).toBe('2026-12-31');
  });

  it('lets the hour that comes twice hold both, and the hour that is missing none', () => {
    const hourOf = (from: number, to: number, hour: number): number =>
      byHour({ from, to }, FOUR)
        .filter((piece) => piece.hour === hour)
        .reduce((sum, piece) => sum + piece.to - piece.from, 0);
    expect(hourOf(at(2026, 11, 1, 0), at(2026, 11, 1, 4), 1)).toBe(2 * HOUR);
    expect(hourOf(at(2026, 3, 8, 0), at(2026, 3, 8, 4), 2)).toBe(0);
  });

  it('keeps a day whole whose start comes twice', () => {
    // 01:30 on 2026-11-01: the first one starts the day, and the clock then goes back to 01:00.
    const secondOne = at(2026, 11, 1, 2) - 45 * MINUTE;
    expect(new Date(secondOne).getHours()).toBe(1);
    expect(dayOf(secondOne, 90)).toBe('2026-11-01');
  });
});

describe('in Amsterdam', () => {
  inZone('Europe/Amsterdam');

  it('cuts at the hour and at the start of the day', () => {
    const pieces = byHour({ from: at(2026, 11, 24, 3, 50), to: at(2026, 11, 24, 5, 10) }, 4 * 60 + 30);
    expect(pieces.map(({ day, hour, from, to }) => [day, hour, (to - from) / MINUTE])).toEqual([
      ['2026-11-23', 3, 10],
      ['2026-11-23', 4, 30],
      ['2026-11-24', 4, 30],
      ['2026-11-24', 5, 10],
    ]);
  });

  it('has no piece for an empty interval', () => {
    expect(byHour({ from: 5, to: 5 }, 0)).toEqual([]);
    expect(byHour({ from: 5, to: 4 }, 0)).toEqual([]);
  });

  it('counts days by the calendar, over the change of the clock, of the month and of the year', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
    expect(daysBetween('2026-10-26', '2026-10-24')).toEqual([]);
  });
});

describe('in Samoa, which left a day out', () => {
  inZone('Pacific/Apia');

  it('knows no day that never was: before the day starts it is still the last one that did', () => {
    expect(dayOf(at(2011, 12, 31, 1, 29), 90)).toBe('2011-12-29');
    expect(dayOf(at(2011, 12, 31, 1, 30), 90)).toBe('2011-12-31');
    expect(dayOf(at(2011, 12, 29, 23, 59), 90)).toBe('2011-12-29');
  });
});

describe('in Kolkata, half an hour off', () => {
  inZone('Asia/Kolkata');

  it("cuts at the hours of the wall clock, not at the world's", () => {
    const pieces = byHour({ from: at(2026, 11, 24, 9, 20), to: at(2026, 11, 24, 10, 20) }, FOUR);
    expect(pieces.map(({ hour, from, to }) => [hour, (to - from) / MINUTE])).toEqual([
      [9, 40],
      [10, 20],
    ]);
  });
});
