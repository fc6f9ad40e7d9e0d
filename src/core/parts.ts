import type { HourPiece } from './days';
import { noHours } from './days';
import type { Interval } from './intervals';
import type { DayKey, Ms } from './records';

/**
 * Where a presence was counted: its pieces in order, each with its day and hour by the clock and the start of the day
 * that held when it was counted. What is taken back later comes off the same day and hour, wherever the user is by then.
 */
export type Part = HourPiece;

/** @returns the parts with more of them at the end; what is of one hour and touches is one */
export function joined(parts: readonly Part[], more: readonly Part[]): Part[] {
  const all = parts.map((part) => ({ ...part }));
  for (const part of more) {
    const last = all.at(-1);
    if (last && last.to === part.from && last.day === part.day && last.hour === part.hour) last.to = part.to;
    else all.push({ ...part });
  }
  return all;
}

/** @returns what of the parts lies within the interval */
export const within = (parts: readonly Part[], { from, to }: Interval): Part[] =>
  parts
    .map((part) => ({ ...part, from: Math.max(part.from, from), to: Math.min(part.to, to) }))
    .filter((part) => part.to > part.from);

/** @returns the days that the parts are on, each once */
export const daysOf = (parts: readonly Part[]): DayKey[] => [...new Set(parts.map(({ day }) => day))];

/** @returns the hours of one day that the parts cover, each moment once */
export function hoursOn(day: DayKey, parts: readonly Part[]): Ms[] {
  const hours = noHours();
  let covered = Number.NEGATIVE_INFINITY;
  for (const { hour, from, to, ...part } of [...parts].sort((a, b) => a.from - b.from)) {
    if (part.day === day && to > covered) hours[hour] = (hours[hour] ?? 0) + to - Math.max(from, covered);
    covered = Math.max(covered, to);
  }
  return hours;
}
