import { closingOf, isFarewell } from '../../src/closings';
import type { Closing } from '../../src/core/words';

/** As much of a text's end as the page script reads. */
const END = 600;

/** @returns the class that the rules give a reply, from the texts that a page showed; null where it had none */
export function closingShown(text: string, user: string): Closing | null {
  if (text === '') return null;
  const words = text.match(/\S+/g)?.length ?? 0;
  const prevUser = user.slice(-END);
  const context = { farewell: isFarewell(prevUser), prevUser, words };
  return closingOf(text.trim().slice(-END), context).closing;
}
