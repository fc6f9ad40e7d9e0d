import { describe, expect, it } from 'vitest';
import { dayLimit } from '../../../../src/core/day-limit';
import type { Group } from '../../../../src/core/limit';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/records';
import { applied, captured, later, nameKey, type Shared } from '../../../../src/core/sync/shared';

const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';
const entry = (value: unknown, clock = 1, device = 'otherone') => ({ clock, device, value });
const of = (values: Record<string, unknown>): Shared =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, entry(value)]));
const group: Group = { id: 'evening', name: 'Evening', sites: ['replika', 'chatgpt'] };
const limit = dayLimit('chatgpt', 45);

describe('what another device tells', () => {
  it.each<[string, unknown]>([
    ['limit:chatgpt', limit],
    ['limit:chatgpt', null],
    ['group:evening', group],
    ['group:evening', null],
    ['slow', true],
    ['dayStart', 300],
    ['nudges', { break: false }],
    ['purposes', { chatgpt: 'work' }],
    ['country', 'NL'],
    [nameKey('otherone'), 'Laptop'],
  ])('is taken: %s %j', (key, value) => expect(later(of({ [key]: value }), {})).toHaveProperty([key]));

  it.each<[string, unknown]>([
    ['limit:chatgpt', { ...limit, week: [45] }],
    ['limit:replika', limit],
    ['group:evening', { ...group, name: '' }],
    ['group:night', group],
    ['slow', 1],
    ['dayStart', 721],
    ['nudges', { poem: true }],
    ['nudges', { break: 'no' }],
    ['nudges', [true]],
    ['purposes', { chatgpt: 'fun' }],
    ['purposes', { 'not a site': 'work' }],
    ['country', 'nl'],
    ['people', ['Anna']],
    [nameKey('otherone'), 7],
  ])('is left out where it could not be set here: %s %j', (key, value) =>
    expect(later(of({ [key]: value }), {})).toEqual({}),
  );

  it('stands where it was set later, or in the same moment by the later device', () => {
    const known = { slow: entry(false, 4, 'mmmmmmmm') };
    const isTaken = (clock: number, device: string): boolean =>
      'slow' in later({ slow: entry(true, clock, device) }, known);
    expect([isTaken(5, 'aaaaaaaa'), isTaken(4, 'zzzzzzzz'), isTaken(4, 'aaaaaaaa'), isTaken(3, 'zzzzzzzz')])
      // Not what was said already, either.
      .toEqual([true, true, false, false]);
    expect(isTaken(4, 'mmmmmmmm')).toBe(false);
  });
});

describe('what was set on another device', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, limits: [limit], groups: [group] };

  it('holds here', () => {
    const news = { 'limit:replika': dayLimit('replika', 20), dayStart: 300, young: true };
    expect(applied(settings, of({ ...news, [nameKey('otherone')]: 'Laptop' }), TODAY)).toEqual({
      ...settings,
      limits: [limit, dayLimit('replika', 20)],
      ...{ dayStart: 300, young: true },
    });
  });

  it('starts the day otherwise from tomorrow where limits are held', () => {
    const { dayStart, dayStartNext } = applied(settings, of({ dayStart: 300, slow: true }), TODAY);
    expect([dayStart, dayStartNext]).toEqual([240, { minutes: 300, from: TOMORROW }]);
  });

  it('is gone here where it was taken away there', () => {
    const { limits, groups } = applied(settings, of({ 'limit:chatgpt': null, 'group:evening': null }), TODAY);
    expect([limits, groups]).toEqual([[], []]);
  });

  it('changes the group that is here', () => {
    const wider = { ...group, sites: [...group.sites, 'claude'] };
    expect(applied(settings, of({ 'group:evening': wider }), TODAY).groups).toEqual([wider]);
  });

  it('loosens from tomorrow where it waits here, and where the same device makes it wait', () => {
    const looser = { 'limit:chatgpt': dayLimit('chatgpt', 60) };
    const waiting = [
      { ...limit, until: TOMORROW },
      { ...dayLimit('chatgpt', 60), from: TOMORROW },
    ];
    expect(applied({ ...settings, slow: true }, of({ ...looser, slow: false }), TODAY)).toMatchObject({
      limits: waiting,
      ...{ slow: true, slowUntil: TOMORROW },
    });
    expect(applied(settings, of({ ...looser, slow: true }), TODAY).limits).toEqual(waiting);
  });
});

it('what is set here is told with a clock that is later than all that was seen', () => {
  const known = { young: entry(true, 7), 'limit:claude': entry(dayLimit('claude', 5), 3) };
  const settings = { ...DEFAULT_SETTINGS, limits: [limit], young: true };
  expect(captured(known, settings, 'thisones')).toEqual({
    young: known.young,
    'limit:chatgpt': { clock: 8, device: 'thisones', value: limit },
    'limit:claude': { clock: 8, device: 'thisones', value: null },
  });
});
