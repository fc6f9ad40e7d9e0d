import { describe, expect, it } from 'vitest';
import { lostOf, mirrored, small, whole, withoutScope } from '../../../src/core/mirror';
import type { DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 24, 20);

function row(day: string, site: string, minutes: number, user = 1): DayTotals {
  const totals = { ...emptyTotals(day, site), user, closings: { offer: user } };
  totals.hours[9] = minutes * MINUTE;
  return totals;
}

const DAYS = [
  row('2026-11-23', EVERYTHING, 10),
  row('2026-11-23', 'chatgpt', 10),
  row('2026-11-24', EVERYTHING, 15, 3),
  row('2026-11-24', 'chatgpt', 10, 1),
  row('2026-11-24', 'replika', 5, 2),
];
const one = mirrored(null, { of: 'one', days: DAYS }, NOW);

describe('the mirror', () => {
  it('holds the totals in little room, and gives them back whole', () => {
    expect(DAYS.map(small).map(whole)).toEqual(DAYS);
    expect(JSON.stringify(DAYS.map(small)).length).toBeLessThan(DAYS.length * 160);
  });

  it('has lost nothing as long as the database is the same', () => {
    expect(lostOf(one)).toBeNull();
    expect(mirrored(one, { of: 'one', days: [] }, NOW + 1)).toEqual({
      of: 'one',
      at: NOW + 1,
      days: [],
      lost: null,
    });
  });

  it('notices another database, and keeps what the lost one held until it is told otherwise', () => {
    const other = mirrored(one, { of: 'two', days: [] }, NOW + MINUTE);
    expect(lostOf(other)).toEqual({ at: NOW, days: ['2026-11-23', '2026-11-24'], presence: 25 * MINUTE });
    const later = mirrored(other, { of: 'two', days: DAYS.slice(3, 4) }, NOW + 2 * MINUTE);
    expect(later.lost).toEqual(other.lost);
    // Lost twice: what the second one held is newer.
    expect(mirrored(later, { of: 'three', days: [] }, NOW).lost?.of).toBe('two');
  });

  it('knows no loss of a database that held nothing', () => {
    const empty = mirrored(null, { of: 'one', days: [] }, NOW);
    expect(lostOf(mirrored(empty, { of: 'two', days: DAYS }, NOW))).toBeNull();
  });
});

describe('what is forgotten goes from the mirror', () => {
  const lost = mirrored(one, { of: 'two', days: [] }, NOW);
  const left = (site: string, first: string | null = null, last = first) =>
    withoutScope(lost, { site, first, last }).lost?.days.map(whole);

  it('a site: everything holds only the others', () => {
    expect(left('replika')).toEqual([
      ...DAYS.slice(0, 2),
      { ...DAYS[2], ...row('2026-11-24', EVERYTHING, 10, 1) },
      DAYS[3],
    ]);
    expect(JSON.stringify(left('replika'))).not.toContain('replika');
    expect(left('chatgpt')?.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('a day, and everything', () => {
    expect(left(EVERYTHING, '2026-11-24')).toEqual(DAYS.slice(0, 2));
    expect(left(EVERYTHING)).toBeUndefined();
  });
});
