import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, momentIn, parseKeep } from '../../../src/dashboard/ledger/clock-field';

const at = (hours: number, minutes: number, seconds = 0, ms = 0): number =>
  new Date(2026, 10, 24, hours, minutes, seconds, ms).getTime();
const evening = { from: at(20, 14, 5, 250), to: at(20, 31, 40, 800) };

describe('a time within an interval', () => {
  it('is the moment at which a clock shows it', () => {
    expect(momentIn(evening, '20:20')).toBe(at(20, 20));
    expect(momentIn(evening, '20:20:30')).toBe(at(20, 20, 30));
  });

  it('is the very end where it says the same as the end, which has fractions', () => {
    expect(momentIn(evening, '20:14:05')).toBe(evening.from);
    expect(momentIn(evening, '20:31:40')).toBe(evening.to);
  });

  it.each(['20:14', '20:14:04', '20:31:41', '8:20', '', 'noon', '25:00'])('%j is none', (text) =>
    expect(momentIn(evening, text)).toBeNull(),
  );

  it('is on the next date after midnight', () => {
    const night = { from: at(23, 50), to: at(23, 50) + 20 * 60_000 };
    expect(momentIn(night, '00:05')).toBe(at(23, 50) + 15 * 60_000);
    expect(momentIn(night, '23:55')).toBe(at(23, 55));
  });

  it('reads whatever it writes', () => {
    const seconds = fc.integer({ min: 0, max: 59 * 60 });
    fc.assert(
      fc.property(
        fc.integer({ min: at(0, 0), max: at(0, 0) + 300 * 86_400_000 }),
        seconds,
        (from, length) => {
          const interval = { from, to: from + length * 1_000 };
          const moment = from + Math.floor(length / 2) * 1_000;
          const read = momentIn(interval, clockText(moment));
          expect(read === null ? null : clockText(read)).toBe(clockText(moment));
        },
      ),
    );
  });
});

describe('what is to be kept', () => {
  it('lies within the interval, and is less than the whole', () => {
    expect(parseKeep(evening, { from: '20:14:05', to: '20:20' })).toEqual({
      keep: { from: evening.from, to: at(20, 20) },
    });
  });

  it.each([
    ['20:14:05', '20:31:40', 'dashKeepSame'],
    ['20:20', '20:20', 'dashKeepEmpty'],
    ['20:25', '20:20', 'dashKeepEmpty'],
    ['20:10', '20:20', 'dashKeepOutside'],
    ['20:15', '', 'dashKeepOutside'],
  ])('%s to %s: %s', (from, to, problem) => {
    expect(parseKeep(evening, { from, to })).toEqual({ problem });
  });
});
