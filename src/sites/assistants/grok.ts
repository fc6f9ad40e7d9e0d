import type { Site } from '../site';

/** `response-` with an id stands in all captures, for both roles. The test ids came in 2026-05 at the latest. */
export const grok: Site = {
  id: 'grok',
  name: 'Grok',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-03', from: 'page' },
  hosts: ['grok.com'],
  core: true,
  composer: 'div.tiptap.ProseMirror[contenteditable="true"],textarea[aria-label="Ask Grok anything"]',
  stop: 'button[aria-label="Stop model response"],button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'responses',
      thread: 'div:has(> #last-reply-container),[class~="overflow-y-auto"],main,body',
      row: '[id^="response-"]',
      turn: '[id^="response-"]',
      user: '.items-end,[data-testid="user-message"],:has(> [data-testid="user-message"])',
      ids: ['id'],
      text: '.response-content-markdown',
      aside: '.thinking-container',
    },
  ],
};
