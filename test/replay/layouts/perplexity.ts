import type { Layout } from './layout.ts';

/** One row holds the pair. No roles, and no names. */
export const perplexity: Layout = {
  id: 'perplexity',
  site: 'perplexity',
  host: 'www.perplexity.ai',
  path: '/search/{id}',
  mark: '[class~="group/query"]',
  row: '[role="tabpanel"] > div:has([class~="group/query"])',
  user: '[class~="group/query"]',
  reply: '[role="tabpanel"] > div > div:has([class~="group/query"]) + div',
  userText: '[class~="group/query"]',
  answer: '.prose',
  text: '.prose',
  unsaid: '.citation',
  ids: [],
  composer: {
    field: '#ask-input',
    form: 'div:has(button[aria-label="Submit"])',
    send: 'button[aria-label="Submit"]',
    sendHtml: '<button type="button" aria-label="Submit"></button>',
    stopHtml: '<button type="button" aria-label="Stop generating response"></button>',
    html: '<div><div id="ask-input" role="textbox" data-lexical-editor="true" contenteditable="true"><p><br></p></div><button type="button" aria-label="Submit"></button></div>',
  },
  saysEnd: true,
};
