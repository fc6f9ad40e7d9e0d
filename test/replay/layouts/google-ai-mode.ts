import type { Layout } from './layout.ts';

/** The first exchange is one row, later ones are two. Classes are made anew in every build. */
export const googleAiMode: Layout = {
  id: 'google-ai-mode',
  site: 'google-ai-mode',
  host: 'www.google.com',
  path: '/search?udm=50&q={id}',
  mark: '[data-xid="aim-mars-turn-root"] [data-subtree="aimc"]',
  sign: 'textarea.ITIRGe',
  row: '[data-xid="aim-mars-turn-root"] > div',
  user: '[aria-hidden="false"] > div [role="heading"][aria-level="2"]',
  reply: '[data-subtree="aimc"]',
  userText: '[aria-hidden="false"] > div [role="heading"][aria-level="2"] > span:last-child',
  answer: '[data-container-id="main-col"]',
  text: '[data-container-id="main-col"] > [data-container-id]',
  ids: [],
  composer: {
    field: 'textarea.ITIRGe',
    form: '.AgWCw',
    send: 'button[aria-label="Send"]',
    sendHtml: '<button type="submit" aria-label="Send"></button>',
    stopHtml: '',
    html: '<div class="AgWCw"><textarea class="ITIRGe" maxlength="8192" placeholder="Ask anything"></textarea><button type="submit" aria-label="Send"></button></div>',
    sendStays: true,
  },
  saysEnd: false,
};
