import { beforeEach, describe, expect, it } from 'vitest';
import { afterChoice, NO_BACK_OFF, type BackOff } from '../../../src/core/back-off';
import { dayLimit } from '../../../src/core/day-limit';
import { NO_NUDGING, type Facts } from '../../../src/core/facts';
import { helpedOf } from '../../../src/core/helped';
import type { Choice, NudgeKind, NudgeShown } from '../../../src/core/nudge';
import { MOST_A_DAY, nudgeOf, nudgesOpen } from '../../../src/core/nudges';
import { DEFAULT_SETTINGS, type Session, type Settings } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { limitShown } from '../limits';
import { inZone } from '../zone';

inZone('Europe/Amsterdam');

const MINUTE = 60_000;
/** A Wednesday. */
const DAY = '2026-11-25';
const at = (hour: number, minute = 0): number => new Date(2026, 10, 25, hour, minute).getTime();
const kindOf = () => 'assistant' as const;

const sessionOf = (from: number, minutes: number, site = 'chatgpt'): Session => ({
  site,
  from,
  to: from + minutes * MINUTE,
  presence: minutes * MINUTE,
});
const shown = (kind: NudgeKind, some: Partial<NudgeShown> = {}): NudgeShown => {
  const { site = 'chatgpt', at: when = at(9) } = some;
  const row = {
    id: `${kind}/${site}/${when}`,
    day: DAY,
    site,
    at: when,
    choice: 'shown',
    chose: when,
  } as const;
  return { ...row, kind, form: 'panel', ...some };
};

let facts: Facts;
let usual: Settings;

beforeEach(() => {
  usual = { ...DEFAULT_SETTINGS };
  facts = {
    now: at(12),
    day: DAY,
    site: 'chatgpt',
    settings: usual,
    rows: [],
    before: [emptyTotals('2026-11-16', EVERYTHING)],
    sessions: [sessionOf(at(11, 40), 20)],
    nudges: [],
    nudging: NO_NUDGING,
    elsewhere: [],
  };
});

const open = (some: Partial<Facts> = {}, settings: Partial<Settings> = {}) =>
  nudgesOpen({ ...facts, settings: { ...usual, ...settings }, ...some }, kindOf);
const kinds = (...some: Parameters<typeof open>) => open(...some).map(({ kind }) => kind);

describe('a nudge', () => {
  it('is not shown in the first seven days, unless it was switched on', () => {
    const young = { before: [], rows: [emptyTotals('2026-11-23', EVERYTHING)] };
    expect(kinds(young)).toEqual([]);
    expect(kinds(young, { nudges: { break: true } })).toEqual(['break']);
    expect(kinds()).toEqual(['offers', 'break', 'holdback', 'card']);
  });

  it('stays off once it was switched off', () => {
    expect(kinds({}, { nudges: { break: false, card: false } })).toEqual(['offers', 'holdback']);
  });

  it('is one a session, whatever it was, a limit too', () => {
    expect(kinds({ nudges: [shown('card', { at: at(11, 50) })] })).toEqual([]);
    // It was shown as the page opened, a moment before there was any presence.
    expect(kinds({ nudges: [shown('card', { at: at(11, 39) })] })).toEqual([]);
    expect(kinds({ nudges: [limitShown(DAY, 'chatgpt', 5, { at: at(11, 50) })] })).toEqual([]);
    const warned = limitShown(DAY, 'chatgpt', 5, { at: at(11, 50), choice: 'warned' });
    expect(kinds({ nudges: [warned] })).not.toEqual([]);
    expect(kinds({ nudges: [shown('card', { at: at(11, 50), site: 'replika' })] })).not.toEqual([]);
    expect(kinds({ nudges: [shown('offers', { at: at(11, 24) })] })).not.toEqual([]);
  });

  it('is four a day at most', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, hour) => shown('offers', { at: at(5 + hour) }));
    expect(kinds({ nudges: many(MOST_A_DAY - 1) })).not.toEqual([]);
    expect(kinds({ nudges: many(MOST_A_DAY) })).toEqual([]);
  });

  it('waits while a limit is reached', () => {
    expect(kinds({}, { limits: [dayLimit('chatgpt', 60)] })).not.toEqual([]);
    const used = emptyTotals(DAY, 'chatgpt');
    used.hours[11] = 60 * MINUTE;
    expect(kinds({ rows: [used] }, { limits: [dayLimit('chatgpt', 60)] })).toEqual([]);
  });

  it('is over for today after not today', () => {
    expect(kinds({ nudges: [shown('break', { choice: 'not-today' })] })).not.toContain('break');
    expect(kinds({ nudges: [shown('break', { choice: 'continue' })] })).toContain('break');
  });

  it('rests as long as it is to', () => {
    const resting = (until: string) => ({
      nudging: { ...NO_NUDGING, backOff: { break: { passed: [], until } } },
    });
    expect(kinds(resting('2026-11-26'))).not.toContain('break');
    expect(kinds(resting(DAY))).toContain('break');
  });

  it('has another form each week, and says so the first time', () => {
    const weeks = ['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16'];
    const forms = weeks.map((day) => open({ day })[0]?.form);
    expect(new Set(forms).size).toBe(4);
    expect(open({ day: '2026-11-29' })[0]?.form).toBe(forms[0]);
    expect(open()[0]?.isNewForm).toBe(true);
    expect(open({ nudging: { backOff: {}, forms: [forms[0]!] } })[0]?.isNewForm).toBe(false);
    expect(open({}, { nudgeForm: 'bar' })[0]).toMatchObject({ form: 'bar', isNewForm: false });
  });

  it('is known by its name where it may be shown, on its own site', () => {
    const name = open()[0]?.id ?? '';
    expect(nudgeOf(name, facts, kindOf)?.kind).toBe('offers');
    expect(nudgeOf('offers/replika/1', facts, kindOf)).toBeNull();
    expect(nudgeOf('person/chatgpt/1', facts, kindOf)).toBeNull();
  });
});

describe('the moment', () => {
  const after = (kind: NudgeKind, some: Partial<Facts> = {}, settings: Partial<Settings> = {}) =>
    open(some, { nudges: { [kind]: true }, ...settings }).find((one) => one.kind === kind)?.after;

  it('of a break is after an hour of the session, half an hour below eighteen', () => {
    expect(after('break')).toBe(40 * MINUTE);
    expect(after('break', {}, { young: true })).toBe(10 * MINUTE);
    expect(after('break', { sessions: [sessionOf(at(10), 120)] })).toBe(0);
  });

  it('of an intention is when a visit begins', () => {
    expect(after('arrival', { sessions: [] })).toBe(0);
    expect(after('arrival')).toBeUndefined();
  });

  it('of a person is once a week, where there are names', () => {
    expect(after('person')).toBeUndefined();
    expect(after('person', {}, { people: ['Anna'] })).toBe(0);
    expect(
      after('person', { nudges: [shown('person', { day: '2026-11-23' })] }, { people: ['Anna'] }),
    ).toBeUndefined();
  });

  it('of the card is once a week, where there was a week', () => {
    expect(after('card')).toBe(0);
    expect(after('card', { before: [] })).toBeUndefined();
    // Neither the week before the last, nor an export, says anything of the last.
    expect(after('card', { before: [emptyTotals('2026-11-12', EVERYTHING)] })).toBeUndefined();
    const bare = { ...emptyTotals('2026-11-16', EVERYTHING), origin: 'imported' } as const;
    expect(after('card', { before: [bare] })).toBeUndefined();
    expect(after('card', { nudges: [shown('card', { day: '2026-11-23' })] })).toBeUndefined();
  });

  it('of quiet hours is in a later session of the same night', () => {
    const quiet = {
      ...dayLimit('chatgpt', 1),
      what: 'hours' as const,
      week: Array(7).fill({ from: 690, to: 780 }),
    };
    const limits = { limits: [quiet] };
    const id = `${at(11, 30)}/chatgpt/90/0`;
    const before = { ...limitShown(DAY, 'chatgpt', 90, { at: at(11, 20) }), id };
    expect(after('hours', { nudges: [before] }, limits)).toBe(0);
    expect(after('hours', {}, limits)).toBeUndefined();
  });

  it('of a plan is after its hour and its minutes, once a day', () => {
    const plans = [
      { after: 22 * 60, minutes: 5, then: 'read' },
      { after: 11 * 60, minutes: 30, then: 'call Anna' },
      { after: 60, minutes: 1, then: 'sleep' },
    ];
    expect(open({}, { plans }).find(({ kind }) => kind === 'plan')).toMatchObject({
      after: 10 * MINUTE,
      plan: { then: 'call Anna' },
    });
    expect(after('plan', { nudges: [shown('plan')] }, { plans })).toBeUndefined();
    const night = { now: at(25, 30), sessions: [sessionOf(at(25), 30)] };
    expect(open(night, { plans }).find(({ kind }) => kind === 'plan')?.after).toBe(0);
  });
});

describe('afterChoice', () => {
  const choose = (choices: readonly Choice[], hadEffect = () => false): BackOff =>
    choices.reduce<BackOff>(
      (before, choice, number) => afterChoice(before, choice, { site: 'x', at: number, day: DAY }, hadEffect),
      NO_BACK_OFF,
    );

  it('rests for two weeks after three in a row that were passed over', () => {
    expect(choose(['closed', 'continue'])).toMatchObject({ until: null, passed: [{ at: 0 }, { at: 1 }] });
    expect(choose(['closed', 'continue', 'not-today'])).toEqual({ passed: [], until: '2026-12-09' });
  });

  it('counts one showing once, whatever is chosen in it', () => {
    const once = { site: 'x', at: 1, day: DAY };
    const passed = ['continue', 'not-today'].reduce<BackOff>(
      (before, choice) => afterChoice(before, choice as Choice, once, () => false),
      NO_BACK_OFF,
    );
    expect(passed.passed).toEqual([{ site: 'x', at: 1 }]);
  });

  it('does not count those that were followed, only seen, or that ended the session all the same', () => {
    expect(choose(['closed', 'closed', 'wrap-up', 'closed', 'closed']).until).toBeNull();
    expect(choose(['closed', 'closed', 'shown', 'off']).until).toBeNull();
    expect(choose(['closed', 'closed', 'closed', 'closed'], () => true).until).toBeNull();
  });
});

describe('helpedOf', () => {
  /** Ten sessions of an hour with a nudge after half of it, and ten without. */
  const sessions = Array.from({ length: 20 }, (_, number) =>
    sessionOf(number * 180 * MINUTE, number % 2 ? 60 : 32),
  );
  const nudges = sessions
    .filter((_, number) => number % 2 === 0)
    .map(({ from }) => shown('break', { at: from + 30 * MINUTE, choice: 'wrap-up' }));

  it('compares sessions with it to others from as far into them', () => {
    expect(helpedOf('break', nudges, sessions)).toEqual({
      shown: 10,
      choices: { 'wrap-up': 10 },
      after: { count: 10, ended: 10 },
      without: { count: 10, ended: 0 },
      isEnough: true,
    });
  });

  it('says when there are too few, or too short ones', () => {
    expect(helpedOf('break', nudges.slice(1), sessions)).toMatchObject({
      after: { count: 9 },
      isEnough: false,
    });
    const short = sessions.map((one) =>
      one.presence > 40 * MINUTE ? { ...one, to: one.from + 20 * MINUTE } : one,
    );
    expect(helpedOf('break', nudges, short).without.count).toBe(0);
    expect(helpedOf('card', nudges, sessions)).toMatchObject({ shown: 0, isEnough: false });
  });
});
