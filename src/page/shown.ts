import type { Instant, Ms } from '../core/records';
import { blocksOf, isLinks, isProse, measure } from './door';
import { isOtherText, NO_TEXT, type Measure } from './measure';
import type { Words } from './heard';
import { ancestry, isWithin, siblings } from './tree';

/** A search for what the page has made anew is tried again after this time. */
const SEARCH_AGAIN_MS: Ms = 3_000;
/** How far up from the user's text its row may stand. */
const MOST_LEVELS = 14;
/** A shorter text beside the user's may be a time, a name, a sign that the bot is typing. */
export const PLACEHOLDER = 40;

/** Where a message may be shown again, but not as a turn; nor are turns what the user can type in. */
export const NO_THREAD =
  'nav,aside,header,a,button,select,label,[role="navigation"],[contenteditable]:not([contenteditable="false"])';

/** What the page shows of the reply to a message. */
export interface Answer {
  /** Blocks in their order; none as long as there is no reply. */
  blocks: Element[];
  /** How far the longest of them has come. */
  longest: Measure;
  /** There is no text, but a picture, a film, or a page of another origin. */
  isPicture: boolean;
}

export const NO_ANSWER: Answer = { blocks: [], longest: NO_TEXT, isPicture: false };

/** Smaller pictures are signs and faces. */
const SMALLEST_PICTURE = 160;

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

  /** Looks for the block again where the page has made it anew; whether it is there. */
  isThere(now: Instant): boolean {
    if (this.block.isConnected) return true;
    if (now - this.#searched < SEARCH_AGAIN_MS && this.#misses > 1) return false;
    this.#searched = now;
    this.#misses++;
    const near = this.#levels.find((level) => level.isConnected);
    const around = near ?? (this.#root instanceof Element ? this.#root : document.body);
    const blocks = blocksOf(this.words, around);
    const block = blocks.find((one) => shapeOf(one) === this.#shape) ?? (near && blocks[0]);
    if (!block) return false;
    this.#misses = 0;
    this.block = block;
    this.#levels = [
      ...ancestry(block, MOST_LEVELS, (one) => one === around),
      ...this.#levels.filter(isThere),
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
  answer(composer: Element | null, next: Element | null = null): Answer {
    const isEnd = (one: Element): boolean =>
      one === this.#root || (composer !== null && isWithin(composer, one));
    const levels = ancestry(this.block, MOST_LEVELS, isEnd);
    const after = this.#answerAmong(levels, (level) => this.#newAfter(level, composer, next));
    if (after.blocks.length > 0) return after;
    const before = this.#answerAmong(levels, (level) => this.#newBefore(level, next));
    if (before.blocks.length > 0) return before;
    const isPicture = levels.some((level) =>
      siblings(level, 'after').some((one) => !this.#before.has(one) && showsPicture(one)),
    );
    return { ...NO_ANSWER, isPicture };
  }

  /** The innermost level with more than a label, else the longest of all. When it was sent is said in any length. */
  #answerAmong(levels: readonly Element[], newAt: (level: Element) => Grown[]): Answer {
    let best = NO_ANSWER;
    for (const level of levels) {
      const answer = answerOf(newAt(level));
      const { length, isStamp } = best.longest;
      if (answer.longest.length > (isStamp ? 0 : length)) best = answer;
      if (best.longest.length >= PLACEHOLDER && !best.longest.isStamp) break;
    }
    return best;
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

interface Grown {
  block: Element;
  measured: Measure;
}

/** @param before what it was like when the message appeared, if it was there */
function grown(block: Element, before = NO_TEXT): Grown[] {
  if (block.matches(NO_THREAD)) return [];
  const measured = measure([block]);
  // Lists use their elements again: then it says something else, be it shorter.
  const isOther = measured.length >= PLACEHOLDER && isOtherText(measured, before);
  if (measured.length <= before.length && !isOther) return [];
  return isProse(block) && !isLinks(block) ? [{ block, measured }] : [];
}

const HEADINGS = ':is(h1,h2,h3,h4,h5,h6)';

/** Whether headings in this block are links, as the results of a search have them. */
export const hasLinkedHeadings = (block: Element): boolean =>
  block.querySelector(`${HEADINGS} a[href],a[href] ${HEADINGS}`) !== null;

export const hasControl = (block: Element): boolean => block.querySelector('button') !== null;

function showsPicture(block: Element): boolean {
  if (block.matches(NO_THREAD)) return false;
  const pictures = block.matches('img') ? [block] : [...block.querySelectorAll('img')];
  const isBig = (one: Element): boolean =>
    one instanceof HTMLImageElement && one.naturalWidth >= SMALLEST_PICTURE;
  return pictures.some(isBig) || block.matches(FRAMES) || block.querySelector(FRAMES) !== null;
}

const FRAMES = 'video,canvas,audio,iframe';

/** The longest block, and those like it beside it: a reply may come in several. */
function answerOf(found: readonly Grown[]): Answer {
  const [first, ...others] = found;
  if (!first) return NO_ANSWER;
  const longest = others.reduce(
    (most, one) => (most.measured.length >= one.measured.length ? most : one),
    first,
  );
  const like = found.filter(({ block }) => block.localName === longest.block.localName);
  return { blocks: like.map(({ block }) => block), longest: longest.measured, isPicture: false };
}

const isBefore = (element: Element, other: Element): boolean =>
  !isWithin(other, element) &&
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isThere = (element: Element): boolean => element.isConnected;

const shapeOf = (element: Element): string =>
  ancestry(element, MOST_LEVELS, () => false)
    .map(({ localName }) => localName)
    .join();
