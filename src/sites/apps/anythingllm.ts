import type { Site } from '../site';

export const anythingLlm: Site = {
  id: 'anythingllm',
  name: 'AnythingLLM',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-08', from: 'code' },
  hosts: [],
  marker: '#primary-prompt-input',
  composer: '#primary-prompt-input',
  stop: '[data-tooltip-id="stop-generation-button"],button[aria-label="Stop generating"]',
  layouts: [
    {
      id: 'sides',
      thread: '#chat-history',
      row: '#chat-history :is(.justify-end.w-full.group,.justify-start.w-full)',
      turn: '#chat-history :is(.justify-end.w-full.group,.justify-start.w-full)',
      user: '.justify-end',
      ids: [],
      text: '.break-words',
      streaming: '.dot-falling',
      finished: '[data-tooltip-id="copy-assistant-text"]',
    },
  ],
};
