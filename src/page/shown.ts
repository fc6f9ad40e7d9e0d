import type { Instant, Ms } from '../core/records';
import { answerOf, grown, NO_ANSWER, PLACEHOLDER, showsPicture, type Answer, type Grown } from './answer';
import { blocksOf, measure } from './door';
import { NO_TEXT, type Measure } from './measure';
import type { Words } from './heard';
import { Elsewhere } from './elsewhere';
import { ancestry, isWithin, siblings } from './tree';

/** A search for what the page has made anew is tried again after this time. */
const SEARCH_AGAIN_MS: Ms = 3_000;
/** How far up from the user's text its row may stand. */
const MOST_LEVELS = 14;

/** Where one message is shown, and what came beside it since. */
export class Shown {
  readonly words: Words;
  block: Element;
  /** The block and what it stands in, as the page made it first. */
  #levels: Element[];
  readonly #root: Node;
  readonly #shape: string;
  /** What the blocks after it were like when it appeared. */
  #before = new WeakMap<Element, Measure>();
  /** What stood before it, by element and by text: lists are made anew. */
  #older = new WeakSet<Element>();
  #olderTexts = new Set<number>();
  #searched: Instant = Number.NEGATIVE_INFINITY;
  #misses = 0;
  readonly #elsewhere = new Elsewhere();

  /** @param root where the chat is; nothing around it is looked at */
  constructor(block: Element, words: Words, root: Node) {
    this.block = block;
    this.words = words;
    this.#levels = ancestry(block, MOST_LEVELS, (one) => one === root);
    this.#root = root;
    this.#shape = shapeOf(block);
    for (const level of this.#levels) {
      for (const one of siblings(level, 'after')) this.#before.set(one, measure([one]));
      const older = siblings(level, 'before');
      for (const one of older) this.#older.add(one);
      if (older[0]) this.#olderTexts.add(measure([older[0]]).start);
    }
  }

  /** Looks for the block again where the page has made it anew; whether it is there, and its reply goes on. */
  isThere(now: Instant): boolean {
    if (this.#elsewhere.isOver) return false;
    if (this.block.isConnected) return true;
    if (now - this.#searched < SEARCH_AGAIN_MS && this.#misses > 1) return false;
    this.#searched = now;
    this.#misses++;
    const near = this.#levels.find(isThere);
    const outermost = this.#root instanceof Element ? this.#root : document.body;
    // A list that uses its rows again shows it in another one now.
    const wide = this.#levels.findLast(isThere) ?? outermost;
    return [...new Set([near ?? wide, wide])].some((around) => this.#isIn(around, around === near));
  }

  /** @param isNear whether it may have another shape than before */
  #isIn(around: Element, isNear: boolean): boolean {
    const blocks = blocksOf(this.words, around);
    const block = blocks.find((one) => shapeOf(one) === this.#shape) ?? (isNear ? blocks[0] : undefined);
    if (!block) return false;
    this.#misses = 0;
    this.block = block;
    this.#levels = [
      ...ancestry(block, MOST_LEVELS, (one) => one === around),
      ...this.#levels.filter((level) => isWithin(block, level)),
    ];
    return true;
  }

  /** Whether the element stands in the same part of the page, up to what the composer is part of too. */
  isAround(element: Element, composer: Element | null): boolean {
    const outermost =
      this.#levels.find((level) => composer && isWithin(composer, level)) ?? this.#levels.at(-1);
    return outermost !== undefined && isWithin(element, outermost);
  }

  /**
   * @param next the message after it, where there is one: what follows that is no reply to this
   * @returns the blocks beside the message that are new or have grown: after it, or before it in a turned list
   */
  answer(composer: Element | null, now: Instant, next: Element | null = null): Answer {
    const isEnd = (one: Element): boolean =>
      one === this.#root || (composer !== null && isWithin(composer, one));
    const levels = ancestry(this.block, MOST_LEVELS, isEnd);
    const after = mostOf(levels, (level) => this.#newAfter(level, composer, next));
    if (after.found.length > 0) {
      const reply = this.#elsewhere.without(after.found, levels.slice(0, after.level + 1), now);
      return { ...answerOf(reply), isOver: this.#elsewhere.isOver };
    }
    const before = mostOf(levels, (level) => this.#newBefore(level, next));
    if (before.found.length > 0) return answerOf(before.found);
    const isPicture = levels.some((level) =>
      siblings(level, 'after').some((one) => !this.#before.has(one) && showsPicture(one)),
    );
    return { ...NO_ANSWER, isPicture };
  }

  #newAfter(level: Element, composer: Element | null, next: Element | null): Grown[] {
    const others = siblings(level, 'after').filter(
      (one) => (!composer || !isWithin(composer, one)) && (!next || isBefore(one, next)),
    );
    return others.flatMap((one) => grown(one, this.#before.get(one)));
  }

  /** In a list that stands newest first, the reply comes right before the message. */
  #newBefore(level: Element, next: Element | null): Grown[] {
    const newer: Grown[] = [];
    for (const one of siblings(level, 'before')) {
      if (this.#older.has(one) || (next && isWithin(next, one))) break;
      const found = grown(one).filter(({ measured }) => !this.#olderTexts.has(measured.start));
      newer.unshift(...found);
      if (found.length === 0) break;
    }
    return newer;
  }
}

/** The innermost level with more than a label, else the longest of all. When it was sent is said in any length. */
function mostOf(
  levels: readonly Element[],
  newAt: (level: Element) => Grown[],
): { found: Grown[]; level: number } {
  let most: { found: Grown[]; level: number } = { found: [], level: 0 };
  let best = NO_TEXT;
  for (const [level, element] of levels.entries()) {
    const found = newAt(element);
    const { longest } = answerOf(found);
    if (longest.length > (best.isStamp ? 0 : best.length)) [most, best] = [{ found, level }, longest];
    if (best.length >= PLACEHOLDER && !best.isStamp) break;
  }
  return most;
}

const isBefore = (element: Element, other: Element): boolean =>
  !isWithin(other, element) &&
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isThere = (element: Element): boolean => element.isConnected;

const shapeOf = (element: Element): string =>
  ancestry(element, MOST_LEVELS, () => false)
    .map(({ localName }) => localName)
    .join();
