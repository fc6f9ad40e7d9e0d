import { describe, expect, it } from 'vitest';
import { limitOf, tightest } from '../../../src/core/limits';
import { DEFAULT_SETTINGS, type Choice, type Nudge, type Settings } from '../../../src/core/records';
import { EVERYTHING } from '../../../src/core/words';

const MINUTE = 60_000;
const day = '2026-11-24';
const here = { day, site: 'chatgpt' };

const withLimits = (limits: Settings['limits']): Settings => ({ ...DEFAULT_SETTINGS, limits });
const used = (site: number, everything = site) => ({ site: site * MINUTE, everything: everything * MINUTE });

function nudge(limit: string, count: number, choice: Choice, minutes = 45, on = day): Nudge {
  return { id: `${on}/${limit}/${minutes}/${count}`, day: on, limit, site: 'chatgpt', at: 0, choice };
}

describe('tightest', () => {
  it('is null where no limit applies', () => {
    expect(tightest(withLimits({}), [], used(99), here)).toBeNull();
    expect(tightest(withLimits({ replika: 10 }), [], used(99), here)).toBeNull();
  });

  it('names the crossing, and says what is left', () => {
    expect(tightest(withLimits({ chatgpt: 45 }), [], used(44), here)).toEqual({
      id: '2026-11-24/chatgpt/45/0',
      left: MINUTE,
      minutes: 45,
      nudged: false,
    });
  });

  it('is the one with the least time left', () => {
    const both = withLimits({ chatgpt: 45, [EVERYTHING]: 60 });
    expect(tightest(both, [], used(40, 40), here)?.minutes).toBe(45);
    expect(tightest(both, [], used(40, 58), here)?.minutes).toBe(60);
    expect(tightest(both, [], used(40, 55), here)?.minutes).toBe(45);
    expect(tightest(withLimits({ [EVERYTHING]: 60 }), [], used(1, 70), here)?.left).toBe(-10 * MINUTE);
  });

  it('makes a new crossing ten minutes on for each time more was asked', () => {
    const nudges = [nudge('chatgpt', 0, 'more'), nudge('chatgpt', 1, 'more')];
    expect(tightest(withLimits({ chatgpt: 45 }), nudges, used(64), here)).toEqual({
      id: '2026-11-24/chatgpt/45/2',
      left: MINUTE,
      minutes: 45,
      nudged: false,
    });
  });

  it.each(['shown', 'closed', 'wrap-up', 'not-today'] as const)('nudges no more after %s', (choice) => {
    const nudges = [nudge('chatgpt', 0, choice)];
    expect(tightest(withLimits({ chatgpt: 45 }), nudges, used(50), here)?.nudged).toBe(true);
  });

  it('nudges again when the limit was changed, but not after not today', () => {
    const changed = withLimits({ chatgpt: 60 });
    expect(tightest(changed, [nudge('chatgpt', 0, 'closed')], used(61), here)?.nudged).toBe(false);
    expect(tightest(changed, [nudge('chatgpt', 0, 'not-today')], used(61), here)?.nudged).toBe(true);
  });

  it('takes no account of yesterday or of another limit', () => {
    const nudges = [
      nudge('chatgpt', 0, 'not-today', 45, '2026-11-23'),
      nudge(EVERYTHING, 0, 'more'),
      nudge('replika', 0, 'not-today'),
    ];
    expect(tightest(withLimits({ chatgpt: 45 }), nudges, used(50), here)).toMatchObject({
      id: '2026-11-24/chatgpt/45/0',
      nudged: false,
    });
  });

  it('does not let a limit that was nudged hide one that is still to come', () => {
    const both = withLimits({ chatgpt: 45, [EVERYTHING]: 60 });
    const forSite = tightest(both, [nudge(EVERYTHING, 0, 'not-today', 60)], used(40, 70), here);
    expect(forSite).toMatchObject({ minutes: 45, nudged: false });
    const forAll = tightest(both, [nudge('chatgpt', 0, 'closed')], used(50, 50), here);
    expect(forAll).toMatchObject({ minutes: 60, nudged: false });
  });
});

describe('limitOf', () => {
  const both = withLimits({ chatgpt: 45, replika: 30, [EVERYTHING]: 60 });

  it("knows the site's crossing and everything's as tightest names them", () => {
    expect(limitOf('2026-11-24/chatgpt/45/0', both, [], here)).toBe('chatgpt');
    expect(limitOf('2026-11-24/*/60/0', both, [], here)).toBe(EVERYTHING);
    expect(limitOf('2026-11-24/chatgpt/45/1', both, [nudge('chatgpt', 0, 'more')], here)).toBe('chatgpt');
  });

  it.each([
    ['of yesterday', '2026-11-23/chatgpt/45/0'],
    ['of another site', '2026-11-24/replika/30/0'],
    ['of a limit that was not set', '2026-11-24/chatgpt/46/0'],
    ['ahead of itself', '2026-11-24/chatgpt/45/7'],
    ['that is no crossing', 'chatgpt'],
  ])('knows no crossing %s', (_, id) => {
    expect(limitOf(id, both, [], here)).toBeNull();
  });
});
