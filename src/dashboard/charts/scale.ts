import { byHour } from '../../core/days';
import type { Interval } from '../../core/intervals';
import type { Instant } from '../../core/records';

/** From figures to where they are in a picture. */

type Ends = readonly [from: number, to: number];

export type Scale = (value: number) => number;

/** @returns of a value, where it lies between the ends of the picture as it lies between its own */
export const linear =
  ([least, most]: Ends, [from, to]: Ends): Scale =>
  (value) =>
    from + ((value - least) / (most - least)) * (to - from);

/** @returns of a value, the radius of a dot whose area is as large */
export const byArea =
  (most: number, radius: number): Scale =>
  (value) =>
    radius * Math.sqrt(value / most);

/** Places side by side, as wide as each other. */
export interface Bands {
  /** From one place to the next. */
  step: number;
  /** Of what stands in a place. */
  width: number;
  /** Where it begins. */
  at(place: number): number;
}

/** @param inner what is free between two, and `outer` before the first and after the last: shares of a step */
export function bands(count: number, [from, to]: Ends, inner: number, outer: number): Bands {
  const step = (to - from) / Math.max(1, count - inner + outer * 2);
  const start = from + (to - from - step * (count - inner)) / 2;
  return { step, width: step * (1 - inner), at: (place) => start + step * place };
}

/** @returns 1, 2 or 5 times a power of ten: steps of about this many from nothing to the most */
export function roundStep(most: number, count: number): number {
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  return power * (ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.SQRT2 ? 2 : 1);
}

/** @returns the moments within, both ends included, at which an hour of the wall clock begins; also in half-hour zones */
export const hoursIn = ({ from, to }: Interval): Instant[] =>
  byHour({ from, to: to + 1 }, 0)
    .map((piece) => piece.from)
    .filter((at) => new Date(at).getMinutes() === 0 && at % 60_000 === 0);
