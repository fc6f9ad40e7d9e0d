import type { Site } from '../site';

export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat (My AI)',
  kind: 'messenger',
  support: 'unsupported',
  note: 'Only the name above the chat says that it is My AI, and a friend can be given that name.',
  evidence: { date: '2025-05', from: 'reports' },
  hosts: ['www.snapchat.com', 'web.snapchat.com'],
  layouts: [],
};
