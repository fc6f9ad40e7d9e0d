import type { Site } from '../site';

export const chainlit: Site = {
  id: 'chainlit',
  name: 'Chainlit',
  kind: 'self-hosted',
  support: 'read',
  note: 'As a button in another page (copilot) it is not recognised.',
  evidence: { date: '2026-04', from: 'code' },
  hosts: [],
  marker: '[data-step-type],#message-composer #chat-input',
  composer: '#chat-input',
  stop: '#stop-button',
  layouts: [
    {
      id: 'steps',
      thread: 'main,body',
      row: '[data-step-type="user_message"],[data-step-type="assistant_message"]',
      turn: '[data-step-type="user_message"],[data-step-type="assistant_message"]',
      user: '[data-step-type="user_message"]',
      ids: ['id'],
      text: '.message-content',
    },
  ],
};
