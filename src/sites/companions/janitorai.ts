import type { Site } from '../site';

export const janitorai: Site = {
  id: 'janitorai',
  name: 'JanitorAI',
  kind: 'roleplay',
  support: 'read',
  adults: true,
  note: 'Its turns do not tell whose they are: the general reader reads it.',
  evidence: { date: '2025-09', from: 'reports' },
  hosts: ['janitorai.com', 'www.janitorai.com'],
  stop: 'button[aria-label="Cancel"],button[class*="_stopButton_"],button[aria-label^="Stop"]',
  layouts: [],
};
