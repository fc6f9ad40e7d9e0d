import type { Layout } from './layout.ts';

export const qwen: Layout = {
  id: 'qwen',
  site: 'qwen',
  host: 'chat.qwen.ai',
  path: '/c/{id}',
  mark: '.qwen-chat-message-user',
  row: '.qwen-chat-message',
  user: '.qwen-chat-message-user',
  reply: '.qwen-chat-message-assistant',
  userText: '.user-message-content',
  answer: '.response-message-content.phase-answer',
  text: '.response-message-content.phase-answer .qwen-markdown',
  ids: ['id'],
  composer: {
    field: 'textarea.message-input-textarea',
    form: '.message-input-container-area',
    send: 'button.send-button',
    sendHtml: '<button type="button" class="send-button"></button>',
    stopHtml: '<button type="button" class="stop-button"></button>',
    html: '<div class="message-input-container-area"><textarea class="message-input-textarea"></textarea></div>',
    sendStays: true,
  },
  saysEnd: true,
  thoughts: {
    at: '.qwen-chat-message-assistant .qwen-chat-thinking-tool-status-card-wraper',
    html: '<div class="qwen-chat-thinking-content phase-thinking"><p></p></div>',
    fold: true,
  },
};
