import type { Site } from '../site';

/** Watched while it streamed: the id of a reply changes twice before it stays. */
export const libreChat: Site = {
  id: 'librechat',
  name: 'LibreChat',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: [],
  marker: '.message-render,form [data-testid="text-input"]',
  composer: '#prompt-textarea,[data-testid="text-input"]',
  stop: 'button[aria-label^="Stop"]',
  layouts: [
    {
      id: 'messages',
      thread: 'main,body',
      row: '.message-render',
      turn: '.message-render',
      user: ':has(.user-turn)',
      ids: ['id'],
      text: '[data-testid="message-body"],.message-content',
    },
  ],
};
