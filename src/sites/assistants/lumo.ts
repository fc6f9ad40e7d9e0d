import type { Site } from '../site';

export const lumo: Site = {
  id: 'lumo',
  name: 'Lumo',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-07', from: 'page' },
  hosts: ['lumo.proton.me'],
  composer: '.lumo-input .ProseMirror,.ProseMirror[contenteditable="true"]',
  stop: 'button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'messages',
      thread: '.lumo-message-chain',
      row: '[data-message-role]',
      turn: '[data-message-role]',
      user: '[data-message-role="user"]',
      ids: ['data-message-id'],
      text: '.progressive-markdown-content',
    },
  ],
};
