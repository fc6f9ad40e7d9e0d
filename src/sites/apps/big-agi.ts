import type { Site } from '../site';

/** Watched while it streamed: the row of a reply is made anew at its end; a reply begins as "...". */
export const bigAgi: Site = {
  id: 'big-agi',
  name: 'big-AGI',
  kind: 'self-hosted',
  support: 'read',
  note: 'Only the picture of the user tells whose a turn is: with another picture the general reader reads it.',
  evidence: { date: '2026-11', from: 'code' },
  hosts: ['get.big-agi.com'],
  marker: '[role="chat-messages-list"]',
  composer: '[aria-label="New Message"] textarea',
  layouts: [
    {
      id: 'messages',
      thread: '[role="chat-messages-list"]',
      row: 'li[role="chat-message"]',
      turn: 'li[role="chat-message"]',
      user: ':has([data-testid="Face6Icon"])',
      ids: [],
      text: '[aria-label="message body"]',
    },
  ],
};
