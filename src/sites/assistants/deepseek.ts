import type { Site } from '../site';

/** Names of classes are hashes but for the design system's own (`ds-`). Only a few turns of a long chat are there. */
export const deepseek: Site = {
  id: 'deepseek',
  name: 'DeepSeek',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-05', from: 'page' },
  hosts: ['chat.deepseek.com'],
  core: true,
  composer: 'textarea[name="search"],textarea[placeholder*="DeepSeek"],textarea#chat-input',
  stop: '[role="button"][aria-label*="Stop" i]',
  layouts: [
    {
      id: 'list',
      thread: '.ds-virtual-list,.ds-scroll-area,main,body',
      row: '.ds-message',
      turn: '.ds-message',
      // A reply has prose, or at least the head of its thoughts, which begins with an icon.
      user: ':not(:empty):not(:has(> .ds-markdown,> div > div > div > .ds-icon,.ds-think-content))',
      ids: [],
      text: '.ds-markdown:not(.ds-think-content *)',
    },
  ],
};
