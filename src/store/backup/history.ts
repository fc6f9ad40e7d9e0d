import { idOf, mergedDay, type Side } from '../../core/merge';
import type { DayKey, DayTotals } from '../../core/records';
import type { SiteId } from '../../core/words';
import type { PresenceRow, TurnRow } from '../schema';

/** What the figures are made of. */
export interface History {
  days: DayTotals[];
  presences: PresenceRow[];
  turns: TurnRow[];
}

/** @returns of both histories together, the rows that are not here, or other than here */
export function mergedHistory(here: History, there: History): { rows: DayTotals[] } & Omit<History, 'days'> {
  const [mine, theirs] = [byDay(here), byDay(there)];
  const rows: DayTotals[] = [];
  const whole = new Set<string>();
  for (const [day, side] of theirs) {
    const merge = mergedDay(day, mine.get(day) ?? NO_SIDE, side);
    rows.push(...merge.rows);
    for (const site of merge.whole) whole.add(placeOf(day, site));
  }
  const known = new Map<string, number>();
  for (const row of here.presences) known.set(idOf(row), row.to);
  for (const row of here.turns) known.set(idOf(row), row.rev);
  const isNew = (row: PresenceRow | TurnRow, order: number): boolean =>
    order > (known.get(idOf(row)) ?? Number.NEGATIVE_INFINITY);
  return {
    rows,
    presences: there.presences.filter(
      (row) => isNew(row, row.to) && row.days.every((day) => whole.has(placeOf(day, row.site))),
    ),
    turns: there.turns.filter((row) => isNew(row, row.rev) && whole.has(placeOf(row.day, row.site))),
  };
}

const NO_SIDE: Side = { days: [], presences: [], turns: [] };

export const placeOf = (day: DayKey, site: SiteId): string => `${day}/${site}`;

function byDay({ days, presences, turns }: History): Map<DayKey, Side> {
  const all = new Map<DayKey, History>();
  const on = (day: DayKey): History => {
    const side = all.get(day) ?? { days: [], presences: [], turns: [] };
    all.set(day, side);
    return side;
  };
  for (const row of days) on(row.day).days.push(row);
  for (const row of presences) for (const day of row.days) on(day).presences.push(row);
  for (const row of turns) on(row.day).turns.push(row);
  return all;
}
