import type { Site } from '../site';

/** One answer may have several blocks of prose, with pictures and tables between them. */
export const metaAi: Site = {
  id: 'meta-ai',
  name: 'Meta AI',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-05', from: 'page' },
  hosts: ['www.meta.ai', 'meta.ai'],
  core: true,
  composer: '[data-testid="composer-input"]',
  stop: '[data-testid="composer-stop-button"]',
  layouts: [
    {
      id: 'items',
      thread: 'main,body',
      row: '[data-message-item]',
      turn: '[data-message-item]',
      user: '[data-message-id$="_user"]',
      ids: ['data-message-id'],
      text: '.ur-markdown',
      aside: '[data-testid="thinking-status"],[data-testid="subagent-cot-list"]',
      streaming: '[data-streaming-state]:not([data-streaming-state="DONE"])',
      finished: '[data-streaming-complete="true"]',
    },
  ],
};
