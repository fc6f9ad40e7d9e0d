import type { Site } from '../site';

/** The whole thread is drawn anew for each message. */
export const streamlit: Site = {
  id: 'streamlit',
  name: 'Streamlit',
  kind: 'self-hosted',
  support: 'read',
  note: 'In a frame of another site (streamlit.app) it cannot be seen.',
  evidence: { date: '2024-10', from: 'code' },
  hosts: [],
  marker: '[data-testid="stApp"] [data-testid="stChatInput"]',
  composer: '[data-testid="stChatInput"] textarea',
  layouts: [
    {
      id: 'messages',
      thread: '[data-testid="stMain"],[data-testid="stApp"]',
      row: '[data-testid="stChatMessage"]',
      turn: '[data-testid="stChatMessage"]',
      user: ':has(> [data-testid="stChatMessageAvatarUser"],> [aria-label="Chat message from user"])',
      ids: [],
      text: '[data-testid="stChatMessageContent"]',
      streaming: '[data-test-script-state="running"] [data-testid="stChatMessage"]',
    },
  ],
};
