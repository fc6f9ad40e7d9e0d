import { describe, expect, it } from 'vitest';
import { daysOf, hoursOn, joined, within } from '../../../src/core/parts';

const part = (hour: number, from: number, to: number, day = '2026-11-24') => ({ day, hour, from, to });

describe('joined', () => {
  it('makes one of what is of one hour and touches, and nothing else', () => {
    expect(joined([part(9, 0, 5)], [part(9, 5, 8), part(10, 8, 9)])).toEqual([part(9, 0, 8), part(10, 8, 9)]);
    expect(joined([part(9, 0, 5)], [part(9, 6, 8)])).toHaveLength(2);
    expect(joined([part(9, 0, 5)], [part(9, 5, 8, '2026-11-25')])).toHaveLength(2);
    expect(joined([], [part(9, 5, 8)])).toEqual([part(9, 5, 8)]);
  });

  it('leaves what it was given as it was', () => {
    const parts = [Object.freeze(part(9, 0, 5))];
    joined(parts, [part(9, 5, 8)]);
    expect(parts).toEqual([part(9, 0, 5)]);
  });
});

describe('within and daysOf', () => {
  it('keep what lies in the window, and name each day once', () => {
    const parts = [part(9, 0, 5), part(10, 5, 9), part(4, 9, 12, '2026-11-25')];
    expect(within(parts, { from: 3, to: 9 })).toEqual([part(9, 3, 5), part(10, 5, 9)]);
    expect(daysOf(parts)).toEqual(['2026-11-24', '2026-11-25']);
    expect(within(parts, { from: 20, to: 30 })).toEqual([]);
  });
});

describe('hoursOn', () => {
  it('counts each moment once, on the hour of the first that holds it', () => {
    const hours = hoursOn('2026-11-24', [part(9, 0, 10), part(9, 5, 20), part(10, 20, 30), part(10, 22, 25)]);
    expect([hours[9], hours[10]]).toEqual([20, 10]);
  });

  it('leaves other days out, but not what they cover', () => {
    expect(hoursOn('2026-11-24', [part(9, 0, 10, '2026-11-23'), part(9, 5, 20)])[9]).toBe(10);
  });
});
