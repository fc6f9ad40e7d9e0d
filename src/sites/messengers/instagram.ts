import type { Site } from '../site';

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram (Meta AI)',
  kind: 'messenger',
  support: 'unsupported',
  note: 'Nothing in the page says for certain whether a chat is with Meta AI or a person: its address has a number of its own for everybody.',
  evidence: { date: '2026-08', from: 'reports' },
  hosts: ['www.instagram.com'],
  layouts: [],
};
