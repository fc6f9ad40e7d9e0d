import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/days';
import { fold, sumIn } from '../../../src/core/fold';
import { daysBetween } from '../../../src/core/days';
import type { DayTotals } from '../../../src/core/records';
import { EVERYTHING } from '../../../src/core/words';
import { courseOf, shownOf, type Makers } from '../../../src/dashboard/figures/course';
import type { Figures } from '../../../src/dashboard/figures/read-figures';
import { nearestTo } from '../../../src/dashboard/figures/sums';
import { speechOf } from '../../../src/ui/speech';

const speech = speechOf('en', 'en');
const TODAY = '2026-11-20';

const row = (day: string, more: Partial<DayTotals> = {}): DayTotals => ({
  ...{ day, site: 'chatgpt', origin: 'observed', hours: [60_000], user: 4, suggested: 0, replies: 4 },
  ...{ retries: 0, unseen: 0, general: 0, closings: { offer: 3, none: 1 }, classifiers: { '2': 4 } },
  ...{ responses: { accepted: 1 }, stay: 1_000 },
  ...more,
});

function courseFor(first: string, last: string, rows: DayTotals[], makers: Makers = new Map()) {
  const now = fold([...rows, ...rows.map((one) => ({ ...one, site: EVERYTHING }))], null, () => true);
  const query = { span: { first, last } } as Figures['query'];
  const figures = { query, today: TODAY, firstDay: rows[0]?.day ?? null } as Figures;
  return { ...courseOf(now.days, makers, figures, speech), days: now.days };
}

describe('a course over time', () => {
  it('has by month what its days add up to, each once', () => {
    const rows = daysBetween('2025-01-10', TODAY).map((day, place) =>
      row(day, { closings: { offer: place % 7 } }),
    );
    const { unit, steps, days } = courseFor('2025-01-01', '2026-12-31', rows);
    expect(unit).toBe('month');
    for (const { part, sum } of steps) expect(sum ?? null).toEqual(sumIn(days, part));
    expect(steps.map(({ sum }) => sum?.days ?? 0).reduce((all, some) => all + some, 0)).toBe(rows.length);
  });

  it('tells apart a gap, time before the first day, and time to come', () => {
    const { steps } = courseFor('2026-11-16', '2026-11-22', [row('2026-11-17'), row('2026-11-19')]);
    expect(steps.map((step) => shownOf(step, ({ closings }) => closings.offer))).toEqual([
      ...[undefined, 3, null, 3, null, undefined, undefined],
    ]);
  });

  it('says of imported days, gaps in the reading and the general reader that they are so', () => {
    const marked = [
      row('2026-11-16', { general: 1 }),
      row('2026-11-17', { unseen: 2 }),
      row('2026-11-18', { origin: 'imported' }),
    ];
    const { places, keys } = courseFor('2026-11-16', '2026-11-18', marked);
    const said = places(() => 'some');
    expect(said.map(({ signs }) => signs)).toEqual(['≈', '…', '⇣']);
    expect(said[2]?.text).toBe('Wednesday, 18 November 2026: some; from an export, without measured time');
    expect(keys.map(({ look }) => look)).toEqual([{ sign: '≈' }, { sign: '…' }, { sign: '⇣' }]);
  });

  it('has a line where the rules changed, and another where a site did', () => {
    const rows = daysBetween('2026-11-02', '2026-11-15').map((day, place) =>
      row(day, { classifiers: { [place < 4 ? '1' : '2']: 4 } }),
    );
    const makers: Makers = new Map([['chatgpt', { day: addDays('2026-11-02', 9), before: 0.2, after: 0.6 }]]);
    const { lines, keys, places } = courseFor('2026-11-02', '2026-11-15', rows, makers);
    expect(lines).toEqual([
      { at: 4, what: 'rules' },
      { at: 9, what: 'site' },
    ]);
    const texts = places(() => 'some').map(({ text }) => text);
    expect(texts[9]).toContain('a change in how a site ends its replies: ChatGPT');
    expect(texts.filter((text) => text.includes('a site ends'))).toHaveLength(1);
    expect(keys.map(({ look }) => look)).toEqual([{ sign: '|' }, { sign: '¦' }]);
  });

  it.each([
    ['2026-11-01', 0],
    ['2026-11-15', 0],
    ['2026-11-25', 1],
    ['2026-12-31', 1],
  ])('of months, has the line for %s where the nearest one starts', (day, place) => {
    const parts = [
      { first: '2026-11-01', last: '2026-11-30' },
      { first: '2026-12-01', last: '2026-12-31' },
    ];
    expect(nearestTo(day, parts)).toBe(place);
  });
});
