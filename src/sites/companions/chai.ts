import type { Site } from '../site';

export const chai: Site = {
  id: 'chai',
  name: 'Chai',
  kind: 'companion',
  support: 'unsupported',
  note: 'An app for phones, which a browser does not see. Its light web page can be added as any other chat.',
  evidence: { date: '2026-11', from: 'reports' },
  hosts: [],
  layouts: [],
};
