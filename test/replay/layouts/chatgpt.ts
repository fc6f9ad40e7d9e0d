import type { ComposerShape, Layout } from './layout.ts';

const BLANK =
  '<p data-placeholder="Ask anything" class="placeholder"><br class="ProseMirror-trailingBreak"></p>';

const CLASSIC: ComposerShape = {
  field: '#prompt-textarea',
  form: 'form[data-type="unified-composer"]',
  send: '[data-testid="send-button"]',
  sendHtml:
    '<button id="composer-submit-button" aria-label="Send prompt" data-testid="send-button" type="button"></button>',
  stopHtml:
    '<button id="composer-submit-button" aria-label="Stop streaming" data-testid="stop-button" type="button"></button>',
  html: `<form class="w-full" data-type="unified-composer"><div contenteditable="true" translate="no" class="ProseMirror" id="prompt-textarea">${BLANK}</div></form>`,
  blank: BLANK,
};

const EVERY = { site: 'chatgpt', host: 'chatgpt.com', path: '/c/{id}', saysEnd: true } as const;

const CLASSIC_TURN: Omit<Layout, 'id' | 'mark' | 'row'> = {
  ...EVERY,
  user: '[data-turn="user"],[data-message-author-role="user"]',
  reply: '[data-turn="assistant"],[data-message-author-role="assistant"]',
  userText: '[data-message-author-role="user"] .whitespace-pre-wrap',
  answer: '.markdown',
  text: '.markdown',
  ids: ['data-turn-id', 'data-message-id'],
  composer: CLASSIC,
  live: [{ at: '.markdown', name: 'class', during: 'result-streaming' }],
  transient: {
    at: '*',
    names: ['data-turn-id', 'data-turn-id-container'],
    value: 'request-WEB:{id}-0',
    always: false,
  },
  numbered: { attribute: 'data-testid', prefix: 'conversation-turn-', from: 1 },
};

const G4: Layout = {
  ...EVERY,
  id: 'G4',
  mark: '[data-turn-key]',
  row: '[data-turn-key]',
  user: '[data-content-search-unit-key$=":user"]',
  reply: '[data-content-search-unit-key$=":assistant"]',
  userText: '[data-user-message-bubble]',
  answer: '[data-markdown-text-style]',
  text: '[data-markdown-text-style]:not([data-markdown-text-tone="tertiary"])',
  ids: ['data-content-search-unit-key', 'data-turn-key', 'data-chatgpt-selection-message-id'],
  composer: {
    field: 'form[data-chatgpt-composer] [contenteditable="true"]',
    form: 'form[data-chatgpt-composer]',
    send: 'button[type="submit"]',
    sendHtml: '<button type="submit" aria-label="Send"></button>',
    stopHtml: '<button type="button" class="size-token-button-composer" aria-label="Stop"></button>',
    html: '<form data-chatgpt-composer=""><div contenteditable="true" role="textbox" class="ProseMirror" data-composer-markdown=""><p><br></p></div></form>',
    sendStays: true,
  },
  live: [{ at: '*', name: 'data-chatgpt-selection-message-id', during: null }],
  transient: {
    at: '*',
    names: ['data-turn-key'],
    value: 'pending-chatgpt-submit',
    always: true,
    kept: true,
    remade: true,
  },
};

const G3: Layout = {
  ...EVERY,
  id: 'G3',
  mark: 'ol[data-conversation-transcript]',
  row: 'li[data-message-role]',
  user: '[data-message-role="user"]',
  reply: '[data-message-role="assistant"]',
  userText: '[data-user-message-copy]',
  answer: '[data-assistant-markdown]',
  text: '[data-assistant-markdown]',
  ids: ['id'],
  composer: {
    field: '[data-mobile-composer-prompt]',
    form: 'form[data-mobile-composer]',
    send: '[data-composer-submit]',
    sendHtml: '<button type="submit" data-composer-submit="" aria-label="Send"></button>',
    stopHtml: '',
    html: '<form data-mobile-composer=""><textarea data-mobile-composer-prompt=""></textarea></form>',
    sendStays: true,
  },
  live: [
    { at: 'li[data-message-role]', name: 'data-message-complete', during: null, after: '' },
    { at: 'li[data-message-role]', name: 'data-message-streaming', during: '', after: null },
  ],
  transient: {
    at: 'li[data-message-role]',
    names: ['id'],
    value: 'pending-{id}',
    always: true,
    remade: true,
  },
};

/** Four generations, several of which are served at once. */
export const chatgpt: Layout[] = [
  G4,
  G3,
  {
    ...CLASSIC_TURN,
    id: 'G2',
    mark: '[data-turn-id-container] [data-turn]',
    row: 'div[data-turn-id-container]',
  },
  {
    ...CLASSIC_TURN,
    id: 'G1',
    mark: '[data-testid^="conversation-turn-"]',
    sign: '#prompt-textarea',
    row: '[data-testid^="conversation-turn-"]',
  },
];
