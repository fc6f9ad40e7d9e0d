import type { Site } from '../site';

export const jan: Site = {
  id: 'jan',
  name: 'Jan',
  kind: 'self-hosted',
  support: 'unsupported',
  note: 'A program with a window of its own, which a browser does not see.',
  evidence: { date: '2025', from: 'code' },
  hosts: [],
  layouts: [],
};
