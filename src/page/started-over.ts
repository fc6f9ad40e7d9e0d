import type { Measure } from './measure';
import { PLACEHOLDER } from './answer';

/** A reply of which less than this share is left has been started over. */
const STARTED_OVER = 0.5;

/**
 * After the page had nothing, what comes is another reply: by its beginning, or because there is less of it.
 *
 * @param mayBeLess where the page takes texts out of sight and shows them again, less tells nothing
 */
export const isOther = (now: Measure, before: Measure, mayBeLess: boolean): boolean =>
  now.start !== before.start || (!mayBeLess && now.length < before.length);

/** Much of what was there is gone; a short text may only have stood for more to come. */
export const isStartedOver = (now: Measure, before: Measure): boolean =>
  before.length >= PLACEHOLDER && now.length < before.length * STARTED_OVER;
