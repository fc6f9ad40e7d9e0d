import type { Layout } from './layout.ts';

const COMPOSER = {
  field: '[data-testid="chat-input"]',
  form: '[data-chat-input-container]',
  send: 'button[aria-label="Send message"]',
  sendHtml: '<button type="button" aria-label="Send message"></button>',
  stopHtml: '<button type="button" aria-label="Stop response"></button>',
  html: '<div data-chat-input-container="true"><fieldset><div contenteditable="true" role="textbox" data-testid="chat-input" class="tiptap ProseMirror"><p><br></p></div></fieldset></div>',
};

const TURNS = {
  site: 'claude',
  host: 'claude.ai',
  path: '/chat/{id}',
  user: '[data-testid="user-message"]',
  reply: '[data-is-streaming]',
  userText: '[data-testid="user-message"]',
  answer: '.standard-markdown',
  text: '.font-claude-response .standard-markdown',
  unsaid: '[role="status"]',
  ids: [],
  composer: COMPOSER,
  saysEnd: true,
  live: [{ at: '[data-is-streaming]', name: 'data-is-streaming', during: 'true' }],
  far: { keep: 8, how: 'remove' },
} as const;

export const claude: Layout[] = [
  {
    ...TURNS,
    id: 'claude-feed',
    mark: '[role="article"] [data-is-streaming] .font-claude-response',
    row: '[role="article"]',
  },
  {
    ...TURNS,
    id: 'claude',
    mark: '[data-test-render-count] [data-is-streaming] .font-claude-response',
    sign: '[data-is-streaming],[data-testid="chat-input"]',
    // In May 2026 some rows stand in one more element.
    row: '.flex-1.flex-col.px-4 > :is([data-test-render-count],:has(> [data-test-render-count]))',
  },
];
