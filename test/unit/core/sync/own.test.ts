import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/days';
import { cellsIn, type Cell } from '../../../../src/core/sync/cells';
import { shareOf, told, weeksOf } from '../../../../src/core/sync/own';

const cell = (at: string, seconds = 60, site = 'chatgpt'): Cell => ({
  ...{ at, site, seconds, user: 1, invitations: 0, accepted: 0, sessions: 1 },
});
/** Mondays. */
const [FIRST, SECOND, THIRD] = ['2026-11-09', '2026-11-16', '2026-11-23'] as const;
const TODAY = '2026-11-25';
const THREE = [cell('2026-11-11'), cell('2026-11-15'), cell('2026-11-17'), cell('2026-11-24')];
const secondsOf = (text: string): Record<string, number> =>
  Object.fromEntries(cellsIn(text).map(({ at, seconds }) => [at, seconds]));

describe('what a device tells of its days', () => {
  it('has a share of the account: a fourth, or less where there are more devices', () => {
    expect([1, 4].map((devices) => shareOf(devices, 0))).toEqual([25_000, 25_000]);
    expect(shareOf(5, 0)).toBe(20_000);
    expect(shareOf(8, 500)).toBe(12_000);
  });

  it('is put together by weeks', () => {
    const weeks = weeksOf(THREE);
    expect(Object.keys(weeks)).toEqual([FIRST, SECOND, THIRD]);
    expect(secondsOf(weeks[FIRST] ?? '')).toEqual({ '2026-11-11': 60, '2026-11-15': 60 });
  });

  it('is all of it by day, where there is room', () => {
    const { until, weeks, old } = told(THREE, '', TODAY, 25_000);
    expect([until, Object.keys(weeks), old]).toEqual(['', [FIRST, SECOND, THIRD], '']);
  });

  it('is the newest weeks by day, and what came before by month', () => {
    const weeks = weeksOf(THREE);
    const used = (mondays: readonly string[]): number =>
      mondays.reduce((sum, monday) => sum + (weeks[monday]?.length ?? 0) + 50, 4_050);
    const of = (room: number) => {
      const { until, weeks: kept, old } = told(THREE, '', TODAY, room);
      return [until, Object.keys(kept), secondsOf(old)];
    };
    expect(of(used([FIRST, SECOND, THIRD]))).toEqual(['', [FIRST, SECOND, THIRD], {}]);
    expect(of(used([FIRST, SECOND, THIRD]) - 1)).toEqual([SECOND, [SECOND, THIRD], { '2026-11': 120 }]);
    expect(of(used([SECOND, THIRD]) - 1)).toEqual([THIRD, [THIRD], { '2026-11': 180 }]);
    // The week that is under way is told in any case.
    expect(of(0)).toEqual([THIRD, [THIRD], { '2026-11': 180 }]);
  });

  it('stays folded, once it was', () => {
    const { until, weeks, old } = told(THREE, SECOND, TODAY, 25_000);
    expect([until, Object.keys(weeks), secondsOf(old)]).toEqual([
      SECOND,
      [SECOND, THIRD],
      { '2026-11': 120 },
    ]);
  });

  it('has whole years, the oldest first, where months are too many', () => {
    const sites = Array.from({ length: 30 }, (_, number) => `chat-${number}.example.org`);
    const months = Array.from({ length: 24 }, (_, month) => addDays('2024-12-15', -30 * month));
    const { old } = told(
      months.flatMap((at) => sites.map((site) => cell(at, 60, site))),
      TODAY,
      TODAY,
      25_000,
    );
    const spans = new Set(cellsIn(old).map(({ at }) => at));
    expect(old.length).toBeLessThanOrEqual(4_000);
    expect(spans).toContain('2023');
    expect([...spans].every((at) => at.length === 4 || at > '2023')).toBe(true);
  });
});
