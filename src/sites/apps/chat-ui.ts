import type { Layout, Site } from '../site';

/** Watched while it streamed: the attribute differs with the role; when a reply ends, its row is made anew. */
export const messages: Layout = {
  id: 'messages',
  thread: '[aria-label="Conversation messages"],main,body',
  row: '[data-message-type="user"],[data-message-role="assistant"]',
  turn: '[data-message-type="user"],[data-message-role="assistant"]',
  user: '[data-message-type="user"]',
  ids: ['data-message-id'],
  text: '.prose',
  aside: '[data-exclude-from-copy]',
};

export const chatUi: Site = {
  id: 'chat-ui',
  name: 'chat-ui',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: [],
  marker: '#app.contents form textarea',
  composer: 'form textarea',
  stop: 'button[aria-label="Stop generating"],.stop-generating-btn',
  layouts: [messages],
};
