import { closingOf, isFarewell } from '../../src/closings/in-full';
import type { Closing } from '../../src/core/words';

/** As much of a text's end as the page script reads. */
const END = 600;

/**
 * @param prose the text without what is not prose of the bot
 * @returns the class that the rules give a reply, from the texts that a page showed; null where it had none
 */
export function closingShown(text: string, user: string, prose = text): Closing | null {
  if (prose === '') return null;
  const words = text.match(/\S+/g)?.length ?? 0;
  const prevUser = user.slice(-END);
  const end = prose.trim().slice(-END);
  const context = { farewell: isFarewell(prevUser, end), prevUser, words };
  return closingOf(end, context).closing;
}
