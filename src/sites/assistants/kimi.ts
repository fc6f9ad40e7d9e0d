import type { Site } from '../site';

/** Names of classes are words, not hashes. Thoughts stand in the reply, before the answer. */
export const kimi: Site = {
  id: 'kimi',
  name: 'Kimi',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-08', from: 'reports' },
  hosts: ['www.kimi.com', 'kimi.com', 'www.kimi.ai', 'kimi.moonshot.cn'],
  composer: '.chat-input-editor[contenteditable="true"],[data-lexical-editor="true"][contenteditable="true"]',
  stop: '.send-button-container.stop',
  layouts: [
    {
      id: 'items',
      thread: '.chat-content-list,main,body',
      row: '.chat-content-item',
      turn: '.chat-content-item',
      user: '.chat-content-item-user',
      ids: ['data-archer-id'],
      text: '.markdown:not(.toolcall-content-text *,.toolcall-container *,.thinking-container *)',
      finished: '.segment-assistant-actions',
    },
  ],
};
