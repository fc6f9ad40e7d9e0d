import type { ComposerShape, Layout } from './layout.ts';

const COMPOSER: ComposerShape = {
  field: 'textarea[aria-label="Enter a prompt"]',
  form: 'ms-prompt-box',
  send: 'ms-run-button button',
  sendHtml: '<button type="submit" class="ctrl-enter-submits"><span>Run</span></button>',
  stopHtml: '<button type="submit"><span class="spin">progress_activity</span><span>Stop</span></button>',
  html: '<ms-prompt-box><textarea aria-label="Enter a prompt"></textarea><ms-run-button><button type="submit"></button></ms-run-button></ms-prompt-box>',
  sendStays: true,
  ctrl: true,
};

const EVERY = {
  site: 'aistudio',
  host: 'aistudio.google.com',
  path: '/prompts/{id}',
  composer: COMPOSER,
  saysEnd: false,
} as const;

export const aistudio: Layout[] = [
  {
    ...EVERY,
    id: 'aistudio',
    mark: 'ms-chat-turn [data-turn-role]',
    row: 'ms-chat-turn',
    user: 'ms-chat-turn:has([data-turn-role="User"])',
    reply: 'ms-chat-turn:has([data-turn-role="Model"])',
    userText: '[data-turn-role="User"] ms-text-chunk',
    answer: '[data-turn-role="Model"] ms-text-chunk',
    text: '[data-turn-role="Model"] ms-text-chunk',
    ids: ['id'],
    far: { keep: 6, how: 'empty', body: '.turn-content' },
  },
  {
    // Cut down by hand to a few lines; the page itself was another.
    ...EVERY,
    id: 'aistudio-cut',
    mark: 'ms-chat-turn > .model-output',
    row: 'ms-chat-turn',
    user: '.user-prompt',
    reply: '.model-output',
    userText: '.prompt-text',
    answer: '.model-response-text',
    text: '.model-response-text',
    ids: [],
  },
];
