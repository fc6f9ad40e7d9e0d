import type { Site } from '../site';

export const risuAi: Site = {
  id: 'risuai',
  name: 'RisuAI',
  kind: 'self-hosted',
  support: 'read',
  note: 'Its turns do not tell whose they are, and the newest stands first: the general reader reads it.',
  evidence: { date: '2026-11', from: 'code' },
  hosts: ['risuai.xyz', 'risuai.net'],
  marker: '.default-chat-screen',
  composer: '.default-chat-screen textarea',
  stop: '.loadmove',
  layouts: [],
};
