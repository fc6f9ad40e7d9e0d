import type { Layout } from './layout.ts';

/** Opens with a reply that nobody asked for. */
export const joyland: Layout = {
  id: 'joyland',
  site: 'joyland',
  host: 'www.joyland.ai',
  path: '/chat/{id}',
  mark: '.chat-list-item .robot-text-box',
  row: '.chat-list-item',
  user: '.user-text-box',
  reply: '.robot-text-box',
  userText: '.user-text-box .markdown-body',
  answer: '.robot-text-box .markdown-body',
  text: '.robot-text-box .markdown-body',
  ids: [],
  composer: {
    field: 'textarea.form-input',
    form: 'div:has(> button)',
    send: 'button',
    sendHtml: '<button data-slot="button"><span class="icon iconfont icon-send"></span></button>',
    stopHtml: '',
    html: '<div><textarea class="form-input" placeholder="Type a message"></textarea><button></button></div>',
    sendStays: true,
  },
  saysEnd: false,
};
