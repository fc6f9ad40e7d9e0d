import type { Site } from '../site';

/** Its elements have names of their own, unchanged since 2024, also by the redesign of 2026-05. */
export const gemini: Site = {
  id: 'gemini',
  name: 'Gemini',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-07', from: 'page' },
  hosts: ['gemini.google.com'],
  core: true,
  composer: 'rich-textarea .ql-editor[contenteditable="true"]',
  stop: 'button.send-button.stop,button[aria-label="Stop response"],mat-icon[fonticon="stop"]',
  layouts: [
    {
      id: 'exchanges',
      thread: 'infinite-scroller,#chat-history,chat-window',
      row: '.conversation-container',
      turn: 'user-query,model-response',
      user: 'user-query',
      ids: ['id'],
      text: 'message-content',
      streaming: '[aria-busy="true"]',
      finished: '.response-footer.complete',
    },
  ],
};
