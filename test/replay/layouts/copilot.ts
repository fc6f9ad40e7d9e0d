import type { Layout } from './layout.ts';

export const copilot: Layout = {
  id: 'copilot',
  site: 'copilot',
  host: 'copilot.microsoft.com',
  path: '/chats/{id}',
  mark: '[data-content="user-message"]',
  row: '[role="article"]:is(:has([data-content="user-message"]),[data-content="ai-message"])',
  user: '[data-content="user-message"]',
  reply: '[data-content="ai-message"]',
  userText: '[data-content="user-message"]',
  answer: '[class~="group/ai-message-item"]',
  text: '[class~="group/ai-message-item"]',
  unsaid: '[data-testid="message-item-reactions"]',
  ids: ['id', 'aria-labelledby'],
  composer: {
    field: '#userInput',
    form: '[data-testid="composer"]',
    send: '[data-testid="submit-button"]',
    sendHtml: '<button type="button" data-testid="submit-button" aria-label="Submit message"></button>',
    stopHtml: '<button type="button" data-testid="stop-button" aria-label="Interrupt message"></button>',
    html: '<div data-testid="composer"><textarea id="userInput" data-testid="composer-input" placeholder="Message Copilot"></textarea></div>',
  },
  saysEnd: true,
  latest: {
    now: '[data-testid="highlighted-chats"] > div',
    then: '[data-testid="backstage-chats"] > div:last-child',
  },
};
