import type { Layout, Site } from '../site';

/** The Fluent components' prefix is what lasts. Elements of turns out of sight are used again for others. */
export const fluent: Layout = {
  id: 'fluent',
  thread:
    '.fui-Virtualizer-Scroll-View-Dynamic__container,[role="feed"],[data-testid="MessageListContainer"]',
  row: '.fai-UserMessage,.fai-CopilotMessage',
  turn: '.fai-UserMessage,.fai-CopilotMessage',
  user: '.fai-UserMessage',
  ids: [],
  text: '[data-testid="markdown-reply"]',
  streaming: '[data-testid="loading-message"]',
};

export const m365Copilot: Site = {
  id: 'm365-copilot',
  name: 'Microsoft 365 Copilot',
  kind: 'assistant',
  support: 'read',
  note: 'In Teams and in Office it stands in a frame of another site, which cannot be seen.',
  evidence: { date: '2026-08', from: 'page' },
  hosts: ['m365.cloud.microsoft', 'copilot.cloud.microsoft', 'm365.microsoft.com'],
  at: '^/chat(?:[/?#]|$)',
  composer: '#m365-chat-editor-target-element,[data-lexical-editor="true"][contenteditable="true"]',
  stop: '[class*="fai-SendButton__stop"],[data-testid="stopGeneratingButton"],button[aria-label*="Stop" i]',
  layouts: [fluent],
};
