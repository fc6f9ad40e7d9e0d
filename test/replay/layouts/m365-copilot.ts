import type { Layout } from './layout.ts';

/** One row holds the pair, and its elements show other pairs when it has left the screen. */
export const m365Copilot: Layout = {
  id: 'm365-copilot',
  site: 'm365-copilot',
  host: 'm365.cloud.microsoft',
  path: '/chat/conversation/{id}',
  mark: '.fai-CopilotChat [data-virtualizer-index]',
  row: '[data-virtualizer-index]',
  user: '[data-testid="chatQuestion"]',
  reply: '[data-testid="copilot-message-div"]',
  userText: '[data-testid="chatOutput"]',
  answer: '[data-testid="markdown-reply"]',
  text: '[data-testid="markdown-reply"]',
  ids: [],
  composer: {
    field: '#m365-chat-editor-target-element',
    form: '.fai-ChatInput',
    send: '.fai-SendButton',
    sendHtml:
      '<button type="submit" aria-label="Send" class="fai-SendButton"><span class="fai-SendButton__sendIcon"></span></button>',
    stopHtml:
      '<button type="button" aria-label="Stop generating" class="fai-SendButton"><span class="fai-SendButton__stopBackground"></span></button>',
    html: '<div class="fai-ChatInput"><span id="m365-chat-editor-target-element" data-lexical-editor="true" role="textbox" contenteditable="true"><p><br></p></span></div>',
    sendStays: true,
  },
  saysEnd: true,
  far: { keep: 3, how: 'recycle' },
  numbered: { attribute: 'data-virtualizer-index', prefix: '', from: 0 },
};
