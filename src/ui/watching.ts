import type { Speech } from './speech';
import type { Grants } from './grants';

/** Starts and ends watching, and says what came of it. */
export interface Watching {
  /** To be called from a click. @returns whether access was given */
  start(origins: string[], name: string): Promise<boolean>;
  /** @returns whether it ended; false where the browser keeps the access */
  stop(origins: string[], name: string): Promise<boolean>;
}

/** @param tell says it to those who see the screen, or, where it failed not, to those who hear it */
export function watchingWith(
  grants: Grants,
  { say }: Speech,
  tell: (text: string, failed: boolean) => void,
): Watching {
  return {
    // The browser asks only within the click: nothing may be awaited before.
    start: async (origins, name) => {
      const isGiven = await grants.give(origins);
      tell(say(isGiven ? 'watchGiven' : 'watchRefused', { site: name }), !isGiven);
      return isGiven;
    },
    stop: async (origins, name) => {
      const isTaken = await grants.giveBack(origins);
      tell(isTaken ? say('watchStopped', { site: name }) : '', false);
      return isTaken;
    },
  };
}
