import type { SiteId, SiteKind } from '../core/words';

/**
 * What Full Stop does on a site: `read` (turns, and how replies end), `counted` (turns, no text of a reply),
 * `timed` (presence only), `unsupported` (nothing at all).
 */
export const SUPPORT = ['read', 'counted', 'timed', 'unsupported'] as const;
export type Support = (typeof SUPPORT)[number];

/** How sure the facts are, and since when: a page or code that was seen, or what others wrote about it. */
export interface Evidence {
  /** Month of the newest source: `2026-08`. */
  date: string;
  /** `page`: a saved page; `code`: the source of the site; `reports`: tools and descriptions by others. */
  from: 'page' | 'code' | 'reports';
}

/**
 * What is known of one chat site: facts only, no behaviour. Selectors that are lists are tried as one; a layout
 * is one of the page shapes that the site serves at the same time.
 */
export interface Site {
  id: SiteId;
  name: string;
  kind: SiteKind;
  support: Support;
  /** Why it is not `read`, or what is special, in words for the table of sites. */
  note?: string;
  /** It is made for adults, and says so. */
  adults?: true;
  evidence: Evidence;
  /** Exact host names; none for an app that people run under names of their own. */
  hosts: readonly string[];
  /** Access is given at the installation: the short list of the design, fixed at 1.0. */
  core?: boolean;
  /** Where on these hosts the chat is: a regular expression for path, query and fragment. Without it: everywhere. */
  at?: string;
  /** Only pages of this app have it, whatever the host. */
  marker?: string;
  /** The chat is one among chats with people: nothing is looked at until this holds. */
  guard?: Guard;
  /** Where the user types. Without it, wherever the user types. */
  composer?: string;
  /** Stands near the composer as long as a reply streams. */
  stop?: string;
  /** The first that matches anything on the page is the one in use; none leaves the page to the general reader. */
  layouts: readonly Layout[];
}

/**
 * What tells a chat with a machine from a chat with a person, without a look at a message. All of it must hold, and
 * what cannot be told is a chat with a person. How it is used: docs/architecture.md, "The guard".
 */
export interface Guard {
  /** The conversation, of which there must be one: nothing is looked for outside of it, once the guard holds. */
  pane: string;
  /** Children of the pane: besides the pane's own attributes, nothing but these is looked at. */
  header?: string;
  footer?: string;
  /** Names that tell the chat. They stay the same as long as the guard holds. */
  signs: readonly Sign[];
  /** All signs must say the same: it is the id of whoever the user talks to. */
  isId?: boolean;
  /** What must not be in the header. */
  absent?: string;
  /** Path, query and fragment must be this: a regular expression. */
  address?: string;
  /** Its first group is a name that must be one of those the user typed in. */
  userNames?: boolean;
  /** Of these controls outside of the pane, the user must have pressed that one, and on nothing else since. */
  pressed?: { among: string; is: string };
}

/** A name, as an attribute says it. */
export interface Sign {
  in: 'pane' | 'header' | 'footer';
  /** The one element in there that has it; without it, the part itself. */
  of?: string;
  /** The first of these that the element has. `aria-labelledby` leads to a label in the same part. */
  attributes: readonly string[];
  /** What it must say: a regular expression. Where there is no such attribute, it says nothing. */
  says: string;
}

export interface Layout {
  id: string;
  /** The element that holds the rows; without it, the parent of the first row. */
  thread?: string;
  /** One element of the thread: a turn, or an exchange of several. It may be emptied while it is out of sight. */
  row: string;
  /** The newest row stands first. */
  newestFirst?: boolean;
  /** A turn: the row itself or something in it. */
  turn: string;
  /** Of a turn: it is the user's. Every other turn is a reply. */
  user: string;
  /** Attributes that name a turn, best first; looked for on the turn, then on its row. Positions are no names. */
  ids: readonly string[];
  /** In a reply: the elements that hold its text; the last one counts. */
  text: string;
  /** In the text: what is not the reply's answer (thinking, sources, suggestions). */
  aside?: string;
  /** In a row: the reply is being written. */
  streaming?: string;
  /** In a row: the reply is finished. */
  finished?: string;
  /** Replies come whole, in one to three bubbles that are one reply. */
  bubbles?: boolean;
}
