import { describe, expect, it } from 'vitest';
import type { Choice, Nudge } from '../../../src/core/nudge';
import { DEFAULT_SETTINGS, type DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import {
  invitationsOf,
  rowOf,
  sitesOf,
  standingOf,
  sumsOf,
  ticksFor,
  weekOf,
} from '../../../src/core/trends';
import { EVERYTHING } from '../../../src/core/words';
import { dayLimits, limitShown } from '../limits';

const MINUTE = 60_000;
const TODAY = '2026-11-24';

function row(day: string, site: string, minutes: number): DayTotals {
  const totals = emptyTotals(day, site);
  totals.hours[20] = minutes * MINUTE;
  return totals;
}

describe('rowOf', () => {
  it('finds the row of a day and a site, and nothing else', () => {
    const days = [row(TODAY, 'chatgpt', 1), row(TODAY, EVERYTHING, 2)];
    expect(rowOf(days, TODAY, EVERYTHING)).toBe(days[1]);
    expect(rowOf(days, '2026-11-23', EVERYTHING)).toBeUndefined();
  });
});

describe('invitationsOf', () => {
  it('counts the five classes that invite, and no other', () => {
    const day: DayTotals = {
      ...emptyTotals(TODAY, EVERYTHING),
      replies: 30,
      closings: { offer: 5, extend: 4, personal: 3, cliffhanger: 2, 'farewell-hook': 1, clarify: 6, none: 9 },
      responses: { accepted: 5, declined: 4, other: 3, left: 1 },
      stay: 7 * MINUTE,
    };
    expect(invitationsOf(day)).toEqual({
      replies: 30,
      invited: 15,
      accepted: 5,
      declined: 4,
      other: 3,
      left: 3,
      stay: 7 * MINUTE,
    });
  });

  it('is all zero for a day without a row', () => {
    expect(Object.values(invitationsOf(undefined))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('weekOf', () => {
  it('puts each of the last seven days beside the day a week before it', () => {
    const days = [
      row('2026-11-11', EVERYTHING, 9),
      row('2026-11-18', EVERYTHING, 4),
      row(TODAY, EVERYTHING, 2),
    ];
    const week = weekOf({ days, today: TODAY });
    expect(week).toHaveLength(7);
    expect(week[0]).toEqual({ day: '2026-11-18', time: 4 * MINUTE, before: 9 * MINUTE });
    expect(week[6]).toEqual({ day: TODAY, time: 2 * MINUTE, before: null });
    expect(sumsOf(week)).toEqual({ time: 6 * MINUTE, before: 9 * MINUTE });
  });

  it('leaves out the rows of single sites', () => {
    expect(weekOf({ days: [row(TODAY, 'chatgpt', 5)], today: TODAY })[6]?.time).toBeNull();
  });
});

describe('sitesOf', () => {
  it("lists today's sites without everything, most time first", () => {
    const days = [
      row('2026-11-23', 'replika', 99),
      row(TODAY, 'chatgpt', 1),
      row(TODAY, EVERYTHING, 6),
      row(TODAY, 'replika', 5),
    ];
    expect(sitesOf({ days, today: TODAY }).map(({ site }) => site)).toEqual(['replika', 'chatgpt']);
  });
});

describe('standingOf', () => {
  const nudge = (limit: string, choice: Choice): Nudge => limitShown(TODAY, limit, 45, { choice });
  const settings = { ...DEFAULT_SETTINGS, limits: dayLimits({ chatgpt: 45 }) };

  it('is null where no limit was picked', () => {
    expect(standingOf({ settings, nudges: [], today: TODAY }, EVERYTHING, 0)).toBeNull();
  });

  it('adds ten minutes for each time more was chosen for this limit', () => {
    const nudges = [nudge('chatgpt', 'more'), nudge('chatgpt', 'closed'), nudge(EVERYTHING, 'more')];
    expect(standingOf({ settings, nudges, today: TODAY }, 'chatgpt', 57 * MINUTE)).toEqual({
      limit: 45 * MINUTE,
      more: 10 * MINUTE,
      left: -2 * MINUTE,
    });
  });
});

describe('ticksFor', () => {
  it.each([
    [0, [5]],
    [5, [5]],
    [11, [5, 10, 15]],
    [60, [20, 40, 60]],
    [95, [60, 120]],
    [24 * 60, [480, 960, 1440]],
    [25 * 60, [480, 960, 1440, 1920]],
  ])('%i minutes fit under round ticks', (minutes, ticks) => {
    expect(ticksFor(minutes * MINUTE)).toEqual(ticks.map((tick) => tick * MINUTE));
  });
});
