/**
 * From figures to where they are in a picture. d3-scale would do it, too, and brings colours, formats and ways between
 * any two things along: 12 kB of the package for three lines of arithmetic.
 */

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
