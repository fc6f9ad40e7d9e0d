import type { Instant, Ms } from './records';

/** From `from` up to, not including, `to`. Empty where `to` is not after `from`. */
export interface Interval {
  from: Instant;
  to: Instant;
}

/** @returns the same time as non-empty intervals in order that neither touch nor overlap */
export function union(intervals: readonly Interval[]): Interval[] {
  const ordered = intervals.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const merged: Interval[] = [];
  for (const { from, to } of ordered) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** @returns the time covered, each moment once */
export function measure(intervals: readonly Interval[]): Ms {
  return union(intervals).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** @returns the part within the window, empty where they do not meet */
export function clip({ from, to }: Interval, window: Interval): Interval {
  const start = Math.max(from, window.from);
  return { from: start, to: Math.max(start, Math.min(to, window.to)) };
}
