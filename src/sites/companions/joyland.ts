import type { Site } from '../site';

/** Beside the chat stands a field for comments on the character. */
export const joyland: Site = {
  id: 'joyland',
  name: 'Joyland',
  kind: 'roleplay',
  support: 'read',
  adults: true,
  evidence: { date: '2026-08', from: 'page' },
  hosts: ['joyland.ai', 'www.joyland.ai'],
  composer: 'textarea[placeholder="Type a message"]',
  layouts: [
    {
      id: 'list',
      row: '.chat-list-item',
      turn: '.chat-list-item',
      user: ':has(.user-text-box)',
      ids: [],
      text: '.robot-text-box .markdown-body',
    },
  ],
};
