import type { Site } from '../site';

export const lobeHub: Site = {
  id: 'lobehub',
  name: 'LobeHub',
  kind: 'self-hosted',
  support: 'read',
  note: 'Its turns do not tell whose they are: the general reader reads it.',
  evidence: { date: '2025', from: 'code' },
  hosts: ['chat.lobehub.com', 'lobechat.com', 'app.lobehub.com'],
  marker: 'meta[name="twitter:site"][content="@lobehub"]',
  layouts: [],
};
