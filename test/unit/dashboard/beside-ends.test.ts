import { describe, expect, it } from 'vitest';
import { fold, sumIn } from '../../../src/core/fold';
import type { DayKey, DayTotals } from '../../../src/core/records';
import { EVERYTHING } from '../../../src/core/words';
import { besideEnds } from '../../../src/dashboard/figures/findings';
import type { Figures } from '../../../src/dashboard/figures/read-figures';
import { speechOf } from '../../../src/ui/speech';

const WEEK = { first: '2026-11-16', last: '2026-11-22' };
const BEFORE = { first: '2026-11-09', last: '2026-11-15' };

/** A day on which so many of ten replies invited on, named by this version of the rules. */
const dayOf = (day: DayKey, offers: number, version: string): DayTotals => ({
  ...{ day, site: EVERYTHING, origin: 'observed', hours: Array.from({ length: 24 }, () => 60_000) },
  ...{ user: 10, suggested: 0, replies: 10, retries: 0, unseen: 0, general: 0, stay: 0 },
  ...{ closings: { offer: offers, none: 10 - offers }, responses: { accepted: 1 } },
  classifiers: { [version]: 10 },
});

function figuresOf(now: DayTotals, before: DayTotals | null): Figures {
  const folded = (row: DayTotals | null) => fold(row ? [row] : [], null, () => true);
  const [mine, other] = [folded(now), folded(before)];
  return {
    query: { view: 'closings', span: WEEK, beside: 'before', site: null, kind: null, purpose: null },
    ...{ today: '2026-11-28', past: WEEK, now: mine, sum: sumIn(mine.days, WEEK) },
    beside: { whole: BEFORE, part: BEFORE, folded: other, sum: sumIn(other.days, BEFORE) },
    ...{ firstDay: '2026-11-01', sites: [], purposes: {} },
  };
}

describe('how replies ended in the time beside', () => {
  const speech = speechOf('en', 'en-GB');

  it('is said with its days', () => {
    const figures = figuresOf(dayOf('2026-11-17', 4, '5'), dayOf('2026-11-10', 7, '5'));
    expect(besideEnds(figures, speech)?.replace(/\s/g, ' ')).toBe(
      'the week before (9 – 15 Nov 2026): 7 of 10 replies ended by inviting you on; you said yes to 1',
    );
  });

  it('is not said where other rules named the ends, or nothing was read', () => {
    const now = dayOf('2026-11-17', 4, '5');
    expect(besideEnds(figuresOf(now, dayOf('2026-11-10', 7, '4')), speech)).toBeUndefined();
    expect(besideEnds(figuresOf(now, null), speech)).toBeUndefined();
  });
});
