import type { StoreProblem } from '../core/words';
import type { CountKey, TextKey } from './texts';

/** What to do where the store cannot be used. */
export const REMEDIES = {
  blocked: 'lostBlocked',
  private: 'lostPrivate',
  broken: 'lostBroken',
  newer: 'lostNewer',
  full: 'lostFull',
} as const satisfies Record<StoreProblem, TextKey>;

/** What is said while nothing can be kept, before the remedy: `{time}`. */
export const NOT_KEPT = 'notKept' satisfies TextKey;

/** What is said when the browser has lost the history, and the two ways on. */
export const LOST_HISTORY = {
  title: 'historyLost' satisfies CountKey,
  restore: 'historyRestore' satisfies TextKey,
  leave: 'historyLeave' satisfies TextKey,
} as const;
