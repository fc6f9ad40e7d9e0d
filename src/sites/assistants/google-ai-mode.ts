import type { Site } from '../site';

/** The user's turn is a heading of the second level; a hidden one is a template. Names are those of its scripts. */
export const googleAiMode: Site = {
  id: 'google-ai-mode',
  name: 'Google AI Mode',
  kind: 'assistant',
  support: 'read',
  note: 'Only the AI Mode, not the overview above search results. Its marks are those of scripts and may not last.',
  evidence: { date: '2026-05', from: 'page' },
  hosts: ['www.google.com'],
  at: '^/search\\?(?:.*&)?udm=50(?:[&#]|$)',
  stop: 'button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'turns',
      thread: '[data-xid="aim-mars-turn-root"]',
      row: '[data-xid="aim-mars-turn-root"] :is([aria-hidden="false"] [role="heading"][aria-level="2"],[data-container-id="main-col"])',
      turn: '[role="heading"][aria-level="2"],[data-container-id="main-col"]',
      user: '[role="heading"][aria-level="2"]',
      ids: [],
      text: '[data-container-id="main-col"] > [data-container-id]',
      aside: '[data-xid="Gd7Hsc"]',
    },
  ],
};
