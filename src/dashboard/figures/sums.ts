import { bisectRight } from 'd3-array';
import { sumIn, type DayFigures, type Sum } from '../../core/fold';
import type { Span } from '../../core/periods';
import type { DayKey } from '../../core/records';

/** @returns which of the parts, in order and without gaps, the day is in; -1 before the first */
export const placeOf = (day: DayKey, parts: readonly Span[]): number =>
  bisectRight(
    parts.map(({ first }) => first),
    day,
  ) - 1;

/** Looks at each day once, however many parts there are. @returns what each part adds up to; null where nothing */
export function sumsIn(days: ReadonlyMap<DayKey, DayFigures>, parts: readonly Span[]): (Sum | null)[] {
  const starts = parts.map(({ first }) => first);
  const mine = parts.map(() => new Map<DayKey, DayFigures>());
  for (const [day, figures] of days) mine[bisectRight(starts, day) - 1]?.set(day, figures);
  return parts.map((part, place) => sumIn(mine[place] ?? new Map<DayKey, DayFigures>(), part));
}
