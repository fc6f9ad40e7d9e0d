import type { Site } from '../site';

/** Classes are a name and a hash that each build changes. Replies come whole. */
export const nomi: Site = {
  id: 'nomi',
  name: 'Nomi',
  kind: 'companion',
  support: 'read',
  evidence: { date: '2026-05', from: 'reports' },
  hosts: ['beta.nomi.ai', 'nomi.ai'],
  composer: 'main textarea',
  layouts: [
    {
      id: 'bubbles',
      thread: 'main,body',
      row: '[class*="MessageBubble_nomiRoot__"],[class*="MessageBubble_userRoot__"]',
      turn: '[class*="MessageBubble_nomiRoot__"],[class*="MessageBubble_userRoot__"]',
      user: '[class*="MessageBubble_userRoot__"]',
      ids: [],
      text: 'span.text,[class*="MessageBubble_nomiRoot__"]:not(:has(span.text))',
      bubbles: true,
    },
  ],
};
