import type { Site } from '../site';

/** Watched while it streamed: only two to four turns of each role are there. Suggestions follow under a reply. */
export const openWebUi: Site = {
  id: 'open-webui',
  name: 'Open WebUI',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: [],
  marker: '#messages-container,html:has(script[src="/static/loader.js"]) #chat-container',
  composer: '#chat-input,#chat-textarea',
  layouts: [
    {
      id: 'messages',
      thread: '#messages-container',
      row: '#messages-container [id^="message-"]',
      turn: '#messages-container [id^="message-"]',
      user: '.user-message',
      ids: ['id'],
      text: '#response-content-container,.chat-assistant .markdown-prose',
      finished: '.buttons .copy-response-button,.buttons .regenerate-response-button',
    },
  ],
};
