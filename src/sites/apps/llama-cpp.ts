import type { Site } from '../site';

/** Its labels are English in every language. The older of the two pages was watched while it streamed. */
export const llamaCpp: Site = {
  id: 'llama-cpp',
  name: 'llama.cpp',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: [],
  marker:
    '[role="group"]:is([aria-label="User message with actions"],[aria-description="Message from user"])',
  composer: 'textarea#msg-input,form textarea',
  layouts: [
    {
      // Since 2025.
      id: 'groups',
      thread: 'main,body',
      row: '[role="group"][aria-label$=" message with actions"]',
      turn: '[role="group"][aria-label$=" message with actions"]',
      user: '[aria-label^="User"]',
      ids: [],
      text: '[aria-label^="Assistant"]',
      aside: '.processing-container',
    },
    {
      id: 'bubbles',
      thread: '#messages-list,main,body',
      row: '[role="group"][aria-description^="Message from "]',
      turn: '[role="group"][aria-description^="Message from "]',
      user: '[aria-description="Message from user"]',
      ids: [],
      text: '.chat-bubble',
    },
  ],
};
