import { describe, expect, it } from 'vitest';
import {
  isCut,
  isWithin,
  lengthOf,
  monthAfter,
  monthAround,
  partsIn,
  soFar,
  spanBefore,
  unitFor,
  weekAround,
  yearAround,
} from '../../../src/core/periods';

const span = (first: string, last: string) => ({ first, last });
const JULY = span('2026-07-10', '2026-07-20');

describe('spans of days', () => {
  it.each([
    [span('2026-11-24', '2026-11-24'), 1],
    [span('2026-11-24', '2026-11-26'), 3],
    // Over the nights on which clocks change, and a leap day.
    [span('2026-03-28', '2026-03-30'), 3],
    [span('2024-02-28', '2024-03-01'), 3],
    [span('2026-11-24', '2026-11-20'), 1],
  ])('%j has %s days', (one, days) => expect(lengthOf(one)).toBe(days));

  it('of a week, a month and a year begin and end with them', () => {
    for (const day of ['2026-11-23', '2026-11-26', '2026-11-29'])
      expect(weekAround(day)).toEqual(span('2026-11-23', '2026-11-29'));
    expect(monthAround('2024-02-10')).toEqual(span('2024-02-01', '2024-02-29'));
    expect(monthAround('2026-12-31')).toEqual(span('2026-12-01', '2026-12-31'));
    expect(yearAround('2026-05-05')).toEqual(span('2026-01-01', '2026-12-31'));
  });

  it('go on by months over the end of a year', () => {
    expect([-12, -1, 0, 1, 2, 14].map((count) => monthAfter('2026-11-24', count))).toEqual([
      ...['2025-11-01', '2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01', '2028-01-01'],
    ]);
  });

  it.each([
    [span('2026-11-24', '2026-11-26'), span('2026-11-21', '2026-11-23')],
    [span('2026-03-01', '2026-03-31'), span('2026-02-01', '2026-02-28')],
    [span('2026-03-01', '2026-04-30'), span('2026-01-01', '2026-02-28')],
    [span('2026-01-01', '2026-12-31'), span('2025-01-01', '2025-12-31')],
    // From the first of a month, or up to the last, but no whole months.
    [span('2026-03-01', '2026-03-30'), span('2026-01-30', '2026-02-28')],
    [span('2026-03-02', '2026-03-31'), span('2026-01-31', '2026-03-01')],
  ])('%j comes after %j', (one, before) => expect(spanBefore(one)).toEqual(before));

  it('hold their first day and their last', () => {
    const days = ['2026-07-09', '2026-07-10', '2026-07-15', '2026-07-20', '2026-07-21'];
    expect(days.map((day) => isWithin(day, JULY))).toEqual([false, true, true, true, false]);
  });

  it.each([
    [span('2026-07-12', '2026-07-14'), false],
    [span('2026-07-10', '2026-07-20'), false],
    [span('2026-07-01', '2026-07-09'), false],
    [span('2026-07-21', '2026-07-30'), false],
    [span('2026-07-09', '2026-07-10'), true],
    [span('2026-07-20', '2026-07-21'), true],
    [span('2026-07-01', '2026-07-30'), true],
    [span('2026-07-01', '2026-07-20'), true],
    [span('2026-07-10', '2026-07-30'), true],
  ])('cut %j: %s', (one, isIt) => expect(isCut(one, JULY)).toBe(isIt));

  it.each([
    ['2026-07-09', null],
    ['2026-07-10', span('2026-07-10', '2026-07-10')],
    ['2026-07-15', span('2026-07-10', '2026-07-15')],
    ['2026-07-20', JULY],
    ['2026-07-25', JULY],
  ])('are over on %s as far as %j', (today, part) => expect(soFar(JULY, today)).toEqual(part));

  it.each([
    [span('2026-01-01', '2026-02-04'), 'day'],
    [span('2026-01-01', '2026-02-05'), 'week'],
    [span('2026-01-01', '2026-07-29'), 'week'],
    [span('2026-01-01', '2026-07-30'), 'month'],
  ])('%j is shown by the %s', (one, unit) => expect(unitFor(one)).toBe(unit));

  it('come in days, weeks and months, the first and the last of which may be shorter', () => {
    const one = span('2026-11-27', '2026-12-01');
    expect(partsIn(one, 'day').map(({ first, last }) => [first, first === last])).toEqual(
      ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'].map((day) => [day, true]),
    );
    expect(partsIn(one, 'week')).toEqual([
      span('2026-11-27', '2026-11-29'),
      span('2026-11-30', '2026-12-01'),
    ]);
    expect(partsIn(one, 'month')).toEqual([
      span('2026-11-27', '2026-11-30'),
      span('2026-12-01', '2026-12-01'),
    ]);
    expect(partsIn(span('2026-11-23', '2026-11-29'), 'week')).toEqual([span('2026-11-23', '2026-11-29')]);
    expect(partsIn(span('2026-11-24', '2026-11-24'), 'month')).toEqual([span('2026-11-24', '2026-11-24')]);
  });
});
