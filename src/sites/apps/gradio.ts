import type { Site } from '../site';

export const gradio: Site = {
  id: 'gradio',
  name: 'Gradio',
  kind: 'self-hosted',
  support: 'read',
  note: 'Whatever has a chatbot in it. In a frame of another site it cannot be seen.',
  evidence: { date: '2026-08', from: 'code' },
  hosts: [],
  marker: 'gradio-app [role="log"]',
  composer: 'gradio-app textarea[data-testid="textbox"],gradio-app textarea',
  stop: '[data-testid="stop-button"],button.stop-button',
  layouts: [
    {
      id: 'rows',
      thread: '[role="log"]',
      row: '.message-row',
      turn: '.message-row',
      user: '.user-row',
      ids: [],
      text: '[data-testid="bot"]',
      streaming: '.pending[role="status"]',
    },
  ],
};
