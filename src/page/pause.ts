import type { Ms } from '../core/records';

/** @returns null, after this time */
export const pause = (ms: Ms): Promise<null> => new Promise((done) => setTimeout(done, ms, null));
