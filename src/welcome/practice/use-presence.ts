import { useEffect, useState } from 'preact/hooks';
import { clip, measure, type Interval } from '../../core/intervals';
import type { Instant, Ms } from '../../core/records';

const BEAT_MS: Ms = 1_000;
/** As in a real chat: so long after the last input, nobody is there. */
const QUIET_MS: Ms = 60_000;
/** A beat that comes later than that was asleep. */
const LATEST_MS: Ms = 3 * BEAT_MS;
const INPUTS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** @returns the intervals in which the user was in front of the practice chat, once it is on */
export function usePresence(isOn: boolean): readonly Interval[] {
  const [intervals, setIntervals] = useState<readonly Interval[]>([]);
  useEffect(() => {
    if (!isOn) return undefined;
    const ending = new AbortController();
    let input: Instant = Date.now();
    let before: Instant | null = input;
    const noteInput = (): void => void (input = Date.now());
    for (const name of INPUTS)
      document.addEventListener(name, noteInput, { signal: ending.signal, passive: true });
    const beat = setInterval(() => {
      const now = Date.now();
      const isHere = document.visibilityState === 'visible' && document.hasFocus() && now - input < QUIET_MS;
      const from = before;
      before = isHere ? now : null;
      if (isHere && from !== null && now - from < LATEST_MS)
        setIntervals((all) => [...all.slice(0, -1), ...joined(all.at(-1), { from, to: now })]);
    }, BEAT_MS);
    ending.signal.addEventListener('abort', () => clearInterval(beat));
    return () => ending.abort();
  }, [isOn]);
  return intervals;
}

const joined = (last: Interval | undefined, next: Interval): Interval[] =>
  last === undefined ? [next] : last.to >= next.from ? [{ from: last.from, to: next.to }] : [last, next];

/** @returns presence within these spans, each moment once */
export const presenceIn = (intervals: readonly Interval[], spans: readonly Interval[]): Ms =>
  measure(spans.flatMap((span) => intervals.map((one) => clip(one, span))));
