import type { Interval } from '../../core/intervals';
import type { Instant } from '../../core/records';
import type { TextKey } from '../../ui/texts';

/** What stands in a field for a time of day: `20:14:05`. */
export function clockText(at: Instant): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/**
 * @param text of a field for a time of day, with or without seconds
 * @returns the first moment within the interval, its ends included, at which a clock shows this; null where none does
 */
export function momentIn({ from, to }: Interval, text: string): Instant | null {
  const [, hours, minutes, seconds = '0'] = /^(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  // The ends have fractions of a second that no field shows.
  if (clockText(from) === clockText(to) && text === clockText(from)) return from;
  for (const end of [from, to]) {
    const date = new Date(end);
    date.setHours(Number(hours), Number(minutes), Number(seconds), 0);
    const at = date.getTime();
    if (Math.floor(from / 1_000) === Math.floor(at / 1_000)) return from;
    if (Math.floor(to / 1_000) === Math.floor(at / 1_000)) return to;
    if (at > from && at < to) return at;
  }
  return null;
}

/** @returns what is to be kept of an interval as it was typed, or what is wrong with it */
export function parseKeep(
  interval: Interval,
  typed: { from: string; to: string },
): { keep: Interval } | { problem: TextKey } {
  const from = momentIn(interval, typed.from);
  const to = momentIn(interval, typed.to);
  if (from === null || to === null) return { problem: 'dashKeepOutside' };
  if (to <= from) return { problem: 'dashKeepEmpty' };
  return from === interval.from && to === interval.to ? { problem: 'dashKeepSame' } : { keep: { from, to } };
}
