import { isLinks, isProse, measure } from './door';
import { isOtherText, NO_TEXT, type Measure } from './measure';

/** A shorter text beside the user's may be a time, a name, a sign that the bot is typing. */
export const PLACEHOLDER = 40;

/** A text this short that came whole, with a control in it as no reply has, may say that something went wrong. */
export const NOTICE = 120;

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
  /** The next message has come, and it was not typed here. */
  isOver: boolean;
}

export const NO_ANSWER: Answer = { blocks: [], longest: NO_TEXT, isPicture: false, isOver: false };

/** Smaller pictures are signs and faces. */
const SMALLEST_PICTURE = 160;

/** A block that is new, or says more or something else than before. */
export interface Grown {
  block: Element;
  measured: Measure;
}

/** @param before what it was like when the message appeared, if it was there */
export function grown(block: Element, before = NO_TEXT): Grown[] {
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

export function showsPicture(block: Element): boolean {
  if (block.matches(NO_THREAD)) return false;
  const pictures = block.matches('img') ? [block] : [...block.querySelectorAll('img')];
  const isBig = (one: Element): boolean =>
    one instanceof HTMLImageElement && one.naturalWidth >= SMALLEST_PICTURE;
  return pictures.some(isBig) || block.matches(FRAMES) || block.querySelector(FRAMES) !== null;
}

const FRAMES = 'video,canvas,audio,iframe';

/** The longest block, and those like it beside it: a reply may come in several. */
export function answerOf(found: readonly Grown[]): Answer {
  const [first, ...others] = found;
  if (!first) return NO_ANSWER;
  const longest = others.reduce(
    (most, one) => (most.measured.length >= one.measured.length ? most : one),
    first,
  );
  const like = found.filter(({ block }) => block.localName === longest.block.localName);
  return { ...NO_ANSWER, blocks: like.map(({ block }) => block), longest: longest.measured };
}
