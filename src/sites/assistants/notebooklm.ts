import type { Site } from '../site';

/** "From user" is the user's turn, "to user" is the reply. */
export const notebooklm: Site = {
  id: 'notebooklm',
  name: 'NotebookLM',
  kind: 'assistant',
  support: 'read',
  note: 'The saved page was cut down by hand.',
  evidence: { date: '2026-07', from: 'page' },
  hosts: ['notebooklm.google.com', 'notebook.google.com'],
  at: '^/notebook/',
  composer: 'textarea.query-box-input',
  layouts: [
    {
      id: 'messages',
      thread: 'chat-panel,main,body',
      row: 'chat-message',
      turn: 'chat-message',
      user: ':has(> .from-user-container)',
      ids: [],
      text: '.to-user-container .message-text-content',
      aside: '.citation-marker,chat-actions,mat-icon',
      streaming: '.thinking-message',
      finished: 'chat-message:has(> .to-user-container) chat-actions',
    },
  ],
};
