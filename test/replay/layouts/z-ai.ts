import type { Layout } from './layout.ts';

export const zAi: Layout = {
  id: 'z-ai',
  site: 'z-ai',
  host: 'chat.z.ai',
  path: '/c/{id}',
  mark: '[id^="message-"] .chat-assistant',
  row: '[id^="message-"]:is(:has(.chat-user),:has(.chat-assistant))',
  user: '.chat-user',
  reply: '.chat-assistant',
  userText: '.chat-user .overflow-hidden',
  answer: '#response-content-container',
  text: '#response-content-container',
  ids: ['id'],
  composer: {
    field: '#chat-input',
    form: 'form',
    send: '#send-message-button',
    sendHtml: '<button id="send-message-button" type="submit" class="sendMessageButton"></button>',
    stopHtml: '<button type="button" class="rounded-full"><svg width="20" height="20"></svg></button>',
    html: '<form><textarea id="chat-input" placeholder="Send a Message"></textarea></form>',
    sendStays: true,
  },
  saysEnd: true,
  busy: { at: '.chat-assistant', html: '<span class="dot"></span>' },
};
