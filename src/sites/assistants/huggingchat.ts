import { messages } from '../apps/chat-ui';
import type { Site } from '../site';

export const huggingchat: Site = {
  id: 'huggingchat',
  name: 'HuggingChat',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-08', from: 'code' },
  hosts: ['huggingface.co'],
  at: '^/chat(?:[/?#]|$)',
  composer: 'form textarea',
  stop: 'button[aria-label="Stop generating"]',
  layouts: [messages],
};
