import type { Site } from '../site';

export const inworld: Site = {
  id: 'inworld',
  name: 'Inworld',
  kind: 'companion',
  support: 'unsupported',
  note: 'A workshop for makers of games; no chat for its own sake was found.',
  evidence: { date: '2026-11', from: 'reports' },
  hosts: [],
  layouts: [],
};
