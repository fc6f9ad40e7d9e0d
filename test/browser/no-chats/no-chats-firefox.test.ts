import { NO_CHATS } from './no-chats.ts';
import { noChatsSuite } from './no-chats-suite.ts';

/** Those that come nearest to a chat. */
const SOME = ['search-live', 'to-do'];

noChatsSuite(
  'firefox',
  NO_CHATS.filter(({ page }) => SOME.includes(page)),
  { browsers: 3, windows: 1 },
);
