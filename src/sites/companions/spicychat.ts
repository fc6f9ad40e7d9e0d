import type { Site } from '../site';

/** Buttons with the names of their icons stand under a finished reply. */
export const spicychat: Site = {
  id: 'spicychat',
  name: 'SpicyChat',
  kind: 'roleplay',
  support: 'read',
  adults: true,
  evidence: { date: '2025-06', from: 'reports' },
  hosts: ['spicychat.ai', 'www.spicychat.ai'],
  composer: 'textarea[placeholder^="Message "]',
  layouts: [
    {
      id: 'rows',
      thread: 'main,body',
      row: 'div.py-lg:has(> .bg-gray-4,> .gap-md)',
      turn: 'div.py-lg > .bg-gray-4,div.py-lg > .gap-md',
      user: '.bg-gray-4',
      ids: [],
      text: '.break-words',
      finished: 'button[aria-label="RefreshCcw-button"]',
    },
  ],
};
