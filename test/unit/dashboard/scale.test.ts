import { describe, expect, it } from 'vitest';
import { bands, byArea, hoursIn, linear, roundStep } from '../../../src/dashboard/charts/scale';
import { inZone } from '../zone';

describe('a place in a picture', () => {
  it('lies between its ends as the value does, whichever way they run', () => {
    expect([0, 5, 10].map(linear([0, 10], [100, 20]))).toEqual([100, 60, 20]);
  });

  it('is a dot of four times the area for four times as much', () => {
    expect([0, 4, 16].map(byArea(16, 8))).toEqual([0, 4, 8]);
  });

  it('is one of several that fill all there is', () => {
    const { at, step, width } = bands(2, [10, 110], 0.2, 0.1);
    expect([step, width, at(0), at(1)]).toEqual([50, 40, 15, 65]);
    const points = bands(4, [0, 100], 1, 0.5);
    expect([points.width, ...[0, 1, 2, 3].map(points.at)]).toEqual([0, 12.5, 37.5, 62.5, 87.5]);
  });
});

it.each([
  [3, 1],
  [5, 2],
  [12, 5],
  [25, 10],
  [0.7, 0.2],
  [4000, 1000],
])('the steps up to %d are of %d', (most, step) => {
  expect(roundStep(most, 3)).toBeCloseTo(step, 9);
});

describe('the hours of a day', () => {
  inZone('Australia/Lord_Howe');

  it('begin when the clock says so, also where it is put back by half of one', () => {
    const [from, to] = [new Date(2026, 3, 5).getTime(), new Date(2026, 3, 6).getTime()];
    const hours = hoursIn({ from, to }).map((at) => new Date(at));
    expect(hours.map((hour) => hour.getHours())).toEqual([...Array.from({ length: 24 }, (_, at) => at), 0]);
    expect(hours.every((hour) => hour.getMinutes() === 0)).toBe(true);
  });
});
