import type { Site } from '../site';

/** Classes are a name and a hash that each build changes. The role shows as a side. */
export const poe: Site = {
  id: 'poe',
  name: 'Poe',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-08', from: 'reports' },
  hosts: ['poe.com'],
  composer: 'textarea[class*="GrowingTextArea_textArea"]',
  stop: 'button[class*="ChatStopMessageButton"]',
  layouts: [
    {
      id: 'messages',
      thread: '[class*="ChatMessagesScrollWrapper_scrollableContainer"],main,body',
      row: '[class*="ChatMessage_chatMessage__"]',
      turn: '[class*="ChatMessage_chatMessage__"]',
      user: ':has([class*="rightSideMessageBubble"])',
      ids: ['id'],
      text: '[class*="leftSideMessageBubble"] [class*="Markdown_markdownContainer"]',
      finished: '[data-complete="true"]:not(:has([class*="rightSideMessageBubble"]))',
    },
  ],
};
