import type { Site } from '../site';

/** Turns have numbers that start anew in each conversation. */
export const you: Site = {
  id: 'you',
  name: 'You.com',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-08', from: 'reports' },
  hosts: ['you.com'],
  composer: '#search-input-textarea',
  stop: '[data-testid="stop-generating-button"]',
  layouts: [
    {
      id: 'turns',
      thread: '#chat-history,main,body',
      row: '[data-testid^="youchat-question-turn-"],[data-testid^="youchat-answer-turn-"]',
      turn: '[data-testid^="youchat-question-turn-"],[data-testid^="youchat-answer-turn-"]',
      user: '[data-testid^="youchat-question-turn-"]',
      ids: [],
      text: '[data-testid^="youchat-answer-turn-"]',
      aside: '[data-testid="youchat-web-results-panel"],[data-testid$="-you-chat-updates"]',
      streaming: '[data-testid^="step-"][data-finished="false"]',
    },
  ],
};
