import type { Site } from '../site';

/** Watched while it streamed. `mesid` is a position. The stop button is always there, and shown by its style. */
export const sillyTavern: Site = {
  id: 'sillytavern',
  name: 'SillyTavern',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: [],
  marker: '#sheld > #chat',
  composer: '#send_textarea',
  stop: '#mes_stop[style*="flex"]',
  layouts: [
    {
      id: 'messages',
      thread: '#chat',
      row: '#chat .mes',
      turn: '.mes:not([is_system="true"])',
      user: '[is_user="true"]',
      ids: [],
      text: '.mes_text',
      streaming: 'body[data-generating="true"] .mes',
    },
  ],
};
