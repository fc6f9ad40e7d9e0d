import type { Layout } from './layout.ts';

export const replika: Layout = {
  id: 'replika',
  site: 'replika',
  host: 'my.replika.com',
  path: '/',
  mark: '[role="grid"] [role="row"][id^="message-"]',
  row: '[class*="MessageGroup__MessageGroupRoot"]',
  user: '[data-testid="chat-message-text"]:not([data-author="replika"])',
  reply: '[data-author="replika"]',
  userText: '[data-testid="chat-message-text"]',
  answer: '[role="row"]',
  text: '[data-testid="chat-message-text"][data-author="replika"]',
  ids: ['id'],
  whole: true,
  saysEnd: false,
  composer: {
    field: '#send-message-textarea',
    form: '[data-testid="chat-controls"]',
    send: '[data-testid="chat-controls-send-button"]',
    sendHtml: '<button type="submit" data-testid="chat-controls-send-button" aria-label="Send"></button>',
    stopHtml: '',
    html: '<form data-testid="chat-controls"><textarea id="send-message-textarea" data-testid="chat-controls-message-textarea"></textarea></form>',
  },
};
