import { describe, expect, it } from 'vitest';
import { mergedDay, type Side } from '../../../src/core/merge';
import type { DayTotals, Reply } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';

const DAY = '2026-11-24';
const document = '00000000-0000-4000-8000-000000000001';

const reply = (classifier: number, rev: number): Reply => ({
  ...{
    kind: 'reply',
    seq: 1,
    rev,
    at: 1,
    reader: 'facts',
    closing: 'none',
    classifier,
    response: null,
    stay: 0,
  },
});
const side = (classifier: number, rev: number, some: Partial<DayTotals> = {}): Side => ({
  days: [
    {
      ...emptyTotals(DAY, 'chatgpt'),
      replies: 1,
      closings: { none: 1 },
      classifiers: { [classifier]: 1 },
      ...some,
    },
  ],
  presences: [],
  turns: [{ ...reply(classifier, rev), document, site: 'chatgpt', day: DAY }],
});

describe('a day of which the closings are the same, but not the rules that named them', () => {
  it('is another day: the newer revision stands', () => {
    const { rows } = mergedDay(DAY, side(2, 1), side(3, 2));
    expect(rows[0]?.classifiers).toEqual({ '3': 1 });
  });

  it('is the same day where the rules are not known of one side', () => {
    expect(mergedDay(DAY, side(2, 1, { classifiers: {} }), side(2, 1)).rows).toEqual([]);
  });
});
