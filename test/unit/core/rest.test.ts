import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/records';
import { holds, outside, restOf, withRest } from '../../../src/core/rest';

const resting = (pausedSince: number | null, pausedUntil: number | null): Settings => ({
  ...DEFAULT_SETTINGS,
  pausedSince,
  pausedUntil,
});
const presence = (from: number, to: number) => ({ seq: 1, rev: 2, from, to });
const rest = { from: 100, to: 200 };

describe('restOf', () => {
  it('is empty where none was asked for', () => {
    expect(holds(restOf(DEFAULT_SETTINGS), 0)).toBe(false);
    expect(holds(restOf(resting(null, 200)), 150)).toBe(false);
  });

  it('holds its start and not its end', () => {
    expect([99, 100, 199, 200].map((at) => holds(restOf(resting(100, 200)), at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('outside', () => {
  it.each([
    ['long before it', [20, 60], [20, 60]],
    ['long after it', [250, 300], [250, 300]],
    ['before it', [20, 100], [20, 100]],
    ['after it', [200, 300], [200, 300]],
    ['into it', [20, 150], [20, 100]],
    ['out of it', [150, 300], [200, 300]],
    ['over it', [20, 300], [20, 100]],
  ])('%s: %j becomes %j', (_, [from = 0, to = 0], [start = 0, end = 0]) => {
    expect(outside(presence(from, to), rest)).toEqual(presence(start, end));
  });

  it('leaves nothing of what lies within', () => {
    expect(outside(presence(100, 200), rest)).toBeNull();
    expect(outside(presence(120, 130), rest)).toBeNull();
  });

  it('leaves everything where there is no rest', () => {
    expect(outside(presence(20, 300), restOf(DEFAULT_SETTINGS))).toEqual(presence(20, 300));
  });
});

describe('withRest', () => {
  it('rests from now', () => {
    expect(withRest(DEFAULT_SETTINGS, 400, 300)).toEqual(resting(300, 400));
  });

  it('keeps the start when it is asked for again', () => {
    expect(withRest(resting(100, 400), 600, 300)).toEqual(resting(100, 600));
  });

  it('starts anew when the one before is over', () => {
    expect(withRest(resting(100, 200), 600, 300)).toEqual(resting(300, 600));
  });

  it('ends now, and is not forgotten: a page may still tell what it saw meanwhile', () => {
    expect(withRest(resting(100, 400), null, 300)).toEqual(resting(100, 300));
  });

  it('has nothing to end when it is over or never was', () => {
    expect(withRest(resting(100, 200), null, 300)).toEqual(resting(100, 200));
    expect(withRest(DEFAULT_SETTINGS, null, 300)).toEqual(DEFAULT_SETTINGS);
  });
});
