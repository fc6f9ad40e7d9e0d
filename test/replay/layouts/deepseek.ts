import type { Layout } from './layout.ts';

const BUTTON = (shape: string): string =>
  `<div class="ds-icon-button ds-icon-button--l ds-button--primary" role="button" aria-disabled="false" tabindex="0"><div class="ds-icon"><svg width="20" height="20">${shape}</svg></div></div>`;

/** The one button changes its picture only. */
export const deepseek: Layout = {
  id: 'deepseek',
  site: 'deepseek',
  host: 'chat.deepseek.com',
  path: '/a/chat/s/{id}',
  mark: '.ds-virtual-list-visible-items .ds-message',
  row: '[data-virtual-list-item-key]',
  user: '.ds-message:not(:has(.ds-markdown))',
  reply: '.ds-message:has(.ds-assistant-message-main-content)',
  userText: '.ds-message:not(:has(.ds-markdown))',
  answer: '.ds-assistant-message-main-content',
  text: '.ds-assistant-message-main-content',
  ids: ['data-virtual-list-item-key'],
  composer: {
    field: 'textarea[name="search"]',
    form: 'div:has(textarea):has(.ds-icon-button)',
    send: '.ds-icon-button[role="button"]',
    sendHtml: BUTTON('<path d="M8 2v12M3 7l5-5 5 5"></path>'),
    stopHtml: BUTTON('<rect x="2" y="2" width="12" height="12"></rect>'),
    html: `<div><textarea name="search" placeholder="Message DeepSeek"></textarea>${BUTTON('')}</div>`,
    sendStays: true,
  },
  saysEnd: false,
  thoughts: {
    at: '.ds-message:has(.ds-assistant-message-main-content) > div:first-child',
    html: '<div class="ds-think-content"><div class="ds-markdown"><p class="ds-markdown-paragraph"></p></div></div>',
  },
  far: { keep: 6, how: 'remove' },
  numbered: { attribute: 'data-virtual-list-item-key', prefix: '', from: 1 },
};
