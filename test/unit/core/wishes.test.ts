import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { simpleLimit } from '../../../src/core/simple-limit';
import { fromScreen } from '../../../src/core/wishes';

const NOW = Date.UTC(2026, 10, 24, 20);
const passes = (wish: object): boolean => fromScreen(wish, NOW) !== null;
const NONSENSE = [undefined, true, {}, '', 'x', 0.5, -1, Number.NaN, Infinity, 10n];

describe('a limit that a screen puts', () => {
  const limit = simpleLimit('a-1', { of: 'everything' }, 45);
  const hours = { ...limit, what: 'hours', week: limit.week.map(() => ({ from: 1_380, to: 420 })) };
  const put = (some: object): boolean => passes({ kind: 'put-limit', limit: { ...limit, ...some } });

  it.each<object>([
    {},
    { scope: { of: 'kind', kind: 'companion' } },
    { scope: { of: 'group', group: 'a-b' } },
    { scope: { of: 'site', site: 'chat.example.org' } },
    { what: 'week', week: limit.week.map(() => 10_080) },
    { what: 'session', week: limit.week.map((_, day) => (day === 0 ? 1 : null)) },
    { what: 'sessions', week: limit.week.map(() => 100) },
    { warn: { minutes: 5 } },
    { warn: { share: 0.2 } },
    { form: 'pause', breath: 20 },
    { more: 0 },
    { chip: true },
    hours,
    { ...hours, warn: { minutes: 5 } },
  ])('passes with %j', (some) => expect(put(some)).toBe(true));

  it.each<[string, object[]]>([
    ['id', [{ id: 'a b' }, { id: 7 }, { id: '' }]],
    [
      'scope',
      [{ of: 'site', site: '*' }, { of: 'kind', kind: 'x' }, { of: 'all' }, { of: 'everything', x: 1 }].map(
        (scope) => ({ scope }),
      ),
    ],
    ['what', [{ what: 'month' }, { what: 'hours' }, { what: 'sessions', week: limit.week.map(() => 101) }]],
    [
      'week',
      [
        [],
        Array(6).fill(45),
        Array(7).fill(null),
        Array(7).fill(0),
        Array(7).fill(1_441),
        Array(8).fill(45),
      ].map((week) => ({ week })),
    ],
    [
      'quiet hours',
      [{ from: 60, to: 60 }, { from: -1, to: 5 }, { from: 0, to: 1_440 }, { from: 0 }].map((one) => ({
        ...hours,
        week: Array(7).fill(one),
      })),
    ],
    [
      'warning',
      [{ minutes: 0 }, { share: 0 }, { share: 1 }, { minutes: 5, share: 0.5 }].map((warn) => ({ warn })),
    ],
    ['share of quiet hours', [{ ...hours, warn: { share: 0.2 } }]],
    ['form', [{ form: 'shout' }]],
    ['breath', [{ breath: 4 }, { breath: 21 }]],
    ['more', [{ more: 25 }, { more: -1 }]],
    ['chip', [{ chip: 1 }]],
    ['dates, which are the worker’s to set', [{ from: '2026-11-24' }, { until: '2026-11-24' }]],
  ])('does not pass with a wrong %s', (_, wrong) => {
    for (const some of wrong) expect(put(some), inspect(some, { depth: 4 })).toBe(false);
  });

  it('does not pass with nonsense in any field, or without one', () => {
    for (const name of Object.keys(limit)) {
      const others = Object.fromEntries(Object.entries(limit).filter(([key]) => key !== name));
      expect(passes({ kind: 'put-limit', limit: others }), name).toBe(false);
      for (const value of NONSENSE)
        if (!(name === 'id' && value === 'x') && !(name === 'chip' && value === true))
          expect(put({ [name]: value }), `${name}: ${inspect(value)}`).toBe(false);
    }
  });
});

describe('a group that a screen puts', () => {
  const group = { id: 'a-1', name: 'Evening', sites: ['chatgpt', 'chat.example.org'] };
  const put = (some: object): boolean => passes({ kind: 'put-group', group: { ...group, ...some } });

  it('passes', () => {
    for (const some of [{}, { sites: [] }, { name: 'Abends & nachts' }]) expect(put(some)).toBe(true);
  });

  it.each<[string, object[]]>([
    ['id', [{ id: 'a b' }, { id: '' }, { id: 7 }]],
    ['name', [{ name: '' }, { name: 'a\nb' }, { name: 'x'.repeat(41) }, { name: null }]],
    ['site', [{ sites: ['*'] }, { sites: ['not a site'] }, { sites: 'chatgpt' }, { sites: [7] }]],
    ['number of sites', [{ sites: Array(201).fill('chatgpt') }]],
    ['date, which is the worker’s to set', [{ from: '2026-11-24' }]],
  ])('does not pass with a wrong %s', (_, wrong) => {
    for (const some of wrong) expect(put(some), inspect(some, { depth: 4 })).toBe(false);
  });
});

describe('what a site is for', () => {
  const set = (purpose: unknown, site: unknown = 'chatgpt'): boolean =>
    passes({ kind: 'set-purpose', site, purpose });

  it('is one of a few, or nothing', () => {
    expect([set('work'), set(null), set('fun'), set(undefined), set('work', 'not a site')]).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
  });
});

describe('what is just chosen', () => {
  const choose = (chosen: unknown): boolean => passes({ kind: 'choose', chosen });

  it.each<object>([
    {},
    { suggested: true, helped: false, young: true },
    { nudgeForm: null },
    { nudgeForm: 'bar' },
    { fold: 'fade' },
    { wrapUpTo: null },
    { wrapUpTo: 'https://example.org/a?b#c' },
    { country: 'NL' },
    { country: null },
    { cardWeek: '2026-11-23' },
    { cardWeek: null },
  ])('passes: %j', (chosen) => expect(choose(chosen)).toBe(true));

  it.each<[string, unknown[]]>([
    ['suggested', NONSENSE.slice(2)],
    ['nudgeForm', ['shout', 1, undefined]],
    ['helped', NONSENSE.slice(2)],
    ['people', [[]]],
    ['plans', [[]]],
    ['young', NONSENSE.slice(2)],
    ['fold', ['away', null]],
    ['wrapUpTo', ['javascript:alert(1)', 'about:config', 'file:///etc', 'https://', 'example.org', 7]],
    ['country', ['nl', 'NLD', 7]],
    ['cardWeek', ['2026-1-1', '2026-11-23 ', 20_261_123]],
    ['limits', [[]]],
    ['slow', [false]],
    ['dayStart', [0]],
  ])('does not pass: %s', (name, wrong) => {
    for (const value of wrong) expect(choose({ [name]: value }), inspect(value, { depth: 4 })).toBe(false);
  });

  it.each([[null], [[]], ['young'], [undefined]])('does not pass: %j', (chosen) =>
    expect(choose(chosen)).toBe(false),
  );
});

describe('talks of a week', () => {
  const talked = (week: unknown, talks: unknown): boolean => passes({ kind: 'set-talks', week, talks });

  it('pass as a whole number up to 999, or none', () => {
    expect([talked('2026-11-23', 0), talked('2026-11-23', 999), talked('2026-11-23', null)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('do not pass as anything else', () => {
    for (const talks of [1_000, '3', ...NONSENSE])
      expect(talked('2026-11-23', talks), inspect(talks)).toBe(false);
    for (const week of [null, '2026-1-1', '2026-11-23\n', 20_261_123]) expect(talked(week, 3)).toBe(false);
  });
});

describe('a name, and a plan', () => {
  const person = (was: unknown, name: unknown): boolean => passes({ kind: 'set-person', was, name });
  const plan = (some: object): boolean[] =>
    ['put-plan', 'drop-plan'].map((kind) =>
      passes({ kind, plan: { after: null, minutes: 1, then: 'stop', ...some } }),
    );

  it('passes', () => {
    expect([person(null, 'Žofie'), person('Anna', 'walk the dog'), person('Anna', null)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(plan({})).toEqual([true, true]);
    expect(plan({ after: 1_439, minutes: 1_440, then: 'x'.repeat(100) })).toEqual([true, true]);
  });

  it('does not pass', () => {
    for (const name of ['', 'a\nb', 'x'.repeat(41), 7, ['Anna'], undefined])
      expect([person(null, name), person(name, null)], inspect(name)).toEqual([false, false]);
    for (const some of [
      { after: 1_440 },
      { minutes: 0 },
      { then: '' },
      { then: 'x'.repeat(101) },
      { x: 1 },
      { after: undefined },
    ])
      expect(plan(some), inspect(some)).toEqual([false, false]);
  });

  it('is reset with nothing else said', () => {
    expect([passes({ kind: 'reset-settings' }), passes({ kind: 'reset-settings', all: true })]).toEqual([
      true,
      false,
    ]);
  });
});
