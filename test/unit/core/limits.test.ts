import { describe, expect, it } from 'vitest';
import { startOfDay } from '../../../src/core/days';
import { dayLimit } from '../../../src/core/day-limit';
import { dayShare } from '../../../src/core/day-share';
import { NO_NUDGING, type Facts } from '../../../src/core/facts';
import type { CountedLimit, HoursLimit, Limit, LimitScope } from '../../../src/core/limit';
import { limitOf, limitsLeft, seenOf, tightest } from '../../../src/core/limits';
import type { Nudge } from '../../../src/core/nudge';
import { nextQuiet, quietOn } from '../../../src/core/quiet';
import { DEFAULT_SETTINGS, type Session } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING, type SiteKind } from '../../../src/core/words';
import { dayLimits, limitShown } from '../limits';
import { inZone } from '../zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Tuesday. */
const TODAY = '2026-11-24';

const KINDS: Record<string, SiteKind> = { chatgpt: 'assistant', claude: 'assistant', replika: 'companion' };
const kindOf = (site: string): SiteKind => KINDS[site] ?? 'other';

const at = (hour: number, minute = 0, date = 24): number => new Date(2026, 10, date, hour, minute).getTime();

interface Day {
  day?: string;
  [site: string]: number | string | undefined;
}

const rowsOf = ({ day = TODAY, ...minutes }: Day) => {
  const rows = Object.entries(minutes as Record<string, number>).map(([site, some]) => {
    const row = emptyTotals(day, site);
    row.hours[12] = some * MINUTE;
    return row;
  });
  const all = emptyTotals(day, EVERYTHING);
  all.hours[12] = rows.reduce((sum, row) => sum + (row.hours[12] ?? 0), 0);
  return rows.some(({ site }) => site === EVERYTHING) ? rows : [...rows, all];
};

const session = (site: string, from: number, minutes: number): Session => ({
  site,
  from,
  to: from + minutes * MINUTE,
  presence: minutes * MINUTE,
});

interface Some extends Partial<Omit<Facts, 'settings' | 'rows'>> {
  limits: readonly Limit[];
  groups?: { id: string; name: string; sites: string[] }[];
  used?: Day[];
}

function factsOf({ limits, groups = [], used = [], ...some }: Some): Facts {
  return {
    now: at(12),
    day: TODAY,
    site: 'chatgpt',
    settings: { ...DEFAULT_SETTINGS, limits, groups },
    rows: used.flatMap(rowsOf),
    before: [],
    sessions: [],
    nudges: [],
    nudging: NO_NUDGING,
    elsewhere: [],
    ...some,
  };
}

const everyDay = <Value>(value: Value): Value[] => Array.from({ length: 7 }, () => value);
const counted = (
  what: CountedLimit['what'],
  amount: number,
  some: Partial<CountedLimit> = {},
): CountedLimit => ({
  ...dayLimit('chatgpt', 1),
  what,
  week: everyDay(amount),
  ...some,
});
const quiet = (from: number, to: number, some: Partial<HoursLimit> = {}): HoursLimit => ({
  ...dayLimit('chatgpt', 1),
  what: 'hours',
  week: everyDay({ from, to }),
  ...some,
});

const left = (some: Some) => tightest(factsOf(some), kindOf);
const minutesLeft = (some: Some) => {
  const found = left(some);
  return found && found.left / MINUTE;
};

describe('minutes a day', () => {
  it('are null where no limit applies', () => {
    expect(left({ limits: [], used: [{ chatgpt: 99 }] })).toBeNull();
    expect(left({ limits: dayLimits({ replika: 10 }), used: [{ chatgpt: 99 }] })).toBeNull();
  });

  it('name the crossing, and say what is left until the day is over', () => {
    expect(left({ limits: dayLimits({ chatgpt: 45 }), used: [{ chatgpt: 44 }] })).toMatchObject({
      id: '2026-11-24/chatgpt/45/0',
      runs: 'presence',
      left: MINUTE,
      amount: 45 * MINUTE,
      used: 44 * MINUTE,
      more: true,
      nudged: false,
      warnAt: null,
      until: at(28),
    });
  });

  it('go by the weekday, and do not hold where there is none', () => {
    // Monday to Sunday: none on Wednesday.
    const week = [10, 20, null, 40, 50, 60, 70];
    const on = (date: number) =>
      minutesLeft({
        limits: [counted('day', 0, { week })],
        day: `2026-11-${date}`,
        now: at(12, 0, date),
        used: [{ day: `2026-11-${date}`, chatgpt: 5 }],
      });
    expect([23, 24, 25, 26, 27, 28, 29].map(on)).toEqual([5, 15, null, 35, 45, 55, 65]);
  });

  it('hold from and until the days they are for', () => {
    const limits = [
      { ...dayLimit('chatgpt', 30), until: TODAY },
      { ...dayLimit('chatgpt', 60), from: TODAY },
    ];
    expect(minutesLeft({ limits })).toBe(60);
    expect(minutesLeft({ limits, day: '2026-11-23' })).toBe(30);
  });
});

describe('what a limit is about', () => {
  const scoped = (scope: LimitScope) => [{ ...dayLimit('x', 60), scope }];
  const used = [{ chatgpt: 10, claude: 20, replika: 5 }];
  const groups = [{ id: 'g', name: 'Evening', sites: ['claude', 'replika'] }];

  it.each([
    ['everything', { of: 'everything' }, 25, 25, 25],
    ['one site', { of: 'site', site: 'claude' }, null, 40, null],
    ['a kind', { of: 'kind', kind: 'assistant' }, 30, 30, null],
    ['companions apart from assistants', { of: 'kind', kind: 'companion' }, null, null, 55],
    ['a group', { of: 'group', group: 'g' }, null, 35, 35],
    ['a group that is gone', { of: 'group', group: 'h' }, null, null, null],
  ] as [string, LimitScope, number | null, number | null, number | null][])('%s', (_, scope, ...expected) => {
    const limits = scoped(scope);
    const found = ['chatgpt', 'claude', 'replika'].map((site) => minutesLeft({ limits, groups, used, site }));
    expect(found).toEqual(expected);
  });

  it('counts a moment once that was at two of its sites', () => {
    const twice = [{ claude: 20, replika: 20, '*': 25 }];
    expect(
      minutesLeft({ limits: scoped({ of: 'group', group: 'g' }), groups, used: twice, site: 'claude' }),
    ).toBe(35);
  });
});

describe('minutes a week', () => {
  const limits = [counted('week', 100)];

  it('count from Monday to today', () => {
    const used = [
      { day: '2026-11-23', chatgpt: 30 },
      { day: '2026-11-24', chatgpt: 20 },
    ];
    expect(left({ limits, used })).toMatchObject({
      id: '2026-11-23/chatgpt/100/0',
      left: 50 * MINUTE,
      until: at(28, 0, 29),
    });
  });

  it('start anew on Monday', () => {
    const used = [{ day: '2026-11-29', chatgpt: 30 }];
    expect(minutesLeft({ limits, used, day: '2026-11-29', now: at(12, 0, 29) })).toBe(70);
    expect(minutesLeft({ limits, used, day: '2026-11-30', now: at(12, 0, 30) })).toBe(100);
  });

  it('leave out days on which they do not hold', () => {
    const workdays = [counted('week', 100, { week: [null, 100, 100, 100, 100, null, null] })];
    const used = [
      { day: '2026-11-23', chatgpt: 30 },
      { day: '2026-11-24', chatgpt: 20 },
    ];
    expect(minutesLeft({ limits: workdays, used })).toBe(80);
    expect(minutesLeft({ limits: workdays, used, day: '2026-11-29' })).toBeNull();
  });
});

describe('minutes a session', () => {
  const limits = [counted('session', 30)];
  const some = { limits, sessions: [session('chatgpt', at(11, 40), 20), session('replika', at(11), 59)] };

  it('are those of the session here, until there were fifteen minutes without', () => {
    expect(left(some)).toMatchObject({
      id: `${at(11, 40)}/chatgpt/30/0`,
      left: 10 * MINUTE,
      until: at(12, 15),
    });
    expect(minutesLeft({ ...some, now: at(12, 14) })).toBe(10);
    expect(minutesLeft({ ...some, now: at(12, 15) })).toBe(30);
  });
});

describe('sessions a day', () => {
  const limits = [counted('sessions', 2, { warn: { minutes: 5 } })];
  const three = [
    session('chatgpt', at(5), 5),
    session('chatgpt', at(8), 5),
    session('chatgpt', at(11, 50), 10),
  ];

  it('are reached by the one too many, from its first moment', () => {
    expect(left({ limits, sessions: three })).toMatchObject({ used: 3, runs: 'clock', left: -10 * MINUTE });
    expect(left({ limits, sessions: three.slice(1) })).toMatchObject({ used: 2, runs: 'not' });
  });

  it('count a visit that is about to begin', () => {
    expect(left({ limits, sessions: three.slice(0, 2) })).toMatchObject({ used: 3, left: 0 });
    expect(left({ limits, sessions: three.slice(0, 1) })).toMatchObject({ used: 2, runs: 'not' });
  });

  it('warn in the last one', () => {
    const last = left({ limits, sessions: three.slice(1) });
    expect(last?.warnAt).toBe(last?.left);
    expect(left({ limits, sessions: three.slice(2) })?.warnAt).toBeNull();
  });

  it('leave out those that began yesterday, or elsewhere', () => {
    const sessions = [session('chatgpt', at(3, 50), 20), session('replika', at(8), 5), three[2]!];
    expect(left({ limits, sessions })).toMatchObject({ used: 1 });
  });

  it('give ten minutes by the clock when more is asked for', () => {
    const nudges: Nudge[] = [limitShown(TODAY, 'chatgpt', 2, { choice: 'more', at: at(11, 55) })];
    expect(left({ limits, sessions: three, nudges })).toMatchObject({ left: 5 * MINUTE, nudged: false });
  });
});

describe('quiet hours', () => {
  inZone('Europe/Amsterdam');
  const NIGHT = quiet(23 * 60, 7 * 60);
  const on = (hour: number, minute = 0, limits: Limit[] = [NIGHT], day = TODAY) =>
    left({ limits, now: at(hour, minute), day });

  it('come nearer by the clock', () => {
    expect(on(22, 30)).toMatchObject({ runs: 'clock', left: 30 * MINUTE, until: at(31) });
  });

  it.each([
    ['before midnight', 23, 30, TODAY],
    ['at midnight', 24, 0, TODAY],
    ['when the day changes', 28, 0, '2026-11-25'],
    ['up to their end', 30, 59, '2026-11-25'],
  ])('go on over midnight: %s', (_, hour, minute, day) => {
    expect(on(hour, minute, [NIGHT], day)).toMatchObject({
      id: `${at(23)}/chatgpt/480/0`,
      until: at(31),
      left: at(23) - at(hour, minute),
    });
  });

  it('are over at their end, and come again', () => {
    expect(on(31, 0, [NIGHT], '2026-11-25')).toMatchObject({ left: 16 * HOUR, until: at(55) });
  });

  it('belong to the day in whose night they are', () => {
    // Half past midnight to two, in the night after Tuesday.
    const week = [null, { from: 30, to: 120 }, null, null, null, null, null];
    expect(on(25, 0, [quiet(0, 1, { week })])).toMatchObject({ left: -30 * MINUTE, until: at(26) });
    expect(on(1, 0, [quiet(0, 1, { week })], '2026-11-23')).toMatchObject({ left: 23.5 * HOUR });
  });

  it.each([
    // The clock goes from 2 to 3.
    ['spring', '2026-03-28', 7 * HOUR],
    // The clock goes from 3 back to 2.
    ['autumn', '2026-10-24', 9 * HOUR],
  ])('keep to the clock when it changes in %s', (_, day, length) => {
    const begin = startOfDay(day, 23 * 60);
    const now = begin + MINUTE;
    const found = left({ limits: [NIGHT], now, day });
    expect(found).toMatchObject({ left: -MINUTE, until: begin + length });
  });

  it('let ten minutes more be had from when they are asked for', () => {
    const id = `${at(23)}/chatgpt/480/0`;
    const asked = { ...limitShown(TODAY, 'chatgpt', 480, { choice: 'more', at: at(23, 10) }), id };
    const some = { limits: [NIGHT], nudges: [asked] };
    expect(left({ ...some, now: at(23, 12) })).toMatchObject({
      id: `${at(23)}/chatgpt/480/1`,
      left: 8 * MINUTE,
    });
    expect(left({ ...some, now: at(23, 25) })).toMatchObject({ left: -5 * MINUTE, nudged: false });
  });

  it('are none where no day has any', () => {
    expect(on(23, 30, [quiet(0, 1, { week: everyDay(null) })])).toBeNull();
  });
});

describe('what was shown', () => {
  const limits = dayLimits({ chatgpt: 45 });
  const past = { limits, used: [{ chatgpt: 50 }] };
  const shown = (count: number, choice: Nudge['choice'], minutes = 45, day = TODAY) =>
    limitShown(day, 'chatgpt', minutes, { count, choice, at: at(11) });

  it('makes a new crossing ten minutes on for each time more was asked', () => {
    const nudges = [shown(0, 'more'), shown(1, 'more')];
    expect(left({ limits, used: [{ chatgpt: 64 }], nudges })).toMatchObject({
      id: '2026-11-24/chatgpt/45/2',
      left: MINUTE,
      nudged: false,
    });
  });

  it.each(['shown', 'closed', 'continue', 'wrap-up', 'not-today'] as const)(
    'is shown no more after %s',
    (choice) => {
      expect(left({ ...past, nudges: [shown(0, choice)] })?.nudged).toBe(true);
    },
  );

  it('is shown after its warning', () => {
    expect(left({ ...past, nudges: [shown(0, 'warned')] })?.nudged).toBe(false);
  });

  it('is shown again when the limit was changed, but not after not today', () => {
    const changed = { limits: dayLimits({ chatgpt: 60 }), used: [{ chatgpt: 61 }] };
    expect(left({ ...changed, nudges: [shown(0, 'closed')] })?.nudged).toBe(false);
    expect(left({ ...changed, nudges: [shown(0, 'not-today')] })?.nudged).toBe(true);
  });

  it('is of no account yesterday, or of another limit', () => {
    const nudges = [
      shown(0, 'not-today', 45, '2026-11-23'),
      limitShown(TODAY, EVERYTHING, 60, { choice: 'more' }),
      limitShown(TODAY, 'replika', 30, { choice: 'not-today' }),
    ];
    expect(left({ ...past, nudges })).toMatchObject({ id: '2026-11-24/chatgpt/45/0', nudged: false });
  });

  it('closes the chat as long as the limit is reached', () => {
    const closed = { ...past, limits: [counted('day', 45, { form: 'closed' })] };
    expect(left({ ...closed, nudges: [shown(0, 'closed')] })).toMatchObject({ nudged: false, until: at(28) });
    expect(left({ ...closed, nudges: [shown(0, 'not-today')] })?.nudged).toBe(false);
  });

  it('pauses once in each session past the limit', () => {
    const some = { ...past, limits: [counted('day', 45, { form: 'pause' })] };
    const sessions = [session('chatgpt', at(11), 20)];
    const first = left({ ...some, sessions, now: at(11, 10) });
    expect(first).toMatchObject({ id: '2026-11-24@0/chatgpt/45/0', nudged: false });
    const nudges = [{ ...shown(0, 'continue'), id: first?.id ?? '', at: at(11, 10) }];
    expect(left({ ...some, sessions, nudges, now: at(11, 20) })?.nudged).toBe(true);
    const later = {
      ...some,
      nudges,
      now: at(12),
      sessions: [...sessions, session('chatgpt', at(11, 55), 5)],
    };
    expect(left(later)).toMatchObject({ id: '2026-11-24@1/chatgpt/45/0', nudged: false });
    // It was shown as the page opened, a moment before there was any presence.
    const soon = [...nudges, { ...shown(0, 'continue'), id: '2026-11-24@1/chatgpt/45/0', at: at(11, 54) }];
    expect(left({ ...later, nudges: soon })?.nudged).toBe(true);
  });

  it('counts against the times a day that more can be had', () => {
    const twice = { ...past, limits: [counted('day', 45, { more: 2 })] };
    expect(left({ ...twice, nudges: [shown(0, 'more')] })?.more).toBe(true);
    expect(left({ ...twice, nudges: [shown(0, 'more'), shown(1, 'more')] })?.more).toBe(false);
    expect(left({ ...past, limits: [counted('day', 45, { more: 0 })] })?.more).toBe(false);
  });
});

describe('the warning', () => {
  const warned = (warn: Limit['warn'], nudges: Nudge[] = []) =>
    left({ limits: [counted('day', 45, { warn })], used: [{ chatgpt: 20 }], nudges })?.warnAt;

  it('comes minutes, or a share, before', () => {
    expect(warned(null)).toBeNull();
    expect(warned({ minutes: 5 })).toBe(5 * MINUTE);
    expect(warned({ share: 0.2 })).toBe(9 * MINUTE);
  });

  it('comes once a crossing', () => {
    expect(warned({ minutes: 5 }, [limitShown(TODAY, 'chatgpt', 45, { choice: 'warned' })])).toBeNull();
    expect(warned({ minutes: 5 }, [limitShown(TODAY, 'chatgpt', 30, { choice: 'warned' })])).toBe(5 * MINUTE);
    expect(warned({ minutes: 5 }, [limitShown(TODAY, 'chatgpt', 45, { choice: 'more' })])).toBe(5 * MINUTE);
  });

  it('comes before quiet hours by minutes alone', () => {
    const before = (warn: Limit['warn']) =>
      left({ limits: [quiet(1380, 420, { warn })], now: at(22) })?.warnAt;
    expect(before({ minutes: 15 })).toBe(15 * MINUTE);
    expect(before({ share: 0.5 })).toBeNull();
  });
});

describe('of several limits', () => {
  const both = dayLimits({ chatgpt: 45, [EVERYTHING]: 60 });
  const first = (some: Omit<Some, 'limits'>, limits: readonly Limit[] = both) =>
    left({ limits, ...some })?.limit.id;

  it('the one with the least left comes first', () => {
    expect(first({ used: [{ chatgpt: 40 }] })).toBe('chatgpt');
    expect(first({ used: [{ chatgpt: 40, replika: 18 }] })).toBe(EVERYTHING);
    expect(first({ used: [{ chatgpt: 40, replika: 15 }] })).toBe('chatgpt');
  });

  it('the stricter of those that are reached comes first', () => {
    const strict = [dayLimit('chatgpt', 45), { ...dayLimit(EVERYTHING, 60), form: 'closed' as const }];
    expect(first({ used: [{ chatgpt: 80 }] }, strict)).toBe(EVERYTHING);
    expect(first({ used: [{ chatgpt: 50 }] }, strict)).toBe('chatgpt');
  });

  it('one that was shown does not hide another that is still to come', () => {
    const all = limitShown(TODAY, EVERYTHING, 60, { choice: 'not-today' });
    expect(first({ used: [{ chatgpt: 40, replika: 30 }], nudges: [all] })).toBe('chatgpt');
    const ofSite = limitShown(TODAY, 'chatgpt', 45, { choice: 'closed' });
    expect(first({ used: [{ chatgpt: 50 }], nudges: [ofSite] })).toBe(EVERYTHING);
  });

  it('all are given, the tightest first', () => {
    const limits = [...both, counted('session', 10, { id: 's' }), dayLimit('replika', 1)];
    const found = limitsLeft(factsOf({ limits, used: [{ chatgpt: 10 }] }), kindOf);
    expect(found.map(({ limit }) => limit.id)).toEqual(['s', 'chatgpt', EVERYTHING]);
  });

  it('the time left is that of the tightest one of which the user wants to see it', () => {
    const seen = (...ids: string[]): string | undefined => {
      const limits = both.map((limit) => ({ ...limit, chip: ids.includes(limit.id) }));
      const sessions = { ...counted('sessions', 3, { id: 's' }), chip: true };
      return seenOf(limitsLeft(factsOf({ limits: [...limits, sessions] }), kindOf))?.limit.id;
    };
    expect([seen(), seen(EVERYTHING), seen(EVERYTHING, 'chatgpt')]).toEqual([
      undefined,
      EVERYTHING,
      'chatgpt',
    ]);
  });
});

describe('limitOf', () => {
  const facts = factsOf({ limits: dayLimits({ chatgpt: 45, replika: 30, [EVERYTHING]: 60 }) });

  it("knows the site's crossing and everything's", () => {
    expect(limitOf('2026-11-24/chatgpt/45/0', facts, kindOf)?.limit.id).toBe('chatgpt');
    expect(limitOf('2026-11-24/*/60/0', facts, kindOf)?.limit.id).toBe(EVERYTHING);
  });

  it.each([
    ['of yesterday', '2026-11-23/chatgpt/45/0'],
    ['of another site', '2026-11-24/replika/30/0'],
    ['of a limit that was not set', '2026-11-24/chatgpt/46/0'],
    ['ahead of itself', '2026-11-24/chatgpt/45/7'],
    ['that is no crossing', 'chatgpt'],
  ])('knows no crossing %s', (_, id) => {
    expect(limitOf(id, facts, kindOf)).toBeNull();
  });
});

describe('how much of the day is used', () => {
  const share = (some: Some): number | null => dayShare(factsOf(some), kindOf);

  it('is null where no limit of a day holds today', () => {
    const used = [{ chatgpt: 99 }];
    expect(share({ limits: [], used })).toBeNull();
    expect(share({ limits: [counted('week', 60), counted('sessions', 2), quiet(0, 60)], used })).toBeNull();
    expect(share({ limits: [{ ...dayLimit('chatgpt', 60), until: TODAY }], used })).toBeNull();
    // Not on a Tuesday.
    expect(share({ limits: [counted('day', 0, { week: [60, null, 60, 60, 60, 60, 60] })], used })).toBeNull();
  });

  it('goes from nothing to all of it, and no further', () => {
    const of = (minutes: number) =>
      share({ limits: dayLimits({ chatgpt: 60 }), used: [{ chatgpt: minutes }] });
    expect([0, 15, 60, 90].map(of)).toEqual([0, 0.25, 1, 1]);
  });

  it('is that of the limit nearest to its end, also on another site', () => {
    const limits = dayLimits({ [EVERYTHING]: 100, chatgpt: 90, replika: 40 });
    expect(share({ limits, used: [{ chatgpt: 30, replika: 20 }] })).toBe(0.5);
    expect(share({ limits, used: [{ chatgpt: 60, replika: 20 }] })).toBe(0.8);
  });

  it('counts the minutes that were asked for on top', () => {
    const nudges = [limitShown(TODAY, 'chatgpt', 30, { choice: 'more' })];
    expect(share({ limits: dayLimits({ chatgpt: 30 }), used: [{ chatgpt: 30 }], nudges })).toBe(0.75);
  });

  it('is all where nothing is allowed', () => {
    expect(share({ limits: [counted('day', 0)] })).toBe(1);
  });
});

describe('of two limits', () => {
  const first = (used: number, forms: [CountedLimit['form'], CountedLimit['form']]) => {
    const limits = [30, 60].map((minutes, place) =>
      counted('day', minutes, { id: String(minutes), form: forms[place] ?? 'note' }),
    );
    // In whatever order they were set.
    const orders = [limits, limits.toReversed()];
    return orders.map((some) => left({ limits: some, used: [{ chatgpt: used }] })?.limit.id);
  };

  it('the one that is reached comes first, however strict the other is', () => {
    expect(first(30, ['note', 'closed'])).toEqual(['30', '30']);
    expect(first(45, ['note', 'closed'])).toEqual(['30', '30']);
  });

  it('the stricter comes first where both are reached', () => {
    expect(first(60, ['note', 'closed'])).toEqual(['60', '60']);
    expect(first(60, ['closed', 'note'])).toEqual(['30', '30']);
  });

  it('the one with less left comes first where none is reached, however mild', () => {
    expect(first(10, ['note', 'closed'])).toEqual(['30', '30']);
  });
});

describe('quiet hours', () => {
  const night = { from: 23 * 60, to: 7 * 60 };
  const early = { from: 60, to: 3 * 60 };
  const FOUR = 4 * 60;

  it('go over midnight, and stand in the night of their day', () => {
    expect(quietOn(TODAY, night, FOUR)).toEqual({ from: at(23), to: at(31) });
    expect(quietOn(TODAY, early, FOUR)).toEqual({ from: at(25), to: at(27) });
  });

  it('that began yesterday go on, and are over at their end', () => {
    expect(nextQuiet(everyDay(night), TODAY, FOUR, at(6, 59))).toEqual({ from: at(-1), to: at(7) });
    expect(nextQuiet(everyDay(night), TODAY, FOUR, at(7))).toEqual({ from: at(23), to: at(31) });
  });

  it('of one weekday come in a week at most; of none, never', () => {
    const tuesdays = everyDay(night).map((hours, day) => (day === 1 ? hours : null));
    expect(nextQuiet(tuesdays, TODAY, FOUR, at(31))).toEqual({ from: at(23 + 7 * 24), to: at(31 + 7 * 24) });
    expect(nextQuiet(everyDay(null), TODAY, FOUR, at(12))).toBeNull();
  });
});

describe('other devices', () => {
  const away = (site: string, minutes: number, some: Partial<Facts['elsewhere'][number]> = {}) => ({
    ...{ device: 'laptop01', day: TODAY, site, ms: minutes * MINUTE, sessions: 0 },
    ...some,
  });
  const left = (limit: Limit, ...elsewhere: Facts['elsewhere'][number][]) =>
    minutesLeft({ limits: [limit], used: [{ chatgpt: 10, replika: 5 }], elsewhere });

  it('count for a limit, today’s alone, and each for itself', () => {
    const limit = dayLimit('chatgpt', 60);
    expect(left(limit)).toBe(50);
    expect(left(limit, away('chatgpt', 20), away(EVERYTHING, 20))).toBe(30);
    expect(left(limit, away('chatgpt', 20, { day: '2026-11-23' }))).toBe(50);
    expect(left(limit, away('replika', 20))).toBe(50);
    expect(left(limit, away('chatgpt', 20), away('chatgpt', 5, { device: 'phone001' }))).toBe(25);
  });

  it('hold two sites at once for one time, as here', () => {
    const onKind: Limit = { ...dayLimit('x', 60), scope: { of: 'kind', kind: 'assistant' } };
    const both = [away('chatgpt', 20), away('claude', 20), away(EVERYTHING, 25)];
    expect(left(onKind, ...both)).toBe(25);
    const phone = both.map((row) => ({ ...row, device: 'phone001' }));
    expect(left(onKind, ...both, ...phone)).toBe(0);
    expect(left(dayLimit(EVERYTHING, 60), ...both)).toBe(20);
  });

  it('count their sessions for a limit of sessions, today’s alone, of what it is about', () => {
    const used = (...elsewhere: Facts['elsewhere'][number][]) =>
      tightest(factsOf({ limits: [counted('sessions', 9)], elsewhere }), kindOf)?.used;
    // With the one that begins here.
    expect(used()).toBe(1);
    expect(used(away('chatgpt', 1, { sessions: 2 }))).toBe(3);
    expect(used(away('chatgpt', 1, { sessions: 2, day: '2026-11-23' }))).toBe(1);
    expect(used(away('replika', 1, { sessions: 2 }))).toBe(1);
  });
});
