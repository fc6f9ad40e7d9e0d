import type { Site } from '../site';

/** Meta AI has one id in Messenger, for everybody (mautrix/meta, 2026-08-21); since 2026-04 it is only there. */
export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger (Meta AI)',
  kind: 'messenger',
  support: 'read',
  note: 'Only the chat with Meta AI, told by its id in the address. Who wrote what is not known: the general reader.',
  evidence: { date: '2026-08', from: 'reports' },
  hosts: ['www.facebook.com'],
  guard: {
    pane: '[role="main"]',
    // It names the conversation, in the user's language; who it is with, the address says.
    signs: [{ in: 'pane', attributes: ['aria-label'], says: '' }],
    address: '^/messages/t/156025504001094/?$',
  },
  composer: '[contenteditable="true"][role="textbox"]',
  layouts: [],
};
