import type { Site } from '../site';

/** Editors of code in a reply (Monaco) have text areas of their own. qianwen.com is another product. */
export const qwen: Site = {
  id: 'qwen',
  name: 'Qwen',
  kind: 'assistant',
  support: 'read',
  note: 'The pages of qianwen.com are known from reports only.',
  evidence: { date: '2026-05', from: 'page' },
  hosts: ['chat.qwen.ai', 'qwen.ai', 'www.qianwen.com'],
  composer: 'textarea.message-input-textarea,#chat-input,[data-slate-editor="true"]',
  stop: 'button.stop-button',
  layouts: [
    {
      id: 'messages',
      thread: '#chat-message-container,#chat-messages-scroll-container',
      row: '.qwen-chat-message',
      turn: '.qwen-chat-message',
      user: '.qwen-chat-message-user',
      ids: ['id'],
      text: '.phase-answer .qwen-markdown',
      aside: '[class*="qwen-chat-thinking"]',
    },
    {
      id: 'qianwen',
      thread: 'main,body',
      row: '[data-chat-question-wrap],[data-chat-answers-wrap]',
      turn: '[data-chat-question-wrap],[data-chat-answers-wrap]',
      user: '[data-chat-question-wrap]',
      ids: [],
      text: '.qk-markdown',
      finished: '.qk-markdown-complete',
    },
  ],
};
