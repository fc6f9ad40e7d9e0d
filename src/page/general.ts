import type { Instant, Ms } from '../core/records';
import type { Way } from '../core/words';
import { NO_THREAD } from './answer';
import { blocksOf } from './door';
import type { Words } from './heard';
import { Shown } from './shown';
import { isWithin, parentOf } from './tree';

/** The block with the user's text appears within this time of sending (facts of 2026-11). */
const APPEARS_WITHIN_MS: Ms = 15_000;
/** Where the facts have seen it, it is not waited for much longer. */
const TAKEN_WITHIN_MS: Ms = 2_000;
/** A page that adds more than this at once is being built, not chatted in. */
const MOST_ADDED = 400;

/**
 * Reads a chat of which nothing is known: a composer that was emptied, a block with that text that appears, and a
 * block beside it that grows. It needs no class, id, attribute or language. Only while it waits for the user's block
 * does it watch what the page adds.
 */
export class GeneralReader {
  readonly #signal: AbortSignal;
  #root: Node = document;
  #observer: MutationObserver | null = null;
  #words: Words | null = null;
  #way: Way = 'typed';
  #field: Element | null = null;
  #since: Instant = 0;
  #added: Element[] = [];
  /** Where the message is shown, from the moment it was: what the reply adds comes later. */
  #shown: Shown | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.stop());
  }

  /** @param root where the chat is; nothing else is looked at */
  use(root: ParentNode): void {
    this.stop();
    this.#root = root;
  }

  /** The user may be sending this: what the page adds from now on may be the turn. */
  watch(words: Words, way: Way, field: Element | null, now: Instant): void {
    this.#since = now;
    this.#words = words;
    this.#way = way;
    this.#field = field;
    this.#added = [];
    this.#shown = null;
    if (this.#observer || this.#signal.aborted) return;
    this.#observer = new MutationObserver((records) => this.#note(records));
    for (const root of new Set([this.#root, field?.getRootNode() ?? this.#root])) {
      const isShadow = root instanceof ShadowRoot;
      if (root === this.#root || isShadow) this.#observer.observe(root, { childList: true, subtree: true });
    }
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#added = [];
  }

  /** Lets go of the page where nothing was sent after all, or somebody else has seen it. */
  expire(now: Instant, isTaken: boolean): void {
    const within = isTaken ? TAKEN_WITHIN_MS : APPEARS_WITHIN_MS;
    if (this.#observer && now - this.#since > within) this.stop();
  }

  /** @returns where the message is shown, with what stands around it, or null as long as it is not */
  find(words: Words): Shown | null {
    if (words !== this.#words || !this.#observer) return null;
    this.#note(this.#observer.takeRecords());
    const shown = this.#shown;
    if (!shown?.block.isConnected) return null;
    this.stop();
    return shown;
  }

  #note(records: readonly MutationRecord[]): void {
    const words = this.#words;
    if (!words) return;
    const news = records.flatMap(({ addedNodes, target }) =>
      [...addedNodes].map((node) => (node instanceof Element ? node : target)),
    );
    const added = news.filter((node) => node instanceof Element).slice(0, MOST_ADDED - this.#added.length);
    this.#added.push(...added);
    if (!this.#shown?.block.isConnected) this.#shown = null;
    // What was added first may have been taken away again, and what it stood for made anew.
    const among = this.#shown ? added : this.#added;
    const blocks = among
      .filter(({ isConnected }) => isConnected)
      .flatMap((element) => blocksOf(words, element));
    const best = this.#nearest([...new Set(blocks)].filter((one) => this.#isTurn(one)));
    const isBetter =
      best !== null && (!this.#shown || this.#distance(best) < this.#distance(this.#shown.block));
    if (isBetter) this.#shown = new Shown(best, words, this.#root);
  }

  #isTurn(block: Element): boolean {
    if (this.#field && (isWithin(this.#field, block) || isWithin(block, this.#field))) return false;
    // ChatGPT's light page shows in a button what was typed (2026-07); a button that was pressed may come anew.
    const from = (this.#way === 'typed' && block.closest('button')?.parentElement) || block;
    return from.closest(NO_THREAD) === null && !this.#isInTable(block);
  }

  /** Mail and sheets show in cells what was written; a table that the field is in too is only a frame. */
  #isInTable(block: Element): boolean {
    const table = block.closest('table');
    return table !== null && !(this.#field && isWithin(this.#field, table));
  }

  /** The block that stands nearest to where the user types; of several, the last. */
  #nearest(blocks: readonly Element[]): Element | null {
    let best: Element | null = null;
    for (const block of inOrder(blocks)) {
      if (!best || this.#distance(block) <= this.#distance(best)) best = block;
    }
    return best;
  }

  /** In levels of the tree, from where the user types. A heading or a button is only second to what is none. */
  #distance(block: Element): number {
    const penalty = block.closest('h1,h2,h3,h4,h5,h6,button') ? 0.5 : 0;
    let levels = 0;
    for (let around = this.#field; around && !isWithin(block, around); around = parentOf(around)) levels++;
    return levels + penalty;
  }
}

const inOrder = (elements: readonly Element[]): Element[] =>
  elements.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
