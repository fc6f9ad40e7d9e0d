import type { Site } from '../site';

export const paradot: Site = {
  id: 'paradot',
  name: 'Paradot',
  kind: 'companion',
  support: 'unsupported',
  note: 'An app for phones; no chat in the browser was found.',
  evidence: { date: '2026-11', from: 'reports' },
  hosts: [],
  layouts: [],
};
