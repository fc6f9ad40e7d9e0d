import type { SiteId, SiteKind } from '../core/words';

/**
 * What is known of one chat site: facts only, no behaviour. Selectors that are lists are tried as one; a layout
 * is one of the page shapes that the site serves at the same time.
 */
export interface Site {
  id: SiteId;
  name: string;
  kind: SiteKind;
  /** Exact host names. */
  hosts: readonly string[];
  /** Where the user types, best first. */
  composer: string;
  /** Stands near the composer as long as a reply streams. */
  stop?: string;
  /** The first that matches anything on the page is the one in use. */
  layouts: readonly Layout[];
}

export interface Layout {
  id: string;
  /** The element that holds the rows; without it, the parent of the first row. */
  thread?: string;
  /** One element of the thread: a turn, or an exchange of several. It may be emptied while it is out of sight. */
  row: string;
  /** A turn: the row itself or something in it. */
  turn: string;
  /** Of a turn: it is the user's. Every other turn is a reply. */
  user: string;
  /** Attributes that name a turn, best first; looked for on the turn, then on its row. */
  ids: readonly string[];
  /** In a reply: the elements that hold its text; the last one counts. */
  text: string;
  /** In a row: the reply is being written. */
  streaming?: string;
  /** In a row: the reply is finished. */
  finished?: string;
  /** Replies come whole, in one to three bubbles that are one reply. */
  bubbles?: boolean;
}
