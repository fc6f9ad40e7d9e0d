/**
 * The page shapes, as the replay knows them: written from the saved pages and the facts beside them, on purpose
 * not from src/sites, so that a mistake there shows as a difference.
 */
export type LayoutId = 'G1' | 'G2' | 'G3' | 'G4' | 'replika';

export interface Layout {
  id: LayoutId;
  host: string;
  /** Only pages of this shape hold one. */
  mark: string;
  /** What the site mounts and takes away as one. */
  row: string;
  /** In a row, or the row itself. */
  user: string;
  /** In a row, or the row itself. */
  reply: string;
  /** In the user's turn: its text. */
  userText: string;
  /** In a reply: what grows. */
  answer: string;
  /** In a reply: what a reader calls its text; the last one counts, unless the replies come whole. */
  text: string;
  /** Replies come whole, in bubbles. */
  whole: boolean;
  composer: ComposerShape;
}

export interface ComposerShape {
  field: string;
  form: string;
  send: string;
  /** The send button as the site makes it. */
  sendHtml: string;
  /** The stop button as the site makes it; empty where the site has none. */
  stopHtml: string;
  /** For captures that were trimmed to the thread. */
  html: string;
  /** The send button stays when the composer is empty. */
  sendStays: boolean;
}

const RICH_FIELD =
  '<p data-placeholder="Ask anything" class="placeholder"><br class="ProseMirror-trailingBreak"></p>';

const CLASSIC: ComposerShape = {
  field: '#prompt-textarea',
  form: 'form[data-type="unified-composer"]',
  send: '[data-testid="send-button"]',
  sendHtml:
    '<button id="composer-submit-button" aria-label="Send prompt" data-testid="send-button" type="button"></button>',
  stopHtml:
    '<button id="composer-submit-button" aria-label="Stop streaming" data-testid="stop-button" type="button"></button>',
  html: `<form class="w-full" data-type="unified-composer"><div contenteditable="true" translate="no" class="ProseMirror" id="prompt-textarea">${RICH_FIELD}</div></form>`,
  sendStays: false,
};

const CLASSIC_TURN = {
  host: 'chatgpt.com',
  user: '[data-turn="user"],[data-message-author-role="user"]',
  reply: '[data-turn="assistant"],[data-message-author-role="assistant"]',
  userText: '[data-message-author-role="user"] .whitespace-pre-wrap',
  answer: '.markdown',
  text: '.markdown',
  whole: false,
  composer: CLASSIC,
};

export const LAYOUTS: Record<LayoutId, Layout> = {
  G4: {
    id: 'G4',
    host: 'chatgpt.com',
    mark: '[data-turn-key]',
    row: '[data-turn-key]',
    user: '[data-content-search-unit-key$=":user"]',
    reply: '[data-content-search-unit-key$=":assistant"]',
    userText: '[data-user-message-bubble]',
    answer: '[data-markdown-text-style]',
    text: '[data-markdown-text-style]:not([data-markdown-text-tone="tertiary"])',
    whole: false,
    composer: {
      field: 'form[data-chatgpt-composer] [contenteditable="true"]',
      form: 'form[data-chatgpt-composer]',
      send: 'button[type="submit"]',
      sendHtml: '<button type="submit" aria-label="Send"></button>',
      stopHtml: '<button type="button" class="size-token-button-composer" aria-label="Stop"></button>',
      html: '<form data-chatgpt-composer=""><div contenteditable="true" role="textbox" class="ProseMirror" data-composer-markdown=""><p><br></p></div></form>',
      sendStays: true,
    },
  },
  G3: {
    id: 'G3',
    host: 'chatgpt.com',
    mark: 'ol[data-conversation-transcript]',
    row: 'li[data-message-role]',
    user: '[data-message-role="user"]',
    reply: '[data-message-role="assistant"]',
    userText: '[data-user-message-copy]',
    answer: '[data-assistant-markdown]',
    text: '[data-assistant-markdown]',
    whole: false,
    composer: {
      field: '[data-mobile-composer-prompt]',
      form: 'form[data-mobile-composer]',
      send: '[data-composer-submit]',
      sendHtml: '<button type="submit" data-composer-submit="" aria-label="Send"></button>',
      stopHtml: '',
      html: '<form data-mobile-composer=""><textarea data-mobile-composer-prompt=""></textarea></form>',
      sendStays: true,
    },
  },
  G2: {
    ...CLASSIC_TURN,
    id: 'G2',
    mark: '[data-turn-id-container] [data-turn]',
    row: 'div[data-turn-id-container]',
  },
  G1: {
    ...CLASSIC_TURN,
    id: 'G1',
    mark: '[data-testid^="conversation-turn-"]',
    row: '[data-testid^="conversation-turn-"]',
  },
  replika: {
    id: 'replika',
    host: 'my.replika.com',
    mark: '[role="grid"] [role="row"][id^="message-"]',
    row: '[class*="MessageGroup__MessageGroupRoot"]',
    user: '[data-testid="chat-message-text"]:not([data-author="replika"])',
    reply: '[data-author="replika"]',
    userText: '[data-testid="chat-message-text"]',
    answer: '[role="row"]',
    text: '[data-testid="chat-message-text"][data-author="replika"]',
    whole: true,
    composer: {
      field: '#send-message-textarea',
      form: '[data-testid="chat-controls"]',
      send: '[data-testid="chat-controls-send-button"]',
      sendHtml: '<button type="submit" data-testid="chat-controls-send-button" aria-label="Send"></button>',
      stopHtml: '',
      html: '<form data-testid="chat-controls"><textarea id="send-message-textarea" data-testid="chat-controls-message-textarea"></textarea></form>',
      sendStays: false,
    },
  },
};

/** @returns the page's shape, or null for a page of none */
export function layoutOf(page: ParentNode): Layout | null {
  return Object.values(LAYOUTS).find((layout) => page.querySelector(layout.mark) !== null) ?? null;
}

/** An exchange: the rows of one message of the user and of the reply to it. */
export function exchangeRows(page: ParentNode, layout: Layout): Element[][] {
  const exchanges: Element[][] = [];
  for (const row of page.querySelectorAll(layout.row)) {
    const last = exchanges.at(-1);
    if (holds(row, layout.user)) exchanges.push([row]);
    else if (holds(row, layout.reply) && last !== undefined) last.push(row);
  }
  return exchanges;
}

/** Whether the element is one of these, or has one in it. */
export function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}
