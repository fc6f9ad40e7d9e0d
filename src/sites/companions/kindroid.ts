import type { Site } from '../site';

export const kindroid: Site = {
  id: 'kindroid',
  name: 'Kindroid',
  kind: 'companion',
  support: 'read',
  note: 'Its turns have no marks: the general reader reads it.',
  evidence: { date: '2025', from: 'reports' },
  hosts: ['kindroid.ai'],
  composer: 'textarea[aria-label="Send message textarea"]',
  stop: 'img[alt="stop"],button[aria-label="Send message"] .chakra-spinner',
  layouts: [],
};
