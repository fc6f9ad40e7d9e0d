import type { Layout } from './layout.ts';

export const grok: Layout = {
  id: 'grok',
  site: 'grok',
  host: 'grok.com',
  path: '/c/{id}',
  mark: '[id^="response-"] .response-content-markdown',
  row: '#last-reply-container > div:has([id^="response-"]),[id^="response-"]:not(#last-reply-container *)',
  user: '[id^="response-"].items-end',
  reply: '[id^="response-"].items-start',
  userText: '.items-end .response-content-markdown',
  answer: '.items-start .response-content-markdown',
  text: '.items-start .response-content-markdown',
  ids: ['id'],
  composer: {
    field: '.tiptap.ProseMirror',
    form: 'form',
    send: 'button[aria-label="Submit"]',
    sendHtml: '<button type="submit" aria-label="Submit"></button>',
    stopHtml: '<button type="button" aria-label="Stop model response"></button>',
    html: '<form><div contenteditable="true" translate="no" class="tiptap ProseMirror"><p><br></p></div></form>',
  },
  saysEnd: true,
  latest: { now: '#last-reply-container', then: null },
};
