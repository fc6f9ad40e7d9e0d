import type { Layout } from './layout.ts';

/** One row holds the pair. */
export const gemini: Layout = {
  id: 'gemini',
  site: 'gemini',
  host: 'gemini.google.com',
  path: '/app/{id}',
  mark: '.conversation-container > user-query',
  sign: 'infinite-scroller[data-test-id="chat-history-container"]',
  row: '.conversation-container',
  user: 'user-query',
  reply: 'model-response',
  userText: 'user-query-content',
  answer: 'model-response message-content',
  text: 'model-response message-content .markdown',
  unsaid: '.cdk-visually-hidden,mat-icon',
  // The row has a name, but its two turns have none.
  ids: [],
  composer: {
    field: 'rich-textarea .ql-editor',
    form: 'input-container,.input-area',
    send: 'button.send-button,button[aria-label="Send message"]',
    sendHtml: '<button type="button" class="send-button submit" aria-label="Send message"></button>',
    stopHtml: '<button type="button" class="send-button stop" aria-label="Stop response"></button>',
    html: '<input-container><div class="input-area"><rich-textarea><div class="ql-editor textarea" contenteditable="true" role="textbox"><p><br></p></div></rich-textarea></div></input-container>',
  },
  saysEnd: true,
  live: [
    { at: 'message-content .markdown', name: 'aria-busy', during: 'true' },
    { at: '.response-footer', name: 'class', during: '-complete' },
  ],
};
