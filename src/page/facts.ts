import type { Instant } from '../core/records';
import type { Layout, Site } from '../sites/site';

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
  streaming: boolean;
  finished: boolean;
}

/** Reads the end of the thread by what is known of the site. Knows turns again by their element or their ids. */
export class FactsReader {
  readonly #site: Site;
  #layout: Layout | null = null;
  #thread: Element | null = null;
  #searched: Instant = Number.NEGATIVE_INFINITY;
  #knownIds = new Set<string>();
  #knownElements = new WeakSet<Element>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** @param eager search now, although the last search found nothing */
  find(now: Instant, eager: boolean): boolean {
    if (this.#thread?.isConnected) return true;
    this.#thread = null;
    if (!eager && now - this.#searched < SEARCH_AGAIN_MS) return false;
    this.#searched = now;
    return this.#site.layouts.some((layout) => this.#adopt(layout));
  }

  #adopt(layout: Layout): boolean {
    const row = document.querySelector(layout.row);
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
    const rows = this.#newestRows();
    for (const row of rows) {
      const seen = this.#turnsIn(row);
      turns.unshift(...seen);
      if (seen.some(({ isUser, isKnown }) => isUser && isKnown)) break;
      // A row that was known and is empty now is out of sight; what stands before it is older still.
      if (seen.length === 0 && this.#isKnown(row)) break;
    }
    return { turns, ...this.#marks(rows[0], composer) };
  }

  /** From now on, this turn is known: it is history, or counted. */
  know(element: Element): void {
    const row = this.#layout ? element.closest(this.#layout.row) : null;
    for (const one of [element, row]) {
      if (!one) continue;
      this.#knownElements.add(one);
      for (const id of this.#idsOf(one)) this.#knownIds.add(id);
    }
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
    const blocks = [...reply.querySelectorAll(layout.text)];
    const outermost = blocks.filter((block) => !block.parentElement?.closest(layout.text));
    return reply.matches(layout.text) ? [reply] : outermost;
  }

  /** Whether replies here say by a mark that they are finished. */
  get hasFinishedMark(): boolean {
    return this.#layout?.finished !== undefined;
  }

  #newestRows(): Element[] {
    const rows: Element[] = [];
    if (this.#thread && this.#layout) collectRows(this.#thread, this.#layout.row, rows);
    return rows;
  }

  #turnsIn(row: Element): TurnSeen[] {
    const layout = this.#layout;
    if (!layout) return [];
    const elements = row.matches(layout.turn) ? [row] : [...row.querySelectorAll(layout.turn)];
    return elements.map((element) => ({
      element,
      isUser: element.matches(layout.user),
      isKnown: this.#isKnown(element),
    }));
  }

  #isKnown(element: Element): boolean {
    return this.#knownElements.has(element) || this.#idsOf(element).some((id) => this.#knownIds.has(id));
  }

  #idsOf(element: Element): string[] {
    const names = this.#layout?.ids ?? [];
    return names.flatMap((name) => element.getAttribute(name) ?? []).filter(isOwnId);
  }

  #marks(last: Element | undefined, composer: Element | null): Pick<Tail, 'streaming' | 'finished'> {
    const { streaming, finished } = this.#layout ?? {};
    const has = (mark: string | undefined): boolean =>
      mark !== undefined && last !== undefined && (last.matches(mark) || last.querySelector(mark) !== null);
    const stop = this.#site.stop;
    const stops = stop !== undefined && composer !== null && around(composer).querySelector(stop) !== null;
    const isStreaming = has(streaming) || stops;
    return { streaming: isStreaming, finished: has(finished) && !isStreaming };
  }
}

/** Ids that a site gives to whatever turn is on its way name no turn (facts of 2026-11: ChatGPT). */
const isOwnId = (id: string): boolean => !/^(?:pending|fallback|client-created)/.test(id);

/** The form that the composer is part of, where a stop control stands too. */
const around = (composer: Element): Element =>
  composer.closest('form') ?? composer.parentElement?.parentElement?.parentElement ?? composer;

/** Walks back from the end of the thread; rows may stand in groups. */
function collectRows(within: Element, selector: string, rows: Element[]): void {
  for (let child = within.lastElementChild; child; child = child.previousElementSibling) {
    if (rows.length >= MOST_ROWS) return;
    if (child.matches(selector)) rows.push(child);
    else collectRows(child, selector, rows);
  }
}
