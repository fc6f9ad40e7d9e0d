import type { Site } from '../site';

export const candy: Site = {
  id: 'candy',
  name: 'Candy.ai',
  kind: 'companion',
  support: 'read',
  adults: true,
  note: 'Of its turns nothing is known: the general reader reads it.',
  evidence: { date: '2026', from: 'reports' },
  hosts: ['candy.ai'],
  stop: '#live-actions-typing-indicator',
  layouts: [],
};
