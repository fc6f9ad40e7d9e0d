import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/core/changed';
import { dayLimit } from '../../../src/core/day-limit';
import { asOf } from '../../../src/core/held';
import { isInForce, type Limit } from '../../../src/core/limit';
import { isAsTight } from '../../../src/core/loosening';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/records';
import { shadowOf } from '../../../src/core/shadow';
import { isBaselineOver, median, suggestionOf } from '../../../src/core/suggestion';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { dayLimits } from '../limits';
import { inZone } from '../zone';

inZone('Europe/Amsterdam');

const NOW = new Date(2026, 10, 24, 12).getTime();
const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';
const minutes = (settings: Settings, day: string): (number | null)[] =>
  settings.limits.filter((one) => isInForce(one, day)).map((one) => one.week[1] as number | null);
const slow = (limits: Settings['limits']): Settings => ({ ...DEFAULT_SETTINGS, slow: true, limits });
const put = (settings: Settings, limit: Limit, now = NOW) =>
  changed(settings, { kind: 'put-limit', limit }, now);

describe('a changed limit', () => {
  const before = dayLimits({ chatgpt: 45 });

  it('counts at once, looser or tighter', () => {
    const settings = { ...DEFAULT_SETTINGS, limits: before };
    expect(minutes(put(settings, dayLimit('chatgpt', 60)), TODAY)).toEqual([60]);
    expect(changed(settings, { kind: 'drop-limit', id: 'chatgpt' }, NOW).limits).toEqual([]);
  });

  it('counts from tomorrow where it is looser and the user wants that, and at once where it is tighter', () => {
    const looser = put(slow(before), dayLimit('chatgpt', 60));
    expect([minutes(looser, TODAY), minutes(looser, TOMORROW)]).toEqual([[45], [60]]);
    expect(minutes(put(slow(before), dayLimit('chatgpt', 30)), TODAY)).toEqual([30]);
    expect(minutes(put(slow([]), dayLimit('chatgpt', 30)), TODAY)).toEqual([30]);
  });

  it('goes tomorrow, and leaves nothing behind at the change after that', () => {
    const gone = changed(slow(before), { kind: 'drop-limit', id: 'chatgpt' }, NOW);
    expect([minutes(gone, TODAY), minutes(gone, TOMORROW)]).toEqual([[45], []]);
    const later = put(gone, dayLimit('replika', 5), NOW + 24 * 60 * 60_000);
    expect(later.limits.map(({ id }) => id)).toEqual(['replika']);
  });

  it('is tightened after it was loosened, with what comes tomorrow gone', () => {
    const looser = put(slow(before), dayLimit('chatgpt', 60));
    const tighter = put(looser, dayLimit('chatgpt', 20));
    expect([minutes(tighter, TODAY), minutes(tighter, TOMORROW)]).toEqual([[20], [20]]);
  });

  it('of the popup goes the same way', () => {
    const looser = changed(slow(before), { kind: 'set-limit', site: 'chatgpt', minutes: null }, NOW);
    expect([minutes(looser, TODAY), minutes(looser, TOMORROW)]).toEqual([[45], []]);
  });

  it('is slow until tomorrow where the user wants that no more', () => {
    const off = changed(slow(before), { kind: 'set-slow', slow: false }, NOW);
    expect(minutes(put(off, dayLimit('chatgpt', 60)), TODAY)).toEqual([45]);
    expect(minutes(put(off, dayLimit('chatgpt', 60), NOW + 24 * 60 * 60_000), TOMORROW)).toEqual([60]);
  });

  it('keeps a site in its group until tomorrow', () => {
    const group = { id: 'g', name: 'Evening', sites: ['replika', 'chatgpt'] };
    const settings = { ...slow([]), groups: [group] };
    const fewer = changed(settings, { kind: 'put-group', group: { ...group, sites: ['replika'] } }, NOW);
    const sites = (day: string) =>
      fewer.groups.filter((one) => isInForce(one, day)).flatMap((one) => one.sites);
    expect([sites(TODAY), sites(TOMORROW)]).toEqual([['replika', 'chatgpt'], ['replika']]);
  });
});

describe('isAsTight', () => {
  const limit = { ...dayLimit('x', 45), more: 2 };
  it.each<[string, Partial<Limit>, boolean]>([
    ['the same', {}, true],
    ['a stricter form', { form: 'closed' }, true],
    ['a milder form', { form: 'note' }, false],
    ['more often ten minutes', { more: 3 }, false],
    ['as often as wanted', { more: null }, false],
    ['about another site', { scope: { of: 'site', site: 'y' } }, false],
    ['without a day', { week: [45, 45, 45, 45, 45, 45, null] } as Partial<Limit>, false],
    ['of another kind', { what: 'week' }, false],
    ['with quiet hours instead', { what: 'hours', week: [] }, false],
    ['less on one day', { week: [45, 45, 45, 45, 45, 45, 1] } as Partial<Limit>, true],
  ])('%s', (_, some, expected) => {
    expect(isAsTight({ ...limit, ...some } as Limit, limit)).toBe(expected);
  });

  it('of a pause, is no shorter', () => {
    const pause = (breath: number, form: Limit['form'] = 'pause'): Limit => ({ ...limit, form, breath });
    expect([
      isAsTight(pause(10), pause(10)),
      isAsTight(pause(11), pause(10)),
      isAsTight(pause(5), pause(20, 'panel')),
      isAsTight(pause(5, 'closed'), pause(20)),
    ]).toEqual([true, true, true, true]);
    expect(isAsTight(pause(9), pause(10))).toBe(false);
  });

  it('may hold on more days, and on no fewer', () => {
    const [all, some] = [Array(7).fill(45), [45, null, 45, 45, 45, 45, 45]];
    expect(isAsTight({ ...limit, week: all }, { ...limit, week: some })).toBe(true);
    expect(isAsTight({ ...limit, week: some }, { ...limit, week: all })).toBe(false);
    const hours = (week: typeof all): Limit => ({
      ...limit,
      what: 'hours',
      week: week.map((one) => one && { from: 0, to: 60 }),
    });
    expect(isAsTight(hours(all), hours(some))).toBe(true);
    expect(isAsTight(hours(some), hours(all))).toBe(false);
  });

  it.each([
    [22 * 60, 8 * 60, true],
    [23 * 60, 7 * 60, true],
    [23 * 60, 6 * 60, false],
    [0, 7 * 60, false],
  ])('quiet from minute %i to %i against 23:00 to 07:00', (from, to, expected) => {
    const quiet = (hours: { from: number; to: number }): Limit => ({
      ...dayLimit('x', 1),
      what: 'hours',
      week: Array.from({ length: 7 }, () => hours),
    });
    expect(isAsTight(quiet({ from, to }), quiet({ from: 23 * 60, to: 7 * 60 }))).toBe(expected);
  });
});

describe('shadowOf', () => {
  const kindOf = () => 'assistant' as const;
  const shadow = (limits: readonly Limit[]) =>
    shadowOf(limits[0]!, { limits, groups: [] }, TODAY, kindOf)?.id ?? null;

  it('is the limit that always comes first', () => {
    expect(shadow(dayLimits({ chatgpt: 60, [EVERYTHING]: 30 }))).toBe(EVERYTHING);
    expect(shadow(dayLimits({ chatgpt: 30, [EVERYTHING]: 60 }))).toBeNull();
    expect(shadow(dayLimits({ [EVERYTHING]: 60, chatgpt: 30 }))).toBeNull();
    expect(
      shadow([dayLimit('chatgpt', 60), { ...dayLimit('x', 60), scope: { of: 'kind', kind: 'assistant' } }]),
    ).toBeNull();
  });

  it('is one on the site itself, its kind or a group it is in, and on none of another', () => {
    const under = (scope: Limit['scope'], most = 30) => ({ ...dayLimit('over', most), scope });
    const groups = [
      { id: 'mine', name: 'Mine', sites: ['chatgpt'] },
      { id: 'others', name: 'Others', sites: ['replika'] },
    ];
    const isUnder = (scope: Limit['scope']): boolean =>
      shadowOf(dayLimit('chatgpt', 60), { limits: [under(scope)], groups }, TODAY, kindOf) !== null;
    expect([
      isUnder({ of: 'site', site: 'chatgpt' }),
      isUnder({ of: 'kind', kind: 'assistant' }),
      isUnder({ of: 'group', group: 'mine' }),
    ]).toEqual([true, true, true]);
    expect([
      isUnder({ of: 'site', site: 'replika' }),
      isUnder({ of: 'kind', kind: 'companion' }),
      isUnder({ of: 'group', group: 'others' }),
      isUnder({ of: 'group', group: 'gone' }),
    ]).toEqual([false, false, false, false]);
    const onKind = under({ of: 'kind', kind: 'assistant' }, 60);
    const onSite = under({ of: 'site', site: 'chatgpt' });
    expect(shadowOf(onKind, { limits: [onSite], groups }, TODAY, kindOf)).toBeNull();
  });
});

describe('the suggestion', () => {
  const rows = (count: number, minutes = 60) =>
    Array.from({ length: count }, (_, back) => {
      const row = emptyTotals(`2026-11-${String(23 - back).padStart(2, '0')}`, EVERYTHING);
      row.hours[12] = (minutes + back) * 60_000;
      return row;
    });

  it('is four fifths of the own median, after seven days, in steps of five minutes', () => {
    expect(suggestionOf(rows(6), DEFAULT_SETTINGS, TODAY)).toBeNull();
    expect(suggestionOf(rows(7), DEFAULT_SETTINGS, TODAY)).toBe(50);
    // An export that knows of these days too takes nothing from what was measured.
    const mixed = rows(7).map((row) => ({ ...row, origin: 'imported' as const }));
    expect(suggestionOf(mixed, DEFAULT_SETTINGS, TODAY)).toBe(50);
    expect(isBaselineOver(rows(7), TODAY)).toBe(true);
  });

  it('comes once, not beside a limit, and not for a few minutes', () => {
    expect(suggestionOf(rows(7), { ...DEFAULT_SETTINGS, suggested: true }, TODAY)).toBeNull();
    expect(suggestionOf(rows(7), { ...DEFAULT_SETTINGS, limits: dayLimits({ x: 1 }) }, TODAY)).toBeNull();
    expect(suggestionOf(rows(7, 2), DEFAULT_SETTINGS, TODAY)).toBeNull();
  });

  it('knows the median of an even number', () => {
    expect([median([1, 2, 3, 10]), median([3, 1, 2]), median([])]).toEqual([2.5, 2, 0]);
  });
});

describe('what would get around the wish that loosening counts from tomorrow', () => {
  const held = slow(dayLimits({ chatgpt: 45 }));
  const day = 24 * 60 * 60_000;
  const pause = (settings: Settings) => changed(settings, { kind: 'pause', until: NOW + 1_000 }, NOW);
  const startAt = (settings: Settings, minutes: number) =>
    changed(settings, { kind: 'set-day-start', minutes }, NOW);

  it('no pause begins while a limit holds, and one that goes on can be ended', () => {
    expect(pause(held)).toBe(held);
    expect(pause(slow([])).pausedUntil).toBe(NOW + 1_000);
    expect(pause({ ...held, slow: false }).pausedUntil).toBe(NOW + 1_000);
    expect(pause({ ...held, slowUntil: TODAY }).pausedUntil).toBe(NOW + 1_000);
    const resting = { ...held, pausedSince: NOW - 1_000, pausedUntil: NOW + 1_000 };
    expect(pause({ ...resting, pausedUntil: NOW + 500 }).pausedUntil).toBe(NOW + 500);
    expect(changed(resting, { kind: 'pause', until: null }, NOW).pausedUntil).toBe(NOW);
  });

  it('a day starts at another time from tomorrow on, while a limit holds', () => {
    const moved = startAt(held, 0);
    expect([asOf(moved, NOW).dayStart, asOf(moved, NOW + day).dayStart]).toEqual([240, 0]);
    // By the day's old start.
    const morning = new Date(2026, 10, 25, 4).getTime();
    expect([asOf(moved, morning - 1).dayStart, asOf(moved, morning).dayStart]).toEqual([240, 0]);
    expect(asOf(moved, morning).dayStartNext).toBeNull();
    expect(startAt(moved, 240).dayStartNext).toBeNull();
    expect(startAt(slow([]), 0)).toMatchObject({ dayStart: 0, dayStartNext: null });
    expect(startAt({ ...held, slow: false }, 0).dayStart).toBe(0);
  });
});
