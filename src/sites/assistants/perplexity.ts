import type { Site } from '../site';

/** No marks for roles. Since 2026-08 some accounts have neither `group/query` nor numbered answers. */
export const perplexity: Site = {
  id: 'perplexity',
  name: 'Perplexity',
  kind: 'assistant',
  support: 'read',
  note: 'The layout of 2026-08 is known from reports only.',
  evidence: { date: '2026-05', from: 'page' },
  hosts: ['www.perplexity.ai', 'perplexity.ai'],
  core: true,
  composer: '#ask-input[contenteditable="true"],[role="textbox"][data-lexical-editor="true"]',
  stop: 'button[data-testid="stop-generating-response-button"],button[aria-label*="Stop" i]',
  layouts: [
    {
      id: 'answers',
      thread: '[class~="scrollable-container"],main,body',
      row: '[class~="group/query"],div.bg-subtle.rounded-2xl,.prose',
      turn: '[class~="group/query"],div.bg-subtle.rounded-2xl,.prose',
      user: ':not(.prose)',
      ids: [],
      text: '.prose',
      aside: '.citation',
    },
  ],
};
