import { NO_CHATS } from './no-chats.ts';
import { noChatsSuite } from './no-chats-suite.ts';

noChatsSuite('chromium', NO_CHATS, { browsers: 1, windows: 10 });
