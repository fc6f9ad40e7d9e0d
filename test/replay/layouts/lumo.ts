import type { Layout } from './layout.ts';

export const lumo: Layout = {
  id: 'lumo',
  site: 'lumo',
  host: 'lumo.proton.me',
  path: '/u/0/c/{id}',
  mark: '.lumo-chat-item[data-message-role]',
  row: '.lumo-chat-item[data-message-role]',
  user: '.lumo-chat-item[data-message-role="user"]',
  reply: '.lumo-chat-item[data-message-role="assistant"]',
  userText: '.user-msg-container .lumo-markdown',
  answer: '.progressive-markdown-content',
  text: '.progressive-markdown-content',
  ids: ['data-message-id'],
  composer: {
    field: 'textarea.composer',
    form: '.lumo-input-container,section',
    send: 'button[aria-label="Send"]',
    sendHtml: '<button type="button" aria-label="Send"></button>',
    stopHtml: '<button type="button" aria-label="Stop generating"></button>',
    html: '<section><textarea class="tiptap ProseMirror composer"></textarea></section>',
  },
  // The label of the stop button is a guess.
  saysEnd: false,
};
