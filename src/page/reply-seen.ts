import type { Instant } from '../core/records';
import type { Controls } from './controls';

/** What the page shows of the reply now. */
export interface ReplySeen {
  /** Blocks that hold its text, with what led to the answer. */
  texts: readonly Element[];
  /** Those of them that are the answer, and what is no part of it. */
  answer: readonly Element[];
  aside?: string | undefined;
  /** The site's sign that a reply is being written; null where it is not known. */
  streaming: boolean | null;
  /** The site's mark that it is finished; null where the site has none. */
  finished: boolean | null;
  /** When the user pressed on something last. */
  pressed: Instant;
  /** What can be pressed in replies here; not where the site's facts tell what a reply is. */
  controls?: Controls;
}
