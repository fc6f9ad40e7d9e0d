import type { Site } from '../site';

/** Made from Open WebUI. */
export const zAi: Site = {
  id: 'z-ai',
  name: 'Z.ai',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-07', from: 'page' },
  hosts: ['chat.z.ai'],
  composer: '#chat-input',
  layouts: [
    {
      id: 'messages',
      thread: '#messages-container',
      row: '#messages-container [id^="message-"]',
      turn: '#messages-container [id^="message-"]',
      user: '.user-message',
      ids: ['id'],
      text: '#response-content-container',
      aside: '.thinking-chain-container',
      streaming: '.chat-assistant .dot',
    },
  ],
};
