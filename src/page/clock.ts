import type { Instant, Ms } from '../core/records';

/** One reading of both clocks: the wall clock can be set, the steady one may stop while the machine sleeps. */
export interface Moment {
  wall: Instant;
  steady: Ms;
}

export type Clock = () => Moment;

export const machineClock: Clock = () => ({ wall: Date.now(), steady: performance.now() });

/** Further apart than this, one of the clocks jumped or the machine slept: docs/architecture.md, "Clocks". */
const MOST_DRIFT_MS = 2_000;
/** The beat comes every second; a page that blocks its main thread for longer than this was suspended. */
const LONGEST_STEP_MS = 10_000;

/**
 * @param beats the beat came meanwhile: a page in the background has none, and its steps may be long
 * @returns whether the time between the two moments really passed, with the page awake
 */
export function passed(before: Moment, after: Moment, beats: boolean): boolean {
  const wall = after.wall - before.wall;
  const steady = after.steady - before.steady;
  return Math.abs(wall - steady) <= MOST_DRIFT_MS && (!beats || steady <= LONGEST_STEP_MS);
}
