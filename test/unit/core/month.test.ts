/** A month of a heavy user: how many nudges come on each day, by the same rules as in a page. */
import { describe, expect, it } from 'vitest';
import { afterChoice, NO_BACK_OFF } from '../../../src/core/back-off';
import { addDays, startOfDay } from '../../../src/core/days';
import { NO_NUDGING, type Facts, type Nudging } from '../../../src/core/facts';
import type { Choice, NudgeShown } from '../../../src/core/nudge';
import { MOST_A_DAY, nudgesOpen } from '../../../src/core/nudges';
import { DEFAULT_SETTINGS, type DayTotals, type Session } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { mondayOf } from '../../../src/core/weeks';
import { EVERYTHING } from '../../../src/core/words';
import { inZone } from '../zone';

const MINUTE = 60_000;
const FIRST = '2026-11-02';
const SESSIONS_A_DAY = 9;
const kindOf = () => 'companion' as const;
const settings = {
  ...DEFAULT_SETTINGS,
  people: ['Anna'],
  plans: [{ after: null, minutes: 30, then: 'walk' }],
};

/** Plays thirty days of nine sessions of seventy minutes; every choice is this one. */
function play(choice: Choice): NudgeShown[] {
  const [rows, nudges]: [DayTotals[], NudgeShown[]] = [[], []];
  let nudging: Nudging = NO_NUDGING;
  for (let number = 0; number < 30; number++) {
    const day = addDays(FIRST, number);
    const row = emptyTotals(day, EVERYTHING);
    const sessions: Session[] = [];
    for (let visit = 0; visit < SESSIONS_A_DAY; visit++) {
      const from = startOfDay(day, 8 * 60) + visit * 95 * MINUTE;
      for (let minute = 0; minute <= 70; minute += 5) {
        const now = from + minute * MINUTE;
        const session = { site: 'replika', from, to: now, presence: minute * MINUTE };
        const monday = mondayOf(day);
        const facts: Facts = {
          ...{ now, day, site: 'replika', settings, nudging, elsewhere: [] },
          rows: [...rows.filter((one) => one.day >= monday), row],
          before: rows.filter((one) => one.day < monday && one.day >= addDays(monday, -14)),
          sessions: [...sessions, session],
          nudges: nudges.filter((one) => one.day >= monday),
        };
        // An invitation is accepted three times in a row only now and then, and nobody says goodbye.
        const open = nudgesOpen(facts, kindOf).find(
          (one) => one.after === 0 && one.kind !== 'holdback' && (one.kind !== 'offers' || minute === 25),
        );
        if (!open) continue;
        const { id, kind, form } = open;
        nudges.push({ id, kind, form, day, site: 'replika', at: now, choice, chose: now });
        const known = nudging.backOff[kind] ?? NO_BACK_OFF;
        const after = afterChoice(known, choice, { site: 'replika', at: now, day }, () => false);
        nudging = { backOff: { ...nudging.backOff, [kind]: after }, forms: [...nudging.forms, form] };
      }
      sessions.push({ site: 'replika', from, to: from + 70 * MINUTE, presence: 70 * MINUTE });
      row.hours[12] = (row.hours[12] ?? 0) + 70 * MINUTE;
    }
    rows.push(row);
  }
  return nudges;
}

describe.each(['wrap-up', 'continue'] as const)('a month of a heavy user who always chooses %s', (choice) => {
  inZone('Europe/Amsterdam');

  it('never brings more than one nudge a session and four a day, and none in the first week', () => {
    const nudges = play(choice);
    const perDay = Array.from({ length: 30 }, (_, number) => {
      const day = addDays(FIRST, number);
      const mine = nudges.filter((one) => one.day === day);
      return { day, nudges: mine.length, kinds: mine.map(({ kind }) => kind).join(' ') };
    });
    console.table(perDay);
    expect(Math.max(...perDay.map((one) => one.nudges))).toBeLessThanOrEqual(MOST_A_DAY);
    expect(perDay.slice(0, 7).every((one) => one.nudges === 0)).toBe(true);
    const sessions = nudges.map(({ id }) => id.split('/')[2]);
    expect(new Set(sessions).size).toBe(sessions.length);
    // Who passes over what is shown is soon left alone; who follows it goes on hearing of it.
    expect(nudges.length).toBeGreaterThan(choice === 'continue' ? 5 : 40);
    if (choice === 'continue') expect(nudges.length).toBeLessThan(40);
  }, 30_000);
});
