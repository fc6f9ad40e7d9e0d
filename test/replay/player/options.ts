/** How a saved page is played. */
export interface Options {
  /** Id of the layout. */
  layout: string;
  /** Exchanges that are there when the page opens. */
  history: number;
  /** Exchanges that are left to play, whatever `history` says. Null: as `history` says. */
  toPlay: number | null;
  /** Of the history: the first ones, which mount only when `scrollBack` is called. */
  older: number;
  /** `late`: the history mounts by and by after the page has loaded, as frameworks do. */
  mount: 'served' | 'late';
  tokensPerSecond: number;
  /** A reply takes at least this long, in ms: a word at a time is no stream when it is over within a look. */
  minMs: number;
  /** A reply takes at most this long, in ms; more words then come at once. */
  maxMs: number;
  /** A turn is replaced by a fresh copy of itself when it is finished, and made anew for a retry. */
  replace: boolean;
  /**
   * When a reply gets its final id. `midway`, and `after` (a second after its end): G1 and G2 start with a transient
   * one, and in G3 and G4, which have a transient one anyway, the item of the list is made anew with it.
   */
  changeIds: 'never' | 'midway' | 'after';
  /** Rows further from the end than this leave the page after each exchange, as the layout says (G2: emptied). */
  keepTurns: number | null;
  /** The address gets its id with the first message, first a transient one. */
  newConversation: boolean;
  /** Half way the reply stands still for so long, in ms, with its streaming marks on. */
  pauseMs: number;
  /** Copies of the history go before it until there are so many exchanges. */
  lengthen: number;
  /** Copies of the page's last exchange follow it until there are so many exchanges. */
  extend: number;
  /** Before anything else sees the page, it loses every name: classes, ids, roles, test ids, custom elements. */
  redesign: boolean;
  /** The page stays as it was saved: nothing can be played. */
  still: boolean;
  /** The stop button goes when 7 tenths of the words are there. */
  stopEarly: boolean;
}

export const DEFAULTS: Omit<Options, 'layout'> = {
  history: 1,
  toPlay: null,
  older: 0,
  mount: 'served',
  tokensPerSecond: 200,
  minMs: 2000,
  maxMs: 3500,
  replace: false,
  changeIds: 'never',
  keepTurns: null,
  newConversation: false,
  pauseMs: 0,
  lengthen: 0,
  extend: 0,
  redesign: false,
  still: false,
  stopEarly: false,
};

/** What was really played, by the replay's own knowledge. */
export interface Truth {
  users: number;
  replies: number;
  retries: number;
  /** Wall clock in ms, one for each reply and each retry in the order played. */
  finishedAt: number[];
  /** The visible text of each reply and each retry, paragraphs apart by an empty line; code and footnotes are part of it. */
  replyTexts: string[];
  /** The same without code, tables, quotations and footnotes. */
  replyProse: string[];
  userTexts: string[];
  /** Wall clock in ms, one for each message. */
  sentAt: number[];
}

/** Test id of the button that makes the last reply again. */
export const RETRY_BUTTON = 'replay-retry';
