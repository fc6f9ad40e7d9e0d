import { describe, expect, it } from 'vitest';
import { dayLimit } from '../../../src/core/day-limit';
import { inPlaceOf } from '../../../src/core/held';
import { isInForce, type Dated } from '../../../src/core/limit';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/records';
import { inZone } from '../zone';

inZone('Europe/Amsterdam');

const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';
const group = (id: string, ...sites: string[]) => ({ id, name: id, sites });
const idsOn = (all: readonly (Dated & { id: string })[], day: string): string[] =>
  all.filter((one) => isInForce(one, day)).map(({ id }) => id);

describe('the settings of a backup, in place of those here', () => {
  const here: Settings = {
    ...DEFAULT_SETTINGS,
    slow: true,
    limits: [dayLimit('chatgpt', 30), dayLimit('replika', 20)],
    groups: [group('evening', 'chatgpt'), group('night', 'replika')],
    ...{ pausedSince: 5, pausedUntil: null },
  };
  const wanted: Settings = {
    ...DEFAULT_SETTINGS,
    limits: [dayLimit('replika', 20), dayLimit('claude', 10)],
    groups: [group('night', 'replika')],
    ...{ dayStart: 300, country: 'NL', pausedSince: 1, pausedUntil: 2 },
  };

  it('stand at once where nothing has to wait', () => {
    expect(inPlaceOf({ ...here, slow: false }, wanted, TODAY)).toBe(wanted);
  });

  it('take limits and groups away tomorrow, and bring those that are stricter today', () => {
    const { limits, groups } = inPlaceOf(here, wanted, TODAY);
    expect(idsOn(limits, TODAY).sort()).toEqual(['chatgpt', 'claude', 'replika']);
    expect(idsOn(limits, TOMORROW).sort()).toEqual(['claude', 'replika']);
    expect(idsOn(groups, TODAY).sort()).toEqual(['evening', 'night']);
    expect(idsOn(groups, TOMORROW)).toEqual(['night']);
  });

  it('wait no less because the backup did not', () => {
    expect(inPlaceOf(here, wanted, TODAY)).toMatchObject({
      ...{ slow: true, slowUntil: TOMORROW },
      ...{ dayStart: 240, dayStartNext: { minutes: 300, from: TOMORROW } },
    });
  });

  it('start no rest, and end none; what is no matter of limits is theirs', () => {
    expect(inPlaceOf(here, wanted, TODAY)).toMatchObject({
      ...{ pausedSince: 5, pausedUntil: null },
      country: 'NL',
    });
  });

  it('bring a limit as it was to be in the end, from now on', () => {
    const looser = { ...wanted, limits: [dayLimit('chatgpt', 45)] };
    const waited = [
      { ...dayLimit('chatgpt', 60), until: '2026-01-02' },
      { ...dayLimit('chatgpt', 45), from: '2026-01-02' },
    ];
    expect(inPlaceOf(here, { ...wanted, limits: waited }, TODAY)).toEqual(inPlaceOf(here, looser, TODAY));
  });
});
