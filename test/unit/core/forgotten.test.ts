import { describe, expect, it } from 'vitest';
import { isForgotten, notForgotten, withMarks, type Mark } from '../../../src/core/forgotten';
import { EVERYTHING } from '../../../src/core/words';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 24, 20);
const mark = (some: Partial<Mark> = {}): Mark => ({
  site: 'chatgpt',
  document: null,
  from: NOW - HOUR,
  to: NOW,
  ...some,
});
const teller = { site: 'chatgpt', document: 'a' };
const presence = (from: number, to: number) => ({ seq: 0, rev: 1, from, to });

describe('marks of what was deleted', () => {
  it('are kept for as long as a page may tell of it again', () => {
    const [young, old] = [mark({ to: NOW - 25 * HOUR + 1 }), mark({ to: NOW - 25 * HOUR })];
    expect(withMarks([young, old], [mark()], NOW)).toEqual([young, mark()]);
    expect(withMarks([], [old], NOW)).toEqual([]);
  });

  it.each<[string, Partial<Mark>, boolean]>([
    ['its site', {}, true],
    ['everything', { site: EVERYTHING }, true],
    ['another site', { site: 'replika' }, false],
    ['its document', { document: 'a' }, true],
    ['another document', { document: 'b' }, false],
    ['its document on everything', { site: EVERYTHING, document: 'a' }, true],
    ['another document on everything', { site: EVERYTHING, document: 'b' }, false],
    ['its document on another site', { site: 'replika', document: 'a' }, false],
  ])('are about %s: %j, %s', (_, some, isAbout) => {
    expect(isForgotten(NOW - 1, teller, [mark(some)])).toBe(isAbout);
    const told = presence(NOW - HOUR, NOW);
    expect(notForgotten(told, teller, [mark(some)])).toEqual(isAbout ? null : told);
  });

  it('hold from their first moment up to their last', () => {
    const at = (moment: number): boolean => isForgotten(moment, teller, [mark()]);
    expect([NOW - HOUR - 1, NOW - HOUR, NOW - 1, NOW].map(at)).toEqual([false, true, true, false]);
    expect(isForgotten(NOW, teller, [])).toBe(false);
    expect(isForgotten(NOW - 1, teller, [mark({ site: 'replika' }), mark()])).toBe(true);
  });

  it('leave of a presence what they do not hold', () => {
    const two = [mark(), mark({ from: NOW - 3 * HOUR, to: NOW - 2 * HOUR })];
    const left = notForgotten(presence(NOW - 3 * HOUR, NOW), teller, two);
    expect(left).toMatchObject({ from: NOW - 2 * HOUR, to: NOW - HOUR });
    expect(notForgotten(presence(NOW - 3 * HOUR, NOW - 2 * HOUR), teller, two)).toBeNull();
    const elsewhere = presence(NOW, NOW + HOUR);
    expect(notForgotten(elsewhere, teller, two)).toEqual(elsewhere);
  });
});
