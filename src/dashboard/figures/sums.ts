import { bisectRight } from 'd3-array';
import { sumIn, type DayFigures, type Sum } from '../../core/fold';
import { lengthOf, type Span } from '../../core/periods';
import type { DayKey } from '../../core/records';

/** @returns the part, of parts in order and without gaps, whose start is nearest to the day's */
export function nearestTo(day: DayKey, parts: readonly Span[]): number {
  const starts = parts.map(({ first }) => first);
  const place = Math.max(0, bisectRight(starts, day) - 1);
  const [part, next] = [parts[place], starts[place + 1]];
  if (!part || next === undefined) return place;
  const passed = lengthOf({ first: part.first, last: day }) - 1;
  return passed * 2 > lengthOf(part) ? place + 1 : place;
}

/** Looks at each day once, however many parts there are. @returns what each part adds up to; null where nothing */
export function sumsIn(days: ReadonlyMap<DayKey, DayFigures>, parts: readonly Span[]): (Sum | null)[] {
  const starts = parts.map(({ first }) => first);
  const mine = parts.map(() => new Map<DayKey, DayFigures>());
  for (const [day, figures] of days) mine[bisectRight(starts, day) - 1]?.set(day, figures);
  return parts.map((part, place) => sumIn(mine[place] ?? new Map<DayKey, DayFigures>(), part));
}
