import type { Instant } from '../core/records';
import type { Layout, Site } from '../sites/site';
import { Known } from './known';
import { stopsNear } from './stop';
import { outermost } from './tree';

/** A search that found nothing is tried again after this time, or at once when something was sent. */
const SEARCH_AGAIN_MS = 5_000;
/** Rows looked at from the end of the thread: more than an exchange ever has, and the same in a long chat. */
const MOST_ROWS = 24;

/** A turn as it stands in the page now. Elements and ids may both change while it stays the same turn. */
export interface TurnSeen {
  element: Element;
  isUser: boolean;
  isKnown: boolean;
}

/** What the end of the thread shows: from the newest turn that was known to the last one. */
export interface Tail {
  turns: TurnSeen[];
  /** Whether the first of them follows one that was known: then this is a conversation that we saw before. */
  follows: boolean;
  streaming: boolean;
  finished: boolean;
}

/** Reads the end of the thread by what is known of the site. Knows turns again by their element or their ids. */
export class FactsReader {
  #site: Site | null = null;
  #root: ParentNode = document;
  #layout: Layout | null = null;
  #thread: Element | null = null;
  #searched: Instant = Number.NEGATIVE_INFINITY;
  readonly #known = new Known();

  /**
   * @param site null where nothing is known of it
   * @param root where the chat is; nothing else is looked at
   */
  use(site: Site | null, root: ParentNode): void {
    this.#site = site;
    this.#root = root;
    this.#layout = this.#thread = null;
    this.#searched = Number.NEGATIVE_INFINITY;
  }

  /** Whether anything is known of how turns look here. */
  get isInformed(): boolean {
    return (this.#site?.layouts.length ?? 0) > 0;
  }

  /** In a reply: what is no part of the answer. */
  get aside(): string | undefined {
    return this.#layout?.aside;
  }

  /** @param eager search now, although the last search found nothing */
  find(now: Instant, eager: boolean): boolean {
    if (this.#thread?.isConnected) return true;
    this.#thread = null;
    if (!eager && now - this.#searched < SEARCH_AGAIN_MS) return false;
    this.#searched = now;
    return this.#site?.layouts.some((layout) => this.#adopt(layout)) ?? false;
  }

  #adopt(layout: Layout): boolean {
    // A page may keep the turns of the conversation before: the last one is the one that was opened last.
    const rows = this.#root.querySelectorAll(layout.row);
    const row = rows[layout.newestFirst ? 0 : rows.length - 1];
    if (!row) return false;
    this.#layout = layout;
    this.#thread = (layout.thread === undefined ? null : row.closest(layout.thread)) ?? row.parentElement;
    return this.#thread !== null;
  }

  /**
   * @param composer near which the site's stop control stands
   * @returns the newest turns, oldest first, back to the newest known turn of the user
   */
  tail(composer: Element | null): Tail {
    const turns: TurnSeen[] = [];
    const rows = this.#newestRows(MOST_ROWS);
    let follows = false;
    for (const row of rows) {
      const seen = this.#turnsIn(row);
      turns.unshift(...seen);
      // A row that was known and is empty now is out of sight; what stands before it is older still.
      follows =
        seen.length === 0
          ? this.#known.has(row, this.#idsOf(row))
          : seen.some(({ isUser, isKnown }) => isUser && isKnown);
      if (follows) break;
    }
    return { turns, follows, ...this.#marks(rows[0], composer) };
  }

  /** All turns that the page shows, oldest first, with their names. */
  survey(): { role: 'user' | 'reply'; id: string | null; element: Element }[] {
    return this.#newestRows(Number.POSITIVE_INFINITY)
      .toReversed()
      .flatMap((row) => this.#turnsIn(row))
      .map(({ element, isUser }) => ({
        role: isUser ? 'user' : 'reply',
        id: this.#idsOf(element)[0] ?? null,
        element,
      }));
  }

  /** The page went elsewhere: the thread may be another one, though the one before is still there. */
  seekAgain(): void {
    this.#thread = null;
    this.#searched = Number.NEGATIVE_INFINITY;
  }

  /** Whether a turn that was known says something else now. */
  isUsedAgain(element: Element): boolean {
    return this.#known.isUsedAgain(element);
  }

  /** From now on, this turn is known: it is history, or counted. */
  know(element: Element): void {
    const row = this.#layout ? element.closest(this.#layout.row) : null;
    this.#known.add(element, this.#idsOf(element), true);
    if (row && row !== element) this.#known.add(row, this.#idsOf(row), false);
  }

  /** The blocks of a reply that hold its text, the outermost ones, in their order. */
  textsOf(replies: readonly Element[]): Element[] {
    const layout = this.#layout;
    return layout ? replies.flatMap((reply) => this.#blocksIn(reply, layout)) : [];
  }

  /** Whether each block is a message of its own; else the last one is the answer, after what led to it. */
  get hasBubbles(): boolean {
    return this.#layout?.bubbles ?? false;
  }

  #blocksIn(reply: Element, layout: Layout): Element[] {
    if (reply.matches(layout.text)) return [reply];
    return reply.parentElement?.closest(layout.text) ? [] : outermost(reply, layout.text);
  }

  /** Whether replies here say by a mark that they are finished. */
  get hasFinishedMark(): boolean {
    return this.#layout?.finished !== undefined;
  }

  #newestRows(most: number): Element[] {
    const rows: Element[] = [];
    if (this.#thread && this.#layout) collectRows(this.#thread, this.#layout, rows, most);
    return rows;
  }

  #turnsIn(row: Element): TurnSeen[] {
    const layout = this.#layout;
    if (!layout) return [];
    const elements = row.matches(layout.turn) ? [row] : [...row.querySelectorAll(layout.turn)];
    return elements.map((element) => ({
      element,
      isUser: element.matches(layout.user),
      isKnown: this.#known.has(element, this.#idsOf(element)) || this.#known.hasOneOf(this.#idsOf(row)),
    }));
  }

  #idsOf(element: Element): string[] {
    const names = this.#layout?.ids ?? [];
    return names.flatMap((name) => element.getAttribute(name) ?? []).filter(isOwnId);
  }

  #marks(last: Element | undefined, composer: Element | null): Pick<Tail, 'streaming' | 'finished'> {
    const { streaming, finished } = this.#layout ?? {};
    const has = (mark: string | undefined): boolean =>
      mark !== undefined && last !== undefined && (last.matches(mark) || last.querySelector(mark) !== null);
    const stop = this.#site?.stop;
    const stops =
      stop !== undefined &&
      composer !== null &&
      stopsNear(composer, stop, { thread: this.#thread, newest: last ?? null });
    const isStreaming = has(streaming) || stops;
    return { streaming: isStreaming, finished: has(finished) && !isStreaming };
  }
}

/** Ids that a site gives to whatever turn is on its way name no turn (facts of 2026-11: ChatGPT). */
const isOwnId = (id: string): boolean => !/^(?:pending|fallback|client-created)/.test(id);

/** Walks back from the newest row of the thread; rows may stand in groups. */
function collectRows(within: Element, layout: Layout, rows: Element[], most: number): void {
  const { row, newestFirst = false } = layout;
  const next = (one: Element): Element | null =>
    newestFirst ? one.nextElementSibling : one.previousElementSibling;
  const first = newestFirst ? within.firstElementChild : within.lastElementChild;
  for (let child = first; child && rows.length < most; child = next(child)) {
    if (child.matches(row)) rows.push(child);
    else collectRows(child, layout, rows, most);
  }
}
