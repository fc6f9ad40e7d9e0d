import type { Layout } from './layout.ts';

export const mistral: Layout = {
  id: 'mistral',
  site: 'mistral',
  host: 'chat.mistral.ai',
  path: '/chat/{id}',
  mark: '[data-message-author-role] [data-message-part-type]',
  row: '[data-message-author-role][data-message-id]',
  user: '[data-message-author-role="user"]',
  reply: '[data-message-author-role="assistant"]',
  userText: '[data-message-author-role="user"] .select-text',
  answer: '[data-message-part-type="answer"]',
  text: '[data-message-part-type="answer"]',
  ids: ['data-message-id'],
  composer: {
    field: 'form .ProseMirror',
    form: 'form',
    send: 'button[type="submit"]:not([hidden])',
    sendHtml: '<button type="submit" aria-label="Send question"></button>',
    stopHtml: '<button type="button" aria-label="Stop generation"></button>',
    html: '<form><div contenteditable="true" translate="no" class="ProseMirror"><p><br></p></div></form>',
  },
  saysEnd: true,
  thoughts: { at: '[role="region"]' },
};
