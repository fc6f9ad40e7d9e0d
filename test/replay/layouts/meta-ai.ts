import type { Layout } from './layout.ts';

export const metaAi: Layout = {
  id: 'meta-ai',
  site: 'meta-ai',
  host: 'www.meta.ai',
  path: '/prompt/{id}',
  mark: '[data-message-item] [data-testid="assistant-message"]',
  row: '[data-message-item]',
  user: '[data-message-type="user"]',
  reply: '[data-testid="assistant-message"]',
  userText: '[data-message-type="user"] span.text-response',
  answer: '.markdown-content',
  text: '.ur-markdown',
  ids: ['data-message-id'],
  composer: {
    field: '[data-testid="composer-input"]',
    form: 'form',
    send: '[data-testid="composer-send-button"]',
    sendHtml: '<button type="button" data-testid="composer-send-button" aria-label="Send"></button>',
    stopHtml: '<button type="button" data-testid="composer-stop-button" aria-label="Stop"></button>',
    html: '<form><div contenteditable="true" role="textbox" data-testid="composer-input" data-lexical-editor="true"><p><br></p></div></form>',
  },
  saysEnd: true,
  live: [
    { at: '[data-testid="assistant-message"]', name: 'data-streaming-state', during: 'STREAMING' },
    { at: '[data-testid="assistant-message"]', name: 'data-streaming-complete', during: 'false' },
  ],
};
