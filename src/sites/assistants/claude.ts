import type { Site } from '../site';

/** The two marks stand in every capture since 2025-08. Since 2026-07 only six to nine turns of a long chat are there. */
export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-07', from: 'page' },
  hosts: ['claude.ai'],
  core: true,
  composer:
    '[data-testid="chat-input"][contenteditable="true"],[data-chat-input-container] [contenteditable="true"]',
  stop: 'button[aria-label="Stop response"],button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'turns',
      thread: '[role="feed"],[data-testid="virtual-message-list"],[class*="overflow-y-"],body',
      row: '[data-testid="user-message"],[data-is-streaming]',
      turn: '[data-testid="user-message"],[data-is-streaming]',
      user: '[data-testid="user-message"]',
      ids: [],
      text: '.standard-markdown,.progressive-markdown,.font-claude-message:not(:has(.standard-markdown))',
      streaming: '[data-is-streaming="true"]',
      finished: '[data-is-streaming="false"]',
    },
  ],
};
