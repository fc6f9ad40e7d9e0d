import type { Site } from '../site';

/** Four layouts are served at the same time (public captures and descriptions, 2025-06 to 2026-10). */
export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  kind: 'assistant',
  support: 'read',
  note: 'The app shell (since 2026-09) and the light page (since 2026-07) are known from reports only.',
  evidence: { date: '2026-07', from: 'page' },
  hosts: ['chatgpt.com', 'chat.openai.com', 'chat.com'],
  core: true,
  composer: [
    '#prompt-textarea',
    'form[data-chatgpt-composer] [contenteditable="true"]',
    '[data-composer-markdown][contenteditable="true"]',
    'form[data-type="unified-composer"] [contenteditable="true"]',
    '[data-mobile-composer-prompt]',
  ].join(),
  stop: [
    '[data-testid="stop-button"]',
    '[data-chatgpt-composer] button[type="button"][aria-label^="Stop"]',
    '[data-chatgpt-composer] button.size-token-button-composer[type="button"]',
  ].join(),
  layouts: [
    {
      // The app shell, since 2026-09-18: one row an exchange.
      id: 'G4',
      thread: '[data-thread-find-target="conversation"]',
      row: '[data-turn-key]',
      turn: '[data-content-search-unit-key$=":user"],[data-content-search-unit-key$=":assistant"]',
      user: '[data-content-search-unit-key$=":user"]',
      ids: ['data-chatgpt-search-message-ids', 'data-turn-key', 'data-content-search-unit-key'],
      text: '[data-markdown-text-style="assistant-message"]:not([data-markdown-text-tone="tertiary"])',
      finished: '[data-chatgpt-selection-message-id]',
    },
    {
      // The light page for guests, since 2026-07.
      id: 'G3',
      thread: 'ol[data-conversation-transcript]',
      row: 'li[data-message-role]',
      turn: 'li[data-message-role]',
      user: '[data-message-role="user"]',
      ids: ['id'],
      text: '[data-assistant-markdown]',
      streaming: '[data-message-streaming]',
      finished: '[data-message-complete]',
    },
    {
      // Since 2026-05 a turn out of sight leaves its container empty.
      id: 'G2',
      row: 'div[data-turn-id-container]',
      turn: '[data-turn]',
      user: '[data-turn="user"]',
      ids: ['data-turn-id', 'data-turn-id-container'],
      text: '.markdown',
    },
    {
      // Articles until 2026-03, sections since.
      id: 'G1',
      row: '[data-testid^="conversation-turn-"]',
      turn: '[data-testid^="conversation-turn-"]',
      // Articles of 2025 have the role inside; asking the others for it would walk the reply that grows.
      user: '[data-turn="user"],:not([data-turn]):has([data-message-author-role="user"])',
      ids: ['data-turn-id'],
      text: '.markdown',
    },
  ],
};
