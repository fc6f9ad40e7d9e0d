import type { DayTotals, Ms } from './records';
import { nothing, plus, type Addition } from './totals';
import { EVERYTHING } from './words';

/** Which figures stand where a day of a site was measured here and is in an export too. */
export const PREFERS = ['observed', 'imported'] as const;
export type Prefer = (typeof PREFERS)[number];

/**
 * What an export adds to a day. No day of a site is counted twice: of what was measured here and what the export
 * holds, one stands; time always comes from what was measured, since an export has none.
 *
 * @param here all rows of the day
 * @param there rows of the same day, of an export
 * @returns the rows that are other than here, with that of everything; empty where all stays
 */
export function mergedImport(
  here: readonly DayTotals[],
  there: readonly DayTotals[],
  prefer: Prefer,
): DayTotals[] {
  const rows = there.flatMap((theirs) => {
    const mine = here.find(({ site }) => site === theirs.site);
    const row = mine ? chosen(mine, theirs, prefer) : theirs;
    return row === mine ? [] : [row];
  });
  const [first] = rows;
  if (!first) return [];
  const others = here.filter(({ site }) => site !== EVERYTHING && rows.every((row) => row.site !== site));
  return [
    ...rows,
    everything(
      [...rows, ...others],
      here.find(({ site }) => site === EVERYTHING),
    ),
  ];
}

function chosen(mine: DayTotals, theirs: DayTotals, prefer: Prefer): DayTotals {
  if (mine.origin === 'imported') return isMore(theirs, mine) ? withTime(theirs, mine) : mine;
  return prefer === 'imported' ? withTime(theirs, mine) : mine;
}

const isMore = (a: DayTotals, b: DayTotals): boolean => a.user + a.replies > b.user + b.replies;

/** Figures of the export, and what was measured of time. */
const withTime = (theirs: DayTotals, { hours, stay }: DayTotals): DayTotals => ({ ...theirs, hours, stay });

/** Its counts are sums; its hours are what was measured. */
function everything(rows: readonly DayTotals[], mine: DayTotals | undefined): DayTotals {
  const sum = rows.reduce<Addition>((all, row) => plus(all, row), nothing());
  const hours = mine?.hours ?? nothing().hours;
  const day = rows[0]?.day ?? '';
  return { ...sum, day, site: EVERYTHING, origin: 'imported', hours, imported: importedOf(rows) };
}

/** Sessions and elapsed time of what was imported, together. */
export const importedOf = (rows: readonly DayTotals[]): { sessions: number; elapsed: Ms } => ({
  sessions: rows.reduce((all, { imported }) => all + (imported?.sessions ?? 0), 0),
  elapsed: rows.reduce((all, { imported }) => all + (imported?.elapsed ?? 0), 0),
});
