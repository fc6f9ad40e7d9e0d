import { fluent } from './m365-copilot';
import type { Site } from '../site';

/** `data-content` stands since 2025-08. Some accounts of copilot.com get the pages of Microsoft 365. */
export const copilot: Site = {
  id: 'copilot',
  name: 'Copilot',
  kind: 'assistant',
  support: 'read',
  evidence: { date: '2026-07', from: 'page' },
  hosts: ['copilot.microsoft.com', 'copilot.com', 'www.copilot.com'],
  core: true,
  composer:
    '#userInput,[data-testid="composer-input"],[data-testid="composer"] textarea,#m365-chat-editor-target-element',
  stop: '[data-testid="stop-button"],button[aria-label*="Stop" i],button[aria-label*="Interrupt" i],[class*="fai-SendButton__stop"]',
  layouts: [
    {
      id: 'articles',
      thread: '[data-content="conversation"]',
      row: '[role="article"]:is([id$="-user-message"],[class*="group/user-message"],[data-content="ai-message"])',
      turn: '[role="article"]',
      user: '[id$="-user-message"],[class*="group/user-message"]',
      ids: ['id'],
      text: '[class*="group/ai-message-item"]',
      finished: '[data-testid="copy-ai-message-button"],[data-testid*="-thumbs-up-"]',
    },
    fluent,
  ],
};
