import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, measure, union } from '../../../src/core/intervals';

const intervals = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 60 }), to: fc.integer({ min: 0, max: 60 }) }),
  { maxLength: 12 },
);

/** Every moment from 0 to 59 that one of them holds. */
const moments = (list: readonly { from: number; to: number }[]): number[] =>
  Array.from({ length: 60 }, (_, at) => at).filter((at) =>
    list.some(({ from, to }) => at >= from && at < to),
  );

describe('union', () => {
  it('covers the same moments, in order and with gaps between', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const merged = union(list);
        expect(moments(merged)).toEqual(moments(list));
        for (const [index, { from, to }] of merged.entries()) {
          expect(to).toBeGreaterThan(from);
          if (index > 0) expect(from).toBeGreaterThan(merged[index - 1]?.to ?? Infinity);
        }
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    const list = [Object.freeze({ from: 1, to: 3 }), Object.freeze({ from: 2, to: 5 })];
    expect(union(list)).toEqual([{ from: 1, to: 5 }]);
  });
});

describe('measure', () => {
  it('counts each moment once', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        expect(measure(list)).toBe(moments(list).length);
      }),
    );
  });
});

describe('clip', () => {
  it('keeps what both hold', () => {
    fc.assert(
      fc.property(intervals, intervals, (list, windows) => {
        const [one, window] = [list[0] ?? { from: 3, to: 9 }, windows[0] ?? { from: 5, to: 20 }];
        const both = moments([one]).filter((at) => moments([window]).includes(at));
        expect(moments([clip(one, window)])).toEqual(both);
      }),
    );
  });

  it('is empty, never backwards, where they do not meet', () => {
    expect(measure([clip({ from: 1, to: 2 }, { from: 5, to: 9 })])).toBe(0);
    const { from, to } = clip({ from: 7, to: 9 }, { from: 1, to: 2 });
    expect(to).toBe(from);
  });
});
