import type { Instant, Ms } from '../core/records';
import type { Sent } from './composer';
import { blockOf, isProse, measure } from './door';
import type { Words } from './heard';

/** The block with the user's text appears within this time of sending (facts of 2026-11). */
const APPEARS_WITHIN_MS = 15_000;
/** A page that adds more than this at once is being built, not chatted in. */
const MOST_ADDED = 400;
/** How far up from the user's text its row may stand. */
const MOST_LEVELS = 12;

/** Where a message may be shown again, but not as a turn. */
const NO_THREAD = 'nav,aside,header,a,[role="navigation"]';

/**
 * Reads a chat of which nothing is known: a composer that was emptied, a block with that text that appears, and a
 * block after it that grows. It needs no class, id, attribute or language. Only while it waits for the user's block
 * does it watch what the page adds.
 */
export class GeneralReader {
  readonly #signal: AbortSignal;
  #observer: MutationObserver | null = null;
  #words: Words | null = null;
  #composer: Element | null = null;
  /** The block with those words, from the moment it was added: what the reply adds comes later. */
  #found: Element | null = null;
  #added: Element[] = [];
  #fresh = new WeakSet<Element>();
  #since: Instant = 0;
  /** The user's block and what it stands in. */
  #levels: Element[] = [];
  /** How long the blocks after the user's block were when it appeared. */
  #before = new WeakMap<Element, number>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.stop());
  }

  /** The user may be sending this: what the page adds from now on may be the turn. */
  watch(words: Words, composer: Element | null, now: Instant): void {
    this.#since = now;
    this.#words = words;
    this.#composer = composer;
    this.#found = null;
    if (this.#observer || this.#signal.aborted) return;
    this.#added = [];
    this.#fresh = new WeakSet();
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#observer.observe(document.documentElement, { childList: true, subtree: true });
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#added = [];
  }

  /** Lets go of the page where nothing was sent after all. */
  expire(now: Instant, within: Ms = APPEARS_WITHIN_MS): void {
    if (this.#observer && now - this.#since > within) this.stop();
  }

  /** @returns the block that shows the message, or null as long as there is none */
  find({ words }: Sent): Element | null {
    if (words !== this.#words) return null;
    if (!this.#found?.isConnected) this.#search(this.#added);
    if (!this.#found) return null;
    this.stop();
    return this.#found;
  }

  /** @returns the same block where the page has made it anew, or null where it is gone */
  findAgain(words: Words): Element | null {
    const around = this.#levels.find((level) => level.isConnected);
    return around ? blockOf(words, around) : null;
  }

  /** @returns the block after the user's block that is new or has grown, the longest of them */
  replyTo(user: Element, composer: Element | null): Element[] {
    let reply: Element | null = null;
    let longest = 0;
    for (const block of blocksAfter(user, composer)) {
      const { length } = measure([block]);
      if (length <= Math.max(longest, this.#before.get(block) ?? 0) || !isProse(block)) continue;
      reply = block;
      longest = length;
    }
    return reply ? [reply] : [];
  }

  #note(records: readonly MutationRecord[]): void {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter(isElement));
    const news = added.slice(0, MOST_ADDED - this.#added.length);
    this.#added.push(...news);
    for (const element of news) this.#fresh.add(element);
    if (!this.#found?.isConnected) this.#search(news);
  }

  #search(added: readonly Element[]): void {
    const words = this.#words;
    if (!words) return;
    for (const element of added.toReversed()) {
      const block = element.isConnected ? blockOf(words, element) : null;
      if (!block || block.closest(NO_THREAD) || isPartOf(block, this.#composer)) continue;
      this.#found = block;
      return this.#settle(block);
    }
  }

  /** Remembers what stands after the user's block already: what is no part of the page's news is no reply. */
  #settle(user: Element): void {
    this.#levels = levelsOf(user, null);
    this.#before = new WeakMap();
    for (const block of blocksAfter(user, null)) {
      this.#before.set(block, this.#isFresh(block) ? measure([block]).length : Number.POSITIVE_INFINITY);
    }
  }

  #isFresh(element: Element): boolean {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (this.#fresh.has(one)) return true;
    return false;
  }
}

const isElement = (node: Node): node is Element => node instanceof Element;

const isPartOf = (block: Element, composer: Element | null): boolean =>
  composer !== null && (composer.contains(block) || block.contains(composer));

/** The block and what it stands in, up to what the composer is part of too. */
function levelsOf(block: Element, composer: Element | null): Element[] {
  const levels: Element[] = [];
  for (let one: Element | null = block; one && levels.length < MOST_LEVELS; one = one.parentElement) {
    if (one === document.body || (composer && one.contains(composer))) break;
    levels.push(one);
  }
  return levels;
}

/** Everything that follows the block, at its own level and at those around it. */
function blocksAfter(block: Element, composer: Element | null): Element[] {
  const blocks: Element[] = [];
  for (const level of levelsOf(block, composer)) {
    for (let one = level.nextElementSibling; one; one = one.nextElementSibling) {
      if (!composer || !one.contains(composer)) blocks.push(one);
    }
  }
  return blocks;
}
