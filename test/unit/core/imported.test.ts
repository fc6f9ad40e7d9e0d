import { describe, expect, it } from 'vitest';
import { mergedImport } from '../../../src/core/imported';
import type { DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';

const DAY = '2026-11-24';
const HOURS = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 60_000 : 0));
const measured = (site: string, user: number): DayTotals => ({
  ...emptyTotals(DAY, site),
  ...{ hours: HOURS, user, replies: user, stay: 1_000 },
});
const exported = (site: string, user: number): DayTotals => ({
  ...emptyTotals(DAY, site),
  ...{ origin: 'imported', user, replies: user, imported: { sessions: 1, elapsed: 5_000 } },
});
const everythingOf = (rows: readonly DayTotals[]) => rows.find(({ site }) => site === EVERYTHING);

describe('a day of an export', () => {
  it('of a site that was not measured is added, and counted in everything', () => {
    const here = [measured('replika', 2), measured(EVERYTHING, 2)];
    const rows = mergedImport(here, [exported('chatgpt', 5)], 'observed');
    expect(rows).toEqual([
      exported('chatgpt', 5),
      {
        ...exported(EVERYTHING, 7),
        // Of its time, what was measured stands: an export has none.
        ...{ hours: HOURS, stay: 1_000 },
      },
    ]);
  });

  it('of a measured site changes nothing, unless the export is to stand', () => {
    const here = [measured('chatgpt', 2), measured('replika', 1), measured(EVERYTHING, 3)];
    expect(mergedImport(here, [exported('chatgpt', 5)], 'observed')).toEqual([]);
    const rows = mergedImport(here, [exported('chatgpt', 5)], 'imported');
    expect(rows[0]).toEqual({ ...exported('chatgpt', 5), hours: HOURS, stay: 1_000 });
    expect(everythingOf(rows)).toMatchObject({
      user: 6,
      hours: HOURS,
      imported: { sessions: 1, elapsed: 5_000 },
    });
  });

  it('that was imported before is taken where it holds more, whatever is to stand', () => {
    const here = [exported('chatgpt', 5), exported(EVERYTHING, 5)];
    for (const prefer of ['observed', 'imported'] as const) {
      expect(mergedImport(here, [exported('chatgpt', 5)], prefer)).toEqual([]);
      expect(mergedImport(here, [exported('chatgpt', 4)], prefer)).toEqual([]);
      expect(everythingOf(mergedImport(here, [exported('chatgpt', 6)], prefer))).toMatchObject({ user: 6 });
    }
  });

  it('of several sites has the sessions and the time of all of them', () => {
    const rows = mergedImport([], [exported('chatgpt', 5), exported('claude', 1)], 'observed');
    expect(everythingOf(rows)?.imported).toEqual({ sessions: 2, elapsed: 10_000 });
  });
});
