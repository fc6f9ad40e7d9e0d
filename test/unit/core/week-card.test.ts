import { describe, expect, it } from 'vitest';
import { simpleLimit } from '../../../src/core/simple-limit';
import type { Nudge } from '../../../src/core/nudge';
import { DEFAULT_SETTINGS, type DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { isCardDue, lastWeek, weekCardOf } from '../../../src/core/week-card';
import { EVERYTHING } from '../../../src/core/words';

const MINUTE = 60_000;
const WEEK = { first: '2026-11-16', last: '2026-11-22' };

const row = (day: string, minutes: number, more: Partial<DayTotals> = {}): DayTotals => ({
  ...emptyTotals(day, EVERYTHING),
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 20 ? minutes * MINUTE : 0)),
  ...more,
});

const reached = (day: string, limit: string, choice: Nudge['choice'] = 'shown'): Nudge => ({
  ...{ id: `${day}/${limit}`, day, site: 'replika', at: 0, chose: 0 },
  ...{ kind: 'limit', limit, what: 'day', choice },
});

describe('the weekly card', () => {
  const rows = [
    row('2026-11-09', 100),
    row('2026-11-15', 110),
    row('2026-11-16', 200, {
      replies: 30,
      closings: { offer: 20, none: 10 },
      responses: { accepted: 9, declined: 4 },
    }),
    row('2026-11-22', 50, {
      replies: 12,
      closings: { personal: 8, none: 4 },
      responses: { accepted: 3 },
      stay: MINUTE,
    }),
  ];
  const limits = [
    simpleLimit('a', { of: 'everything' }, 60),
    simpleLimit('b', { of: 'site', site: 'pi' }, 30),
  ];

  it('sums the week, and the one before it', () => {
    expect(weekCardOf(WEEK, rows, [], [])).toEqual({
      ...{ week: WEEK, time: 250 * MINUTE, before: 210 * MINUTE, limits: [] },
      ...{ replies: 42, invited: 28, accepted: 12, declined: 4, other: 0, left: 12, stay: MINUTE },
    });
  });

  it('says nothing of a week before that was not measured, and nothing of a week without figures', () => {
    expect(weekCardOf(WEEK, rows.slice(2), [], [])?.before).toBeNull();
    expect(weekCardOf(WEEK, rows.slice(0, 2), [], [])).toBeNull();
  });

  it('takes days of an export for no time: neither a week of zero, nor a zero to compare with', () => {
    const bare = (day: string) => row(day, 0, { origin: 'imported', replies: 5 });
    expect(weekCardOf(WEEK, [bare('2026-11-10'), ...rows.slice(2)], [], [])?.before).toBeNull();
    expect(weekCardOf(WEEK, [bare('2026-11-17')], [], [])).toBeNull();
    const mixed = row('2026-11-10', 30, { origin: 'imported' });
    expect(weekCardOf(WEEK, [mixed, ...rows.slice(2)], [], [])?.before).toBe(30 * MINUTE);
  });

  it('counts the days on which a limit was reached, each once, and no mere warning', () => {
    const nudges = [
      ...[
        reached('2026-11-16', 'a'),
        reached('2026-11-16', 'a', 'more'),
        reached('2026-11-18', 'a', 'wrap-up'),
      ],
      reached('2026-11-19', 'a', 'warned'),
    ];
    expect(weekCardOf(WEEK, rows, nudges, limits)?.limits.map((one) => one.reached)).toEqual([2, 0]);
  });

  it('leaves out a limit that was not there yet, or not any more', () => {
    const [first, second] = limits;
    const dated = [
      { ...first!, from: '2026-11-23' },
      { ...second!, until: '2026-11-16' },
    ];
    expect(weekCardOf(WEEK, rows, [], dated)?.limits).toEqual([]);
  });

  it('is of the week before, and comes on Monday until it is answered', () => {
    expect(['2026-11-23', '2026-11-29'].map(lastWeek)).toEqual([WEEK, WEEK]);
    const due = (cardWeek: string | null, card?: boolean, day = '2026-11-23'): boolean =>
      isCardDue({ ...DEFAULT_SETTINGS, cardWeek, nudges: card === undefined ? {} : { card } }, day);
    expect([due(null), due('2026-11-16'), due('2026-11-23')]).toEqual([true, true, false]);
    expect([due(null, false), due(null, true, '2026-11-24')]).toEqual([false, false]);
  });
});
