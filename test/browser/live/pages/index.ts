/** Runs in the page: the first part of the host says which page it is. */
import { LISTS } from './lists.ts';
import { REPLIES } from './replies.ts';
import { MESSAGES } from './messages.ts';
import { PLACES } from './places.ts';

/** What each page builds when it has loaded, by its name. */
export type Pages = Readonly<Record<string, () => void>>;

export const PAGES: Pages = { ...LISTS, ...REPLIES, ...MESSAGES, ...PLACES };
