import type { Site } from '../site';

export const xGrok: Site = {
  id: 'x-grok',
  name: 'Grok in X',
  kind: 'assistant',
  support: 'read',
  note: 'Its page has no marks for turns: the general reader reads it. The drawer over the timeline is not read.',
  evidence: { date: '2026', from: 'reports' },
  hosts: ['x.com', 'twitter.com'],
  at: '^/i/grok(?:[/?#]|$)',
  composer: 'main textarea[placeholder]',
  layouts: [],
};
