import { describe, expect, test } from 'vitest';
import { sampleDays, sampleHistory } from '../../../scripts/sample-history';
import { addDays } from '../../../src/core/days';
import { add, emptyTotals, presenceOf } from '../../../src/core/totals';
import { EVERYTHING, INVITATIONS } from '../../../src/core/words';

const NOW = new Date(2026, 10, 24, 20, 30);
const rows = sampleHistory(sampleDays(NOW));
const sites = rows.filter(({ site }) => site !== EVERYTHING);
const sum = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);

describe('the days', () => {
  test('are twelve weeks without a gap that end yesterday', () => {
    const days = sampleDays(NOW);
    expect(days).toHaveLength(84);
    expect(days.at(-1)).toBe('2026-11-23');
    expect(days.slice(1)).toEqual(days.slice(0, -1).map((day) => addDays(day, 1)));
  });

  test('end the day before when it is still night', () => {
    expect(sampleDays(new Date(2026, 10, 24, 3, 59)).at(-1)).toBe('2026-11-22');
  });
});

describe('the history', () => {
  test('is the same every time, and marked as a sample', () => {
    expect(sampleHistory(sampleDays(NOW))).toEqual(rows);
    expect(new Set(rows.map(({ origin }) => origin))).toEqual(new Set(['sample']));
    expect(new Set(rows.map(({ day, site }) => `${day} ${site}`)).size).toBe(rows.length);
  });

  test('has for everything what its sites have together', () => {
    for (const everything of rows.filter(({ site }) => site === EVERYTHING)) {
      const together = sites
        .filter(({ day }) => day === everything.day)
        .reduce(add, emptyTotals(everything.day, EVERYTHING));
      expect(everything).toEqual({ ...together, origin: 'sample' });
    }
    expect(new Set(rows.map(({ day }) => day))).toEqual(new Set(sites.map(({ day }) => day)));
  });

  test('holds only what can be', () => {
    for (const row of rows) {
      const invitations = INVITATIONS.reduce((all, closing) => all + (row.closings[closing] ?? 0), 0);
      expect(row.hours).toHaveLength(24);
      expect(Math.max(...row.hours)).toBeLessThanOrEqual(60 * 60_000);
      expect(sum(row.closings)).toBe(row.replies);
      expect(sum(row.responses)).toBe(invitations);
      expect(row.stay).toBeLessThanOrEqual(presenceOf(row));
    }
  });

  test('looks like somebody: more than half the days, under two hours on most', () => {
    const times = rows.filter(({ site }) => site === EVERYTHING).map((row) => presenceOf(row) / 60_000);
    expect(times.length).toBeGreaterThan(60);
    expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeGreaterThan(25);
    expect(times.filter((minutes) => minutes < 120).length).toBeGreaterThan(times.length * 0.9);
  });
});
