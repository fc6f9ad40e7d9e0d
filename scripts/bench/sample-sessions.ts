import type { DayTotals, Session } from '../../src/core/records.ts';
import { EVERYTHING } from '../../src/core/words.ts';

/** @returns a made-up session for each hour with presence in it: raw rows, which a screen must not read through */
export function sampleSessions(days: readonly DayTotals[]): Session[] {
  return days
    .filter(({ site }) => site !== EVERYTHING)
    .flatMap(({ day, site, hours }) =>
      hours.flatMap((presence, hour) => {
        const from = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00`);
        return presence > 0 ? [{ site, from, to: from + presence, presence }] : [];
      }),
    );
}
