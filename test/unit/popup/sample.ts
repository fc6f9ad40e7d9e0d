import type { Overview } from '../../../src/core/overview';
import { DEFAULT_SETTINGS, type DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import type { Access } from '../../../src/popup/here';
import { CARDS } from '../../../src/sites/card';
import { dayLimits, limitShown } from '../limits';

export const MINUTE = 60_000;
export const TODAY = '2026-11-24';
export const NOW = new Date(2026, 10, 24, 20, 30).getTime();

export function row(day: string, site: string, minutes: number, more: Partial<DayTotals> = {}): DayTotals {
  const totals = { ...emptyTotals(day, site), ...more };
  totals.hours[20] = minutes * MINUTE;
  return totals;
}

/** Nothing measured, nothing set. */
export const empty: Overview = {
  now: NOW,
  today: TODAY,
  days: [],
  session: null,
  settings: DEFAULT_SETTINGS,
  nudges: [],
  readings: [],
  card: null,
  elsewhere: null,
};

/** As after the installation, in a tab of its own. */
export const access: Access = {
  watched: CARDS.filter(({ core }) => core).flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  page: null,
};

/** A day with both sites, a limit of 90 minutes for everything and one of 30 for Replika. */
export const usual: Overview = {
  ...empty,
  days: [
    row('2026-11-17', EVERYTHING, 20),
    row(TODAY, EVERYTHING, 72, {
      replies: 34,
      closings: { offer: 8, extend: 2, personal: 2, none: 22 },
      responses: { accepted: 5, declined: 4, other: 1 },
      stay: 18 * MINUTE,
    }),
    row(TODAY, 'chatgpt', 41),
    row(TODAY, 'replika', 31),
  ],
  session: { site: 'replika', from: NOW - 29 * MINUTE, to: NOW - 20_000, presence: 23 * MINUTE },
  settings: { ...DEFAULT_SETTINGS, limits: dayLimits({ [EVERYTHING]: 90, replika: 30 }) },
  nudges: [limitShown(TODAY, 'replika', 30, { at: NOW - 8 * MINUTE, choice: 'more' })],
};
