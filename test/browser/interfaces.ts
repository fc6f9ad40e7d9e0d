/** Which elements a person uses in the chat interfaces of test/interfaces; they may stand in open shadow roots. */
export interface Interface {
  name: string;
  /** The file in test/interfaces/apps, and what comes after it in the address. */
  app: string;
  query?: string;
  composer: string;
  retry: string;
  stop: string;
  /** Replies come at once: stopped, none comes. */
  comesWhole?: boolean;
}

const OWN = { retry: '.retry', stop: '.stop' };

export const INTERFACES: readonly Interface[] = [
  { name: 'deep-chat', app: 'deep-chat', composer: '#text-input', retry: '.retry', stop: '.input-button' },
  {
    name: 'deep-chat, newest first',
    app: 'deep-chat',
    query: 'newest-first',
    composer: '#text-input',
    retry: '.retry',
    stop: '.input-button',
  },
  {
    name: '@chatscope/chat-ui-kit-react',
    app: 'chatscope',
    composer: '[contenteditable]',
    comesWhole: true,
    ...OWN,
  },
  {
    name: '@ant-design/x',
    app: 'ant-design-x',
    composer: '.ant-sender textarea',
    retry: '.retry',
    stop: '.ant-sender-actions-btn',
  },
  { name: '@assistant-ui/react', app: 'assistant-ui', composer: 'textarea', ...OWN },
  {
    name: 'botframework-webchat',
    app: 'webchat',
    composer: '[data-id="webchat-sendbox-input"]',
    ...OWN,
  },
  {
    name: 'vue-advanced-chat',
    app: 'vue-advanced-chat',
    composer: 'textarea',
    ...OWN,
  },
  { name: '@chatui/core', app: 'chatui', composer: 'textarea', ...OWN },
  {
    name: '@minchat/react-chat-ui',
    app: 'minchat',
    composer: '[contenteditable]',
    ...OWN,
  },
  { name: 'react-chatbotify', app: 'react-chatbotify', composer: '.rcb-chat-input-textarea', ...OWN },
];
