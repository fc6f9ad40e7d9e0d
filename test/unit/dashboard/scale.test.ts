import { describe, expect, it } from 'vitest';
import { bands, byArea, linear } from '../../../src/dashboard/charts/scale';

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
