import type { Site } from '../site';

/** After a change of conversation the turns of the one before may still be in the page, out of sight. */
export const mistral: Site = {
  id: 'mistral',
  name: 'Le Chat',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-05', from: 'page' },
  hosts: ['chat.mistral.ai'],
  core: true,
  composer: 'form .ProseMirror[contenteditable="true"],textarea[name="message.text"]',
  stop: 'button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'messages',
      thread: '[data-testid="conversation-layout"],main,body',
      row: '[data-message-author-role]',
      turn: '[data-message-author-role]',
      user: '[data-message-author-role="user"]',
      ids: ['data-message-id'],
      text: '[data-message-part-type="answer"]',
    },
  ],
};
