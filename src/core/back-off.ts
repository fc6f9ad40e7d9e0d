import { addDays } from './days';
import type { Choice } from './nudge';
import type { DayKey, Instant } from './records';
import type { SiteId } from './words';

/** What is remembered of a kind of nudge, so that it rests when nobody wants it. */
export interface BackOff {
  /** Those after which the user went on, since the last one that was followed. */
  passed: readonly Passed[];
  /** It rests until this day. */
  until: DayKey | null;
}

export interface Passed {
  site: SiteId;
  at: Instant;
}

/** So many in a row, and it rests … */
const MOST_PASSED = 3;
/** … for so long. */
const REST_DAYS = 14;

/** The choices by which the user goes on as if nothing had been shown. */
const PASSING: readonly Choice[] = ['closed', 'continue', 'not-today'];

export const NO_BACK_OFF: BackOff = { passed: [], until: null };

export const isResting = ({ until }: BackOff, day: DayKey): boolean => until !== null && day < until;

/**
 * @param now names the showing, which is passed over once
 * @param hadEffect whether an earlier one was followed by the end of the session, although it was passed over
 * @returns what is remembered after this choice
 */
export function afterChoice(
  { passed, until }: BackOff,
  choice: Choice,
  now: Passed & { day: DayKey },
  hadEffect: (one: Passed) => boolean,
): BackOff {
  if (choice === 'wrap-up') return { passed: [], until };
  if (!PASSING.includes(choice)) return { passed, until };
  const isOther = ({ site, at }: Passed): boolean => site !== now.site || at !== now.at;
  const others = passed.filter((one) => isOther(one) && !hadEffect(one));
  const still = [...others, { site: now.site, at: now.at }];
  if (still.length < MOST_PASSED) return { passed: still, until };
  return { passed: [], until: addDays(now.day, REST_DAYS) };
}
