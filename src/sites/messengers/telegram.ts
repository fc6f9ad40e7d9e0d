import type { Site } from '../site';

const PEER = 'data-peer-id';

/** Version K, from its public source (morethanwords/tweb). Its own answer to what is text: BUBBLE_TEXT_HIGHLIGHT_SKIP. */
export const telegramK: Site = {
  id: 'telegram',
  name: 'Telegram (bots)',
  kind: 'messenger',
  support: 'read',
  note: 'Version K, and only bots whose name you typed in: names end in “bot”, which Telegram keeps for bots.',
  evidence: { date: '2026-05', from: 'code' },
  hosts: ['web.telegram.org'],
  at: '^/k/',
  guard: {
    pane: '#column-center > .chats-container > .chat.active',
    header: '.topbar',
    footer: '.chat-input-main',
    // Both name whoever the chat is with; people and bots have no minus sign. The second one comes last of all.
    signs: [
      { in: 'header', of: `.person-avatar[${PEER}]`, attributes: [PEER], says: '^\\d+$' },
      { in: 'footer', of: `.input-message-input[${PEER}]`, attributes: [PEER], says: '^\\d+$' },
    ],
    isId: true,
    address: '^/k/(?:\\?[^#]*)?#@(\\w{2,29}[bB][oO][tT])$',
    userNames: true,
  },
  composer: `.input-message-input[contenteditable="true"][${PEER}]`,
  layouts: [
    {
      id: 'bubbles',
      row: '.bubble[data-mid]',
      turn: '.bubble[data-mid]',
      user: '.is-out',
      ids: ['data-mid'],
      text: '.message:not(.reply *)',
      aside: '.time,.reactions,.reply,.code-header,.webpage,.bubble-fact-check',
      bubbles: true,
    },
  ],
};

/** Version A names nobody in its address but by a number, which tells no bot from a person. */
export const telegramA: Site = {
  id: 'telegram-a',
  name: 'Telegram Web A',
  kind: 'messenger',
  support: 'unsupported',
  note: 'Nothing in the page says for certain whether a chat is with a bot or a person.',
  evidence: { date: '2026-05', from: 'code' },
  hosts: ['web.telegram.org'],
  at: '^/a/',
  layouts: [],
};
