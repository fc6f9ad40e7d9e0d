import type { Site } from '../site';

/** Six independent public sources agree, 2019 to 2025-08-30; nothing newer. Replies come whole. */
export const replika: Site = {
  id: 'replika',
  name: 'Replika',
  kind: 'companion',
  support: 'read',
  evidence: { date: '2025-08', from: 'reports' },
  hosts: ['my.replika.com', 'my.replika.ai'],
  core: true,
  composer: '#send-message-textarea,[data-testid="chat-controls-message-textarea"]',
  layouts: [
    {
      id: 'grid',
      thread: '[data-testid="chat-messages"],[role="grid"]',
      row: '[role="row"][id^="message-"]',
      turn: '[role="row"][id^="message-"]',
      user: ':not(:has([data-author="replika"]))',
      ids: ['id'],
      text: '[data-author="replika"]',
      bubbles: true,
    },
  ],
};
