/**
 * A page shape, as the replay knows it: written from the saved pages and the facts beside them, on purpose not from
 * src/sites, so that a mistake there shows as a difference.
 */
export interface Layout {
  id: string;
  /** As in src/sites. */
  site: string;
  host: string;
  /** Where the chat is; `{id}` stands for a conversation's own. */
  path: string;
  /** Only pages of this shape hold one. */
  mark: string;
  /** Only pages of this site hold one, also without a turn. */
  sign?: string;
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
  /** In a text: labels that only screen readers say. */
  unsaid?: string;
  /** Attributes that name a turn, on the turn, around it or in it; without them, it has no name. */
  ids: readonly string[];
  /** Replies come whole, in bubbles. */
  whole?: boolean;
  composer: ComposerShape;
  /** The site shows when a reply is finished: by an attribute or by its stop button. */
  saysEnd: boolean;
  /** What the site says about a reply with attributes while it grows. */
  live?: readonly LiveMark[];
  transient?: TransientId;
  thoughts?: Thoughts;
  /** Stands at the end of the reply while it grows. */
  busy?: { at: string; html: string };
  /** Comes to a finished reply; for captures that were cut down to the words. */
  done?: { at: string; html: string };
  far?: FarTurns;
  /** Holds only the newest exchange; older ones move to the end of `then`, or before it. */
  latest?: { now: string; then: string | null };
  /** An attribute of the row with its number in the thread. */
  numbered?: { attribute: string; prefix: string; from: number };
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
  sendStays?: boolean;
  /** What the emptied editor holds; `<p><br></p>` without it. */
  blank?: string;
  /** Enter alone makes a line. */
  ctrl?: boolean;
  /** Nothing can be typed while a reply grows. */
  closes?: boolean;
}

/** An attribute, or a word of the class, that is another one while a reply grows. */
export interface LiveMark {
  /** In the row, or the row itself. */
  at: string;
  /** `class` adds the word, or takes it away with `-` before it. */
  name: string;
  /** Null: it is not there. */
  during: string | null;
  /** As saved, without it. */
  after?: string | null;
}

/** The id is another one at first. */
export interface TransientId {
  at: string;
  names: readonly string[];
  /** `{id}` stands for something random. */
  value: string;
  /** Also where the play does not ask for ids that change. */
  always: boolean;
  /** A retry keeps the id. */
  kept?: boolean;
  /** The element is made anew with its id. */
  remade?: boolean;
}

/** What the model thinks before it answers. */
export interface Thoughts {
  /** In a reply: where they stand, or where `html` is put. */
  at: string;
  /** For captures in which they were folded away. */
  html?: string;
  /** They go when the answer starts. */
  fold?: boolean;
}

/** What becomes of turns that are far from the end. */
export interface FarTurns {
  /** Rows that stay. */
  keep: number;
  /** `recycle`: their elements show the next turn. */
  how: 'remove' | 'empty' | 'recycle';
  /** In a row: what is emptied; the row itself without it. */
  body?: string;
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
function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

export interface TurnFound {
  role: 'user' | 'reply';
  /** Any of these names the turn; none where the site gives no name. */
  ids: string[];
}

/** All turns of a page in its order, also a reply that nobody asked for. */
export function turnsOf(page: ParentNode, layout: Layout): TurnFound[] {
  const turns = [...page.querySelectorAll(`${layout.user},${layout.reply}`)];
  const outermost = turns.filter((turn) => !turns.some((other) => other !== turn && other.contains(turn)));
  return outermost.map((turn) => ({
    role: turn.matches(layout.user) ? 'user' : 'reply',
    ids: idsOf(turn, layout),
  }));
}

function idsOf(turn: Element, { ids, row }: Layout): string[] {
  const around: Element[] = [];
  const end = turn.closest(row)?.parentElement ?? null;
  for (let one: Element | null = turn; one !== null && one !== end; one = one.parentElement) around.push(one);
  const near = [...around, ...turn.querySelectorAll('*')];
  return ids.flatMap((name) => near.flatMap((element) => element.getAttribute(name) ?? []));
}
