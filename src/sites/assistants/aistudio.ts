import type { Site } from '../site';

/** Turns out of sight are emptied. Its elements have names of their own. */
export const aistudio: Site = {
  id: 'aistudio',
  name: 'AI Studio',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-02', from: 'page' },
  hosts: ['aistudio.google.com'],
  composer: 'ms-prompt-input-wrapper textarea,ms-prompt-box textarea',
  stop: 'ms-run-button button[aria-label*="Stop" i],run-button button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'turns',
      thread: 'ms-chat-session,ms-autoscroll-container',
      row: 'ms-chat-turn:has(> .chat-turn-container)',
      turn: 'ms-chat-turn',
      user: ':has(> .chat-turn-container.user)',
      ids: ['id'],
      text: 'ms-text-chunk:not(ms-thought-chunk *)',
    },
    {
      id: 'pairs',
      row: 'ms-chat-turn:has(> .model-output,> .user-prompt)',
      turn: '.user-prompt,.model-output',
      user: '.user-prompt',
      ids: [],
      text: '.model-response-text',
    },
  ],
};
