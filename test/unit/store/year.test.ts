import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/core/intervals';
import { presenceOf as timeOf } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { IS_NIGHT } from '../cases';
import { inZone } from '../zone';
import { readAll, SECOND, wipe } from './database';
import { Year } from './year';

const DAYS = Number(process.env['DAYS'] ?? (IS_NIGHT ? 365 : 4));

/** The budget of the whole: a second, and a thousandth. */
const allowed = (ms: number): number => SECOND + ms / 1_000;

describe(`${DAYS} days at forty chats`, () => {
  inZone('Europe/Amsterdam');

  it('are kept to the second, through sleeps, kills and time zones', { timeout: 7_200_000 }, async () => {
    await wipe();
    const year = new Year();
    await year.live(DAYS);
    const { truth } = year;
    const { days, turns, sessions } = await readAll();
    const held = (wanted: (site: string) => boolean): number =>
      days.filter(({ site }) => wanted(site)).reduce((sum, row) => sum + timeOf(row), 0);
    const whole = measure([...truth.presence.values()].flat());
    const error = held((site) => site === EVERYTHING) - whole;
    console.log(
      `${DAYS} days: ${(whole / 3_600_000).toFixed(1)} h, ${truth.changes} changes of the focus, ` +
        `${truth.reports} reports, ${truth.kills} kills, ${truth.sleeps} sleeps: error ${error} ms`,
    );
    expect(Math.abs(error)).toBeLessThanOrEqual(allowed(whole));
    for (const [site, intervals] of truth.presence) {
      const ms = measure(intervals);
      expect(Math.abs(held((one) => one === site) - ms), site).toBeLessThanOrEqual(allowed(ms));
    }
    for (const row of days.filter(({ site }) => site === EVERYTHING)) {
      const ms = truth.days.get(row.day) ?? 0;
      expect(Math.abs(timeOf(row) - ms), row.day).toBeLessThanOrEqual(allowed(ms));
    }
    expect(turns).toHaveLength(truth.turns);
    expect(days.filter(({ site }) => site === EVERYTHING).reduce((sum, { user }) => sum + user, 0)).toBe(
      truth.turns,
    );
    expect(sessions.reduce((sum, { presence }) => sum + presence, 0)).toBe(
      held((site) => site !== EVERYTHING),
    );
    expect(truth.kills).toBeGreaterThan(20);
    expect(truth.sleeps).toBeGreaterThan(3);
  });
});
