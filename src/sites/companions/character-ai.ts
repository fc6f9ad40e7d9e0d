import type { Site } from '../site';

/** The newest row is the first. Other versions of a reply stand beside it as slides; advertisements between turns. */
export const characterAi: Site = {
  id: 'character-ai',
  name: 'Character.AI',
  kind: 'roleplay',
  support: 'read',
  evidence: { date: '2026-08', from: 'reports' },
  hosts: [
    'character.ai',
    'www.character.ai',
    'old.character.ai',
    'beta.character.ai',
    'plus.character.ai',
    'c.ai',
  ],
  core: true,
  composer: 'textarea[placeholder^="Message" i],form textarea,#user-input',
  stop: 'button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'reversed',
      thread: '#chat-messages',
      row: '#chat-messages > *',
      newestFirst: true,
      turn: '#chat-messages > :has([data-testid$="-message"])',
      user: ':has(.flex-row-reverse)',
      ids: [],
      text: '[data-testid$="-message"]:not(.swiper-slide:not(.swiper-slide-active) *)',
      finished: '.swiper-slide-active [data-testid="completed-message"]',
    },
  ],
};
