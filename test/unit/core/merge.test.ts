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

describe('a day that both hold', () => {
  const HOUR = 3_600_000;
  /** From minute to minute of the tenth hour. */
  const presence = (site: string, from: number, to: number, seq = 0) => ({
    ...{ document, seq, site, to },
    parts: [{ day: DAY, hour: 10, from: from * 60_000, to: to * 60_000 }],
  });
  const hours = (minutes: number) =>
    Array.from({ length: 24 }, (_, hour) => (hour === 10 ? minutes * 60_000 : 0));
  const row = (site: string, minutes: number, some: Partial<DayTotals> = {}): DayTotals => ({
    ...emptyTotals(DAY, site),
    hours: hours(minutes),
    ...some,
  });
  const sideOf = (days: DayTotals[], ...presences: ReturnType<typeof presence>[]): Side => ({
    ...{ days, presences, turns: [] },
  });
  const timeOn = (rows: readonly DayTotals[], site: string) =>
    rows.find((one) => one.site === site)?.hours[10];

  it('is counted anew from the intervals of both, what both saw once', () => {
    const here = sideOf([row('chatgpt', 20), row('*', 20)], presence('chatgpt', 0, 20));
    const there = sideOf([row('chatgpt', 20), row('*', 20)], presence('chatgpt', 10, 30, 1));
    const { rows, whole } = mergedDay(DAY, here, there);
    expect([timeOn(rows, 'chatgpt'), timeOn(rows, '*'), whole]).toEqual([
      ...[30 * 60_000, 30 * 60_000],
      ['chatgpt'],
    ]);
  });

  it('stays where the other side tells nothing new', () => {
    const here = sideOf([row('chatgpt', 20), row('*', 20)], presence('chatgpt', 0, 20));
    expect(mergedDay(DAY, here, here).rows).toEqual([]);
  });

  it('has the fuller figures where the intervals of one side are gone', () => {
    const here = sideOf([row('chatgpt', 20), row('*', 20)]);
    const isTaken = (minutes: number, some: Partial<DayTotals> = {}): boolean =>
      mergedDay(DAY, here, sideOf([row('chatgpt', minutes, some)])).rows.length > 0;
    expect([isTaken(21), isTaken(20, { user: 1 }), isTaken(20, { replies: 1 })]).toEqual([true, true, true]);
    expect([isTaken(19, { user: 9 }), isTaken(20)]).toEqual([false, false]);
  });

  it('has a site that only one side knows, beside those that stay', () => {
    const here = sideOf([row('chatgpt', 20, { user: 2 }), row('*', 20, { user: 2 })]);
    const there = sideOf([row('replika', 15, { user: 3 }), row('*', 15, { user: 3 })]);
    const { rows, whole } = mergedDay(DAY, here, there);
    expect(rows.map(({ site, user }) => [site, user])).toEqual([
      ['replika', 3],
      ['*', 5],
    ]);
    expect([timeOn(rows, '*'), whole]).toEqual([35 * 60_000, ['replika']]);
  });

  it('holds no more than an hour in an hour, where nobody knows what was at the same time', () => {
    const here = sideOf([row('chatgpt', 50), row('*', 50)]);
    const there = sideOf([row('replika', 50), row('*', 50)]);
    expect(timeOn(mergedDay(DAY, here, there).rows, '*')).toBe(HOUR);
  });

  it('says where its figures come from', () => {
    const imported = { sessions: 2, elapsed: 9_000 };
    const here = sideOf([row('chatgpt', 5), row('*', 5)]);
    const there = sideOf([row('claude', 0, { user: 3, origin: 'imported', imported })]);
    expect(mergedDay(DAY, here, there).rows.at(-1)).toMatchObject({
      site: '*',
      origin: 'imported',
      imported,
    });
    const seen = sideOf([row('claude', 3)]);
    expect(mergedDay(DAY, here, seen).rows.at(-1)).toMatchObject({ site: '*', origin: 'observed' });
  });
});
