import type { Layout, Site } from '../site';

/** Names of classes are hashes; what comes after a message of the user, beside it, is the reply. */
const siblings: Layout = {
  id: 'siblings',
  thread: 'main,body',
  row: '[data-testid="user-message"],[id*="-assistant-message-"]:not([id^="heading-"])',
  turn: '[data-testid="user-message"],[id*="-assistant-message-"]:not([id^="heading-"])',
  user: '[data-testid="user-message"]',
  ids: [],
  text: '[id*="-assistant-message-"]:not([id^="heading-"])',
  aside: '[id^="heading-"]',
};

export const duckAi: Site = {
  id: 'duck-ai',
  name: 'Duck.ai',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-08', from: 'reports' },
  hosts: ['duck.ai'],
  composer: 'textarea[name="user-prompt"],form[data-chat-footer="true"] textarea',
  stop: 'button[aria-label*="Stop" i]',
  layouts: [siblings],
};

/** The same chat, as a part of the search engine. */
export const duckDuckGo: Site = {
  ...duckAi,
  id: 'duckduckgo',
  name: 'Duck.ai in DuckDuckGo',
  hosts: ['duckduckgo.com'],
  at: '[?&](?:ia=chat|duckai=1)(?:[&#]|$)',
};
