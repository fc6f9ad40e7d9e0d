import type { Layout } from './layout.ts';

/** One row holds the pair. While it answers, nothing can be typed. */
export const notebooklm: Layout = {
  id: 'notebooklm',
  site: 'notebooklm',
  host: 'notebooklm.google.com',
  path: '/notebook/{id}',
  mark: '.chat-message-pair chat-message',
  row: '.chat-message-pair',
  user: 'chat-message:has(.from-user-container)',
  reply: 'chat-message:has(.to-user-container)',
  userText: '.from-user-container .message-text-content',
  answer: '.to-user-container .message-text-content',
  text: '.to-user-container .message-text-content',
  ids: [],
  composer: {
    field: 'textarea.query-box-input',
    form: 'query-box',
    send: 'button[type="submit"]',
    sendHtml: '<button type="submit" aria-label="Submit" class="submit-button"></button>',
    stopHtml: '',
    html: '<query-box><form><textarea class="query-box-input" placeholder="Start typing..."></textarea><button type="submit" class="submit-button"></button></form></query-box>',
    sendStays: true,
    closes: true,
  },
  saysEnd: true,
  done: {
    at: 'chat-message:has(.to-user-container) mat-card',
    html: '<mat-card-actions><chat-actions><button aria-label="Copy model response to clipboard"></button></chat-actions></mat-card-actions>',
  },
  thoughts: {
    at: '.to-user-container .message-content',
    html: '<div class="thinking-message"></div>',
    fold: true,
  },
};
