import type { Site } from '../site';

export const talkie: Site = {
  id: 'talkie',
  name: 'Talkie',
  kind: 'roleplay',
  support: 'read',
  note: 'How the turns of the user look is not known: the general reader reads it.',
  evidence: { date: '2025', from: 'reports' },
  hosts: ['www.talkie-ai.com', 'talkie-ai.com'],
  composer: '[class*="ChatBox_inputContainer__"] textarea',
  layouts: [],
};
