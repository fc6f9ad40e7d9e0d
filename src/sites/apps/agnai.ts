import type { Site } from '../site';

/** Watched while it streamed: the row of a reply is made anew with every word. */
export const agnai: Site = {
  id: 'agnai',
  name: 'Agnai',
  kind: 'self-hosted',
  support: 'read',
  evidence: { date: '2026-11', from: 'code' },
  hosts: ['agnai.chat', 'www.agnai.chat'],
  marker: '[data-messages]',
  composer: 'textarea#chatInput,textarea.input-bar',
  layouts: [
    {
      id: 'messages',
      thread: '[data-messages],main,body',
      row: '[data-sender="user"],[data-sender="bot"]',
      turn: '[data-sender="user"],[data-sender="bot"]',
      user: '[data-sender="user"]',
      ids: [],
      text: '[data-bot-message="true"]',
      streaming: '.dot-flashing',
    },
  ],
};
