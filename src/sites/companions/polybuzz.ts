import type { Site } from '../site';

export const polybuzz: Site = {
  id: 'polybuzz',
  name: 'PolyBuzz',
  kind: 'roleplay',
  support: 'read',
  note: 'Of its page nothing is known but the address: the general reader reads it, unchecked.',
  evidence: { date: '2026-11', from: 'reports' },
  hosts: ['www.polybuzz.ai', 'polybuzz.ai'],
  layouts: [],
};
