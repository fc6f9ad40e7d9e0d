import type { Site } from '../site';

/** A reply has a button with the name of the model. */
export const crushon: Site = {
  id: 'crushon',
  name: 'CrushOn',
  kind: 'roleplay',
  support: 'read',
  adults: true,
  evidence: { date: '2025-06', from: 'reports' },
  hosts: ['crushon.ai', 'chat.crushon.ai'],
  layouts: [
    {
      id: 'blocks',
      thread: '#chat-container,[class*="ChatRoom_chatPanel"]',
      row: ':is(#chat-container,[class*="ChatRoom_chatPanel"]) div[data-id]',
      turn: 'div[data-id]',
      user: ':not(:has(button span))',
      ids: ['data-id'],
      text: '[class*="MarkdownText_CustomMarkdownText__"]',
    },
  ],
};
