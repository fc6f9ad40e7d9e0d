import { expect, it } from 'vitest';
import { changed } from '../../../src/core/changed';
import { isInForce } from '../../../src/core/limit';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/records';
import { simpleLimit } from '../../../src/core/simple-limit';
import { inZone } from '../zone';
import { dayLimits } from '../limits';

inZone('Europe/Amsterdam');

const NOW = new Date(2026, 10, 24, 12).getTime();
/** Nothing in it is as at first. */
const CHANGED: Settings = {
  dayStart: 0,
  dayStartNext: null,
  keepDays: 7,
  limits: [...dayLimits({ chatgpt: 45 }), simpleLimit('g', { of: 'group', group: 'g' }, 5)],
  groups: [{ id: 'g', name: 'Evening', sites: ['replika'] }],
  slow: false,
  slowUntil: null,
  suggested: true,
  nudges: { break: false },
  nudgeForm: 'bar',
  helped: false,
  people: ['Anna'],
  plans: [{ after: null, minutes: 1, then: 'stop' }],
  young: true,
  fold: 'fade',
  wrapUpTo: 'https://example.org/',
  country: 'NL',
  pausedSince: 1,
  pausedUntil: 2,
  language: 'nl',
  bots: ['sagebot'],
  cardWeek: '2026-11-23',
  purposes: { replika: 'company' },
};
const { keepDays, suggested, pausedSince, pausedUntil, language, bots, cardWeek } = CHANGED;
const KEPT = { keepDays, suggested, pausedSince, pausedUntil, language, bots, cardWeek };
const reset = (settings: Settings): Settings => changed(settings, { kind: 'reset-settings' }, NOW);

it('sets all as it was at first, but what would delete figures or change what is watched', () => {
  expect(reset(CHANGED)).toEqual({ ...DEFAULT_SETTINGS, ...KEPT });
});

it('loosens nothing before tomorrow where the user wants that', () => {
  const { limits, groups, ...others } = reset({ ...CHANGED, slow: true });
  const inForce = (day: string): number[] =>
    [limits, groups].map((all) => all.filter((one) => isInForce(one, day)).length);
  expect([inForce('2026-11-24'), inForce('2026-11-25')]).toEqual([
    [2, 1],
    [0, 0],
  ]);
  expect(others).toMatchObject({
    ...{ slow: true, slowUntil: '2026-11-25', dayStart: 0, young: false, ...KEPT },
    dayStartNext: { minutes: 240, from: '2026-11-25' },
  });
});
