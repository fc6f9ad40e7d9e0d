import type { Site } from '../site';

/** Watched while it streamed: both rows are made anew at the start, and at most fifteen stay. */
export const nextChat: Site = {
  id: 'nextchat',
  name: 'NextChat',
  kind: 'self-hosted',
  support: 'read',
  note: 'Where it shows a preview of what is being typed, that looks like a turn until it is sent.',
  evidence: { date: '2026-11', from: 'code' },
  hosts: ['app.nextchat.club'],
  marker: 'html:has(meta[name="config"]) textarea#chat-input',
  composer: 'textarea#chat-input',
  layouts: [
    {
      id: 'messages',
      thread: '[class*="chat-body"],body',
      row: '[class*="chat_chat-message-user__"],[class*="chat_chat-message__"]',
      turn: '[class*="chat_chat-message-user__"],[class*="chat_chat-message__"]',
      user: '[class*="chat_chat-message-user__"]',
      ids: [],
      text: '.markdown-body',
      streaming: '[class*="chat-message-status"]',
    },
  ],
};
