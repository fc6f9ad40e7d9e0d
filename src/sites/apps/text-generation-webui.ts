import type { Site } from '../site';

/** Two ways to show a chat: instructions, or people with a picture each. */
export const textGenerationWebUi: Site = {
  id: 'text-generation-webui',
  name: 'text-generation-webui',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-05', from: 'code' },
  hosts: [],
  marker: 'gradio-app #chat-tab',
  composer: '#chat-input textarea',
  stop: '#stop[style*="flex"]',
  layouts: [
    {
      id: 'messages',
      thread: '#chat',
      row: '#chat :is(.message,.user-message,.assistant-message)',
      turn: '#chat :is(.message,.user-message,.assistant-message)',
      user: '.user-message,:has(> .circle-you)',
      ids: [],
      text: '.message-body',
      aside: '.thinking-block',
      streaming: '._generating *',
    },
  ],
};
