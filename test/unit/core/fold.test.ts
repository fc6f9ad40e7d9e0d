import { describe, expect, it } from 'vitest';
import { fold, sumIn, timedOf } from '../../../src/core/fold';
import { partsIn, spanBefore, unitFor, weekAround } from '../../../src/core/periods';
import type { DayTotals } from '../../../src/core/records';
import { shiftsOf } from '../../../src/core/shifts';
import { emptyTotals } from '../../../src/core/totals';
import { addDays } from '../../../src/core/days';
import { EVERYTHING } from '../../../src/core/words';

const MINUTE = 60_000;
const DAY = '2026-11-24';

function row(site: string, minutes: number, more: Partial<DayTotals> = {}): DayTotals {
  const empty = emptyTotals(DAY, site);
  return { ...empty, hours: empty.hours.map((_, hour) => (hour === 20 ? minutes * MINUTE : 0)), ...more };
}
const all = (...rows: DayTotals[]) => fold(rows, null, (site) => site === 'chatgpt');
const only = (site: string, ...rows: DayTotals[]) =>
  fold(
    rows,
    (one) => one === site,
    () => true,
  );

describe('fold', () => {
  const rows = [row(EVERYTHING, 50), row('chatgpt', 40, { general: 2 }), row('replika', 20, { unseen: 1 })];

  it('takes the union of everything from the ledger, and never a sum of sites', () => {
    expect(all(...rows).days.get(DAY)?.time).toBe(50 * MINUTE);
    expect(
      all(...rows)
        .sites.get('chatgpt')
        ?.get(DAY)?.time,
    ).toBe(40 * MINUTE);
  });

  it('takes of sites that were picked these alone', () => {
    expect(only('replika', ...rows).days.get(DAY)?.time).toBe(20 * MINUTE);
    expect([...only('replika', ...rows).sites.keys()]).toEqual(['replika']);
  });

  it('marks a day by what is to be said of its sites, in the order of the signs', () => {
    expect(all(...rows).days.get(DAY)?.marks).toEqual(['general', 'missing']);
    expect(all(...rows.toReversed()).days.get(DAY)?.marks).toEqual(['general', 'missing']);
    expect(all(row(EVERYTHING, 1, { origin: 'restored' })).days.get(DAY)?.marks).toEqual(['restored']);
    const elsewhere = { origin: 'imported', imported: { sessions: 2, elapsed: MINUTE } } as const;
    expect(all(row(EVERYTHING, 0, elsewhere)).days.get(DAY)?.marks).toEqual(['imported']);
    expect(all(row(EVERYTHING, 5, { imported: elsewhere.imported })).days.get(DAY)?.marks).toEqual([
      'imported',
    ]);
    // Where there are no facts, the general reader is no news.
    expect(
      all(row('chat.example', 1, { general: 3 }))
        .sites.get('chat.example')
        ?.get(DAY)?.marks,
    ).toEqual([]);
  });

  it('knows by which versions closings were named, and which are from before that was kept', () => {
    const versions = (more: Partial<DayTotals>) => all(row(EVERYTHING, 1, more)).days.get(DAY)?.versions;
    expect(versions({ closings: { offer: 3 }, classifiers: { 2: 3 } })).toEqual(['2']);
    expect(versions({ closings: { offer: 3 }, classifiers: { 2: 1, 1: 2 } })).toEqual(['1', '2']);
    expect(versions({ closings: { offer: 3 }, classifiers: { 2: 1 } })).toEqual(['?', '2']);
    expect(versions({ closings: { offer: 3 } })).toEqual(['?']);
    expect(versions({})).toEqual([]);
  });

  it('adds up a span, and knows a span without figures', () => {
    const { days } = all(row(EVERYTHING, 5), { ...row(EVERYTHING, 7), day: '2026-11-26' });
    expect(sumIn(days, { first: DAY, last: '2026-11-26' })).toMatchObject({ time: 12 * MINUTE, measured: 2 });
    expect(sumIn(days, { first: DAY, last: '2026-11-25' })).toMatchObject({ time: 5 * MINUTE, measured: 1 });
    expect(sumIn(days, { first: '2026-11-25', last: '2026-11-25' })).toBeNull();
    const bare = { ...emptyTotals('2026-11-25', EVERYTHING), origin: 'imported', user: 3 } as const;
    const mixed = all(...rows, bare);
    expect(sumIn(mixed.days, { first: DAY, last: '2026-11-26' })).toMatchObject({ days: 2, measured: 1 });
  });

  it('adds up what was said and how it ended, of sites that were picked and of days', () => {
    const said = (site: string, some: Partial<DayTotals>) => row(site, 10, { replies: 9, ...some });
    const one = said('chatgpt', {
      closings: { offer: 2, none: 5 },
      classifiers: { 2: 7 },
      responses: { accepted: 1, left: 1 },
      stay: 3 * MINUTE,
    });
    const other = said('replika', {
      closings: { offer: 1, personal: 3 },
      classifiers: { 3: 4, 1: 0 },
      responses: { accepted: 1, declined: 1, other: 2 },
      stay: MINUTE,
    });
    const both = fold(
      [one, other, row(EVERYTHING, 90)],
      () => true,
      () => true,
    );
    const sum = {
      time: 20 * MINUTE,
      invitations: { replies: 18, invited: 6, accepted: 2, declined: 1, other: 2, left: 1, stay: 4 * MINUTE },
      closings: { offer: 3, none: 5, personal: 3 },
      versions: ['2', '3'],
      marks: [],
    };
    expect(both.days.get(DAY)).toMatchObject(sum);
    expect(both.days.get(DAY)?.hours[20]).toBe(20 * MINUTE);
    expect(both.sites.has(EVERYTHING)).toBe(false);
    const week = sumIn(both.days, weekAround(DAY));
    expect(week).toMatchObject({ ...sum, days: 1 });
    expect(week?.hours).toEqual(both.days.get(DAY)?.hours);
    const twice = new Map([...both.days, ['2026-11-25', { ...both.days.get(DAY)!, day: '2026-11-25' }]]);
    expect(sumIn(twice, weekAround(DAY))).toMatchObject({ versions: ['2', '3'], time: 40 * MINUTE });
  });

  it('knows days that were made up, and says of everything only what is to be said of its sites', () => {
    expect(all(row(EVERYTHING, 1, { origin: 'sample' })).days.get(DAY)?.marks).toEqual(['sample']);
    expect(all(row(EVERYTHING, 1, { general: 3, unseen: 2 })).days.get(DAY)?.marks).toEqual([]);
    expect(all(row('chatgpt', 1)).sites.get('chatgpt')?.get(DAY)?.marks).toEqual([]);
    const none = all(row(EVERYTHING, 0, { origin: 'imported' }), {
      ...row(EVERYTHING, 0),
      day: '2026-11-25',
    });
    expect([...none.days.values()].map(timedOf)).toEqual([null, 0]);
    expect(all(row(EVERYTHING, 1, { origin: 'imported' })).days.size).toBe(1);
    expect(timedOf({ time: MINUTE, marks: ['imported'] })).toBe(MINUTE);
  });

  it('does not cut a month of which only the sum was read', () => {
    const [figures] = all(row(EVERYTHING, 5)).days.values();
    const month = { ...figures!, day: '2026-11-01', last: '2026-11-30', days: 12, measured: 9 };
    const days = new Map([[month.day, month]]);
    expect(sumIn(days, { first: '2026-11-01', last: '2026-11-30' })).toMatchObject({ days: 12, measured: 9 });
    expect(() => sumIn(days, { first: '2026-11-01', last: '2026-11-29' })).toThrow(
      'of the days from 2026-11-01 to 2026-11-30 only the sum was read',
    );
  });
});

describe('spans', () => {
  it('are weeks from Monday to Sunday', () => {
    expect(weekAround('2026-11-23')).toEqual({ first: '2026-11-23', last: '2026-11-29' });
    expect(weekAround('2026-11-29')).toEqual({ first: '2026-11-23', last: '2026-11-29' });
  });

  it('have one of the same length before them: as many months, or as many days', () => {
    expect(spanBefore({ first: '2026-03-01', last: '2026-03-31' })).toEqual({
      first: '2026-02-01',
      last: '2026-02-28',
    });
    expect(spanBefore({ first: '2025-12-01', last: '2026-11-30' })).toEqual({
      first: '2024-12-01',
      last: '2025-11-30',
    });
    expect(spanBefore({ first: '2026-03-02', last: '2026-03-31' })).toEqual({
      first: '2026-01-31',
      last: '2026-03-01',
    });
  });

  it('are shown in parts that leave out no day and hold none twice', () => {
    for (const span of [
      { first: '2026-11-23', last: '2026-11-29' },
      { first: '2026-09-03', last: '2026-11-27' },
      { first: '2017-02-11', last: '2026-11-27' },
    ]) {
      const parts = partsIn(span, unitFor(span));
      expect(parts[0]?.first).toBe(span.first);
      expect(parts.at(-1)?.last).toBe(span.last);
      for (const [place, part] of parts.slice(1).entries())
        expect(part.first).toBe(addDays(parts[place]?.last ?? '', 1));
      expect(parts.length).toBeLessThan(130);
    }
  });
});

describe('a step', () => {
  /** Sixty days, of which the last thirty are others. */
  const days = (before: Partial<DayTotals>, after: Partial<DayTotals>) =>
    Array.from({ length: 60 }, (_, place): DayTotals => {
      const day = addDays('2026-09-01', place);
      return {
        ...row('replika', 30),
        day,
        replies: 20,
        classifiers: { 2: 20 },
        ...(place < 30 ? before : after),
      };
    });
  const shifts = (before: Partial<DayTotals>, after: Partial<DayTotals>) =>
    shiftsOf(
      only('replika', ...days(before, after))
        .sites.get('replika')
        ?.values() ?? [],
    );
  const few = { closings: { personal: 6, none: 14 }, responses: { accepted: 3 } };
  const many = { closings: { personal: 12, none: 8 }, responses: { accepted: 6 } };

  it('in how many replies invite is the site’s, and none of the user’s', () => {
    expect(shifts(few, many)).toEqual({ site: { day: '2026-10-01', before: 0.3, after: 0.6 }, user: null });
  });

  it('in how many invitations are accepted is the user’s, and none of the site’s', () => {
    const yes = { ...few, responses: { accepted: 5 } };
    const no = { ...few, responses: { accepted: 1 } };
    expect(shifts(yes, no)).toEqual({ site: null, user: { day: '2026-10-01', before: 5 / 6, after: 1 / 6 } });
  });

  it('is none where our rules changed with it', () => {
    expect(shifts({ ...few, classifiers: { 1: 20 } }, many)).toEqual({ site: null, user: null });
    expect(shifts({ ...few, classifiers: {} }, many)).toEqual({ site: null, user: null });
  });

  it('is none where nothing changed, or too little is known', () => {
    expect(shifts(few, few)).toEqual({ site: null, user: null });
    const one = { replies: 1, closings: { none: 1 }, classifiers: { 2: 1 } };
    expect(shifts(one, { ...one, closings: { offer: 1 } })).toEqual({ site: null, user: null });
  });
});
