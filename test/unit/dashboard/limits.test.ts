import { describe, expect, it } from 'vitest';
import { isLimit } from '../../../src/core/limit-checks';
import { draftOf, EMPTY_DRAFT, limitIn, minutesIn, type Draft } from '../../../src/dashboard/limits/draft';

const every = (text: string) => Array.from({ length: 7 }, () => text);
const made = (some: Partial<Draft>) => limitIn({ ...EMPTY_DRAFT, ...some }, 'id');

describe('the form of a limit', () => {
  it.each<[string, Partial<Draft>]>([
    ['minutes a day for everything', { amounts: every('45') }],
    ['minutes a week on workdays', { what: 'week', amounts: [...every('300').slice(2), '', ''] }],
    ['sessions a day for a kind', { what: 'sessions', scope: 'kind companion', amounts: every('3') }],
    ['quiet hours for a group', { what: 'hours', scope: 'group g', from: '23:30', to: '6:00' }],
    [
      'a pause on one site, with a share',
      { form: 'pause', warn: '20%', more: '', scope: 'site chatgpt', amounts: every('5') },
    ],
  ])('makes a limit that the worker takes, and shows it again: %s', (_, some) => {
    const limit = made(some);
    expect(isLimit(limit)).toBe(true);
    if (typeof limit === 'string') throw new Error(limit);
    expect(limitIn(draftOf(limit), 'id')).toEqual(limit);
  });

  it.each<[Partial<Draft>, string]>([
    [{}, 'dashLimitMinutesFault'],
    [{ amounts: every('0') }, 'dashLimitMinutesFault'],
    [{ amounts: every('1441') }, 'dashLimitMinutesFault'],
    [{ what: 'sessions', amounts: every('1.5') }, 'dashLimitSessionsFault'],
    [{ what: 'week', amounts: ['1', ...every('2').slice(1)] }, 'dashLimitWeekFault'],
    [{ what: 'hours', from: '25:00' }, 'dashLimitHoursFault'],
    [{ what: 'hours', from: '07:00' }, 'dashLimitHoursFault'],
    [{ amounts: every('5'), warn: 'soon' }, 'dashLimitWarnFault'],
    [{ what: 'hours', warn: '20%' }, 'dashLimitWarnFault'],
    [{ amounts: every('5'), more: '25' }, 'dashLimitMoreFault'],
    [{ amounts: every('5'), form: 'pause', breath: '4' }, 'dashLimitBreathFault'],
  ])('%j: %s', (some, fault) => {
    expect(made(some)).toBe(fault);
  });

  it('reads a time of day', () => {
    expect(['23:05', '7:00', '24:00', '12:60', 'noon'].map(minutesIn)).toEqual([1385, 420, null, null, null]);
  });
});
