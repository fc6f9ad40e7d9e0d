import type { DayKey } from '../records';
import { mondayOf } from '../weeks';
import { fittedText, folded, monthOf, textOf, yearOf, type Cell } from './cells';
import { ACCOUNT_BYTES, ITEM_BYTES } from './items';

/** Room that is left free: for marks of what was forgotten, and for what browsers write longer than we do. */
const FREE_BYTES = 2_400;
/** An account is shared by so many devices at least. */
const FEWEST_DEVICES = 4;
/** What is folded takes at most this much. */
const OLD_BYTES = 4_000;
/** Key, number and names of a week's item. */
const AROUND_BYTES = 50;
const WEEK_BYTES = ITEM_BYTES - 2 * AROUND_BYTES;

/** What a device tells of its days. */
export interface Told {
  /** Days before this one are folded. */
  until: DayKey;
  /** By Monday. */
  weeks: Record<DayKey, string>;
  old: string;
}

/** @returns how many bytes a device has for its days */
export const shareOf = (devices: number, settings: number): number =>
  Math.floor((ACCOUNT_BYTES - FREE_BYTES) / Math.max(FEWEST_DEVICES, devices)) - settings;

/** @returns these days by week, by Monday */
export function weeksOf(cells: readonly Cell[]): Record<DayKey, string> {
  const weeks = new Map<DayKey, Cell[]>();
  for (const cell of cells) {
    const monday = mondayOf(cell.at);
    const known = weeks.get(monday);
    if (known) known.push(cell);
    else weeks.set(monday, [cell]);
  }
  return Object.fromEntries([...weeks].map(([monday, of]) => [monday, fittedText(of, WEEK_BYTES)]));
}

/**
 * The newest weeks by day, as many as there is room for, and what came before them by month. What was folded once
 * stays folded.
 *
 * @param room in bytes, for all of it
 */
export function told(cells: readonly Cell[], foldedUntil: DayKey, today: DayKey, room: number): Told {
  const weeks = weeksOf(cells.filter(({ at }) => at >= foldedUntil));
  const thisWeek = mondayOf(today);
  let until = foldedUntil;
  let used = OLD_BYTES + AROUND_BYTES;
  for (const monday of Object.keys(weeks).sort().reverse()) {
    used += (weeks[monday]?.length ?? 0) + AROUND_BYTES;
    if (used <= room || monday >= thisWeek) continue;
    until = nextMonday(monday, weeks);
    break;
  }
  const kept = Object.entries(weeks).filter(([monday]) => monday >= until);
  return { until, weeks: Object.fromEntries(kept), old: oldText(cells.filter(({ at }) => at < until)) };
}

const nextMonday = (monday: DayKey, weeks: Record<DayKey, string>): DayKey =>
  Object.keys(weeks)
    .sort()
    .find((one) => one > monday) ?? monday;

/** By month; where that is too long, the oldest years as a whole. */
function oldText(cells: readonly Cell[]): string {
  const years = [...new Set(cells.map(({ at }) => yearOf(at)))].sort();
  for (const whole of ['', ...years]) {
    const text = textOf(folded(cells, (at) => (yearOf(at) <= whole ? yearOf(at) : monthOf(at))));
    if (text.length <= OLD_BYTES) return text;
  }
  return fittedText(folded(cells, yearOf), OLD_BYTES);
}
