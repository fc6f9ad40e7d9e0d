import { END, Words } from './heard';
import { measureOf, stillHolds, type Measure } from './measure';
import { ASIDE, BLOCKS, UNREAD } from './prose';
import type { ReplyReading } from './reply-reading';
import type { Rules } from './rules';

/**
 * The one door to text. Nothing else in the page script reads what people and bots write; what comes out of here
 * are class names, counts, and `Words`, which keep their text to themselves and are dropped with the exchange.
 * Layout is never asked for: what is a block is told by the elements' names.
 */

/** Of a reply, less than this share stands in links. */
const MOST_LINKS = 0.4;

const textOf = (element: Element): string => element.textContent;

const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

const typedIn = (composer: Element): string => (isField(composer) ? composer.value : textOf(composer)).trim();

/** @returns what stands in the composer */
export const draftIn = (composer: Element): Words => new Words(typedIn(composer));

/** Copies what the user typed and has not sent. @throws where the browser does not allow it */
export const copyDraft = (composer: Element): Promise<void> =>
  navigator.clipboard.writeText(typedIn(composer));

/** Copies what blocks of the page say, code and tables too. @throws where the browser does not allow it */
export function copyText(blocks: readonly Element[]): Promise<void> {
  const text = tailOf(blocks, Number.POSITIVE_INFINITY, UNREAD).map(written).join('');
  return navigator.clipboard.writeText(text.replace(/\n{3,}/g, '\n\n').trim());
}

/** @returns what a block of the page says, without labels and buttons where it says anything else */
export const hear = (block: Element): Words => new Words(endOf([block], END) || textOf(block).trim());

/** @returns whether the block holds this message, among whatever else */
export const holds = (block: Element, message: Words): boolean => message.isIn(textOf(block));

/** @returns whether a block in this one shows the message and hardly anything else */
export const shows = (block: Element, message: Words): boolean => blocksOf(message, block).length > 0;

/** @returns the smallest blocks in this one that show the message and hardly anything else, last one first */
export function blocksOf(message: Words, root: Element): Element[] {
  if (!holds(root, message)) return [];
  const inner = [...root.children].toReversed().flatMap((child) => blocksOf(message, child));
  if (inner.length > 0) return inner;
  return message.isAllOf(textOf(root)) || message.isAllOf(ownTextOf(root)) ? [root] : [];
}

/** What stands in the element itself, without what its elements say: a time, a name. */
function ownTextOf(element: Element): string {
  const texts = [...element.childNodes].filter(isText);
  return texts.map(({ data }) => data).join('');
}

/** @returns whether the block is a list of links rather than prose, as the results of a search are */
export function isLinks(block: Element): boolean {
  const inLinks = [...block.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
  // Most replies have no link: then their whole text need not be put together once more.
  return inLinks > 0 && inLinks > textOf(block).length * MOST_LINKS;
}

/** @returns whether the block says anything besides buttons and labels */
export const isProse = (block: Element): boolean => endOf([block], 1) !== '';

/** @param texts the blocks of the reply, in their order */
export const measure = (texts: readonly Element[]): Measure => measureOf(texts.map(textOf).join('\n'));

/** @returns whether the blocks of the reply still say how it began when it was measured */
export const stillBegun = (texts: readonly Element[], before: Measure): boolean =>
  stillHolds(texts.map(textOf).join('\n'), before);

/**
 * Reads the end of a finished reply.
 *
 * @param texts the blocks of the reply, in their order
 * @param user the message it replies to
 * @param aside in the blocks: what is no part of the answer, by the site's facts
 */
export function readReply(texts: readonly Element[], user: Words, aside?: string): ReplyReading {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const prose = endOf(texts, END, aside);
  const end = new Words(prose, prose);
  return { words, end, closing: (rules) => (end.isEmpty ? null : user.closingOf(end, words, rules)) };
}

/** What is told of a reply where only turns are counted: its length. */
export const unread = (texts: readonly Element[]): ReplyReading => ({
  words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
  end: new Words(''),
  closing: () => null,
});

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/**
 * @param texts the blocks of the reply, in their order
 * @param length about how many characters from the end are wanted
 * @returns paragraphs with a blank line between them, list items on lines of their own
 */
function endOf(texts: readonly Element[], length: number, aside?: string): string {
  const prose = tailOf(texts, length, skipped(aside)).map(written).join('');
  return prose
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(-length);
}

/** A text of the page, or a break between two. */
type Piece = Text | string;

const skipped = (aside?: string): string => (aside === undefined ? ASIDE : `${ASIDE},${aside}`);

function tailOf(texts: readonly Element[], length: number, skip: string): Piece[] {
  const pieces: Piece[] = [];
  let wanted = length;
  for (const text of texts.toReversed()) {
    if (wanted <= 0) break;
    wanted = collect(text, pieces, wanted, skip);
    pieces.push('\n\n');
  }
  return pieces.toReversed();
}

/** Walks back from the end, so that a long reply costs no more than a short one. */
function collect(element: Element, pieces: Piece[], wanted: number, skip: string): number {
  let rest = wanted;
  for (let node = element.lastChild; node && rest > 0; node = node.previousSibling) {
    if (isText(node)) {
      pieces.push(node);
      rest -= node.data.trim().length;
    } else if (isElement(node) && !node.matches(skip)) {
      const [before, after] = breaksAround(node);
      pieces.push(after);
      rest = collect(node, pieces, rest, skip);
      pieces.push(before);
    }
  }
  return rest;
}

/**
 * @param texts the blocks of the reply, in their order
 * @param end what was read of it
 * @returns where the page shows the sentences that invite the user on
 */
export function invitationsIn(texts: readonly Element[], end: Words, rules: Rules, aside?: string): Range[] {
  const nodes: { node: Text; from: number }[] = [];
  let all = '';
  for (const piece of tailOf(texts, END, skipped(aside))) {
    if (typeof piece !== 'string') nodes.push({ node: piece, from: all.length });
    all += typeof piece === 'string' ? piece : piece.data;
  }
  return end.invitationsIn(all, rules).flatMap(({ from, to }) => {
    const first = nodes.findLast((one) => one.from <= from);
    const last = nodes.findLast((one) => one.from < to);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, from - first.from);
    range.setEnd(last.node, Math.min(to - last.from, last.node.length));
    return [range];
  });
}

/** Line ends between blocks are the source's; those within a text may be the writer's. */
function written(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return /^\s*$/.test(piece.data) ? ' ' : piece.data;
}

/** A paragraph stands apart; an item of a list stands on a line of its own. */
function breaksAround(element: Element): [before: string, after: string] {
  if (element.matches('br,li,dt,dd')) return ['\n', ''];
  return element.matches(BLOCKS) && !element.matches('li > p:only-child') ? ['\n\n', '\n\n'] : ['', ''];
}

/** Counted a text at a time: where blocks meet, there may be no space between words. */
function wordsIn(element: Element): number {
  let words = 0;
  for (const node of element.childNodes) {
    if (isText(node)) words += node.data.match(/\S+/g)?.length ?? 0;
    else if (isElement(node) && !node.matches(UNREAD)) words += wordsIn(node);
  }
  return words;
}
