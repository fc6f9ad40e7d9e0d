import type { Place } from '../core/messages';
import type { Ms } from '../core/records';
import type { Site } from '../sites/site';
import { pause } from './pause';
import { hello } from './worker';

/** A worker that was ended while it answered is asked again after this time, which doubles each time … */
const SOONEST_AGAIN_MS: Ms = 200;
/** … up to this. */
const LATEST_AGAIN_MS: Ms = 5_000;
/** A worker that takes longer to start will not answer: it was ended before it heard us. */
const ANSWERED_WITHIN_MS: Ms = 3_000;

/**
 * Asks the worker what site this is until it says so: as long as nothing is known of the page, nothing is counted.
 *
 * @returns null only after the signal
 */
export async function greet(signal: AbortSignal): Promise<Place<Site> | null> {
  for (let wait = SOONEST_AGAIN_MS; !signal.aborted; wait = Math.min(2 * wait, LATEST_AGAIN_MS)) {
    const place = await Promise.race([hello(), pause(ANSWERED_WITHIN_MS)]);
    if (place) return place;
    await pause(wait);
  }
  return null;
}
