import { all, is } from './roles.ts';

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,pre,blockquote,tr,div,ul,ol,table,hr,section';

/** Not prose of the bot. */
const ASIDE = 'pre,table,blockquote,sup';

/** @returns the words of a finished reply: of its last text, or of all its bubbles where it came whole */
export const replyText = (rows: readonly Element[], whole: boolean): string =>
  textsOf(rows, whole)
    .map((text) => visibleText(text))
    .join('\n\n');

/** @returns the same without code, tables, quotations and notes */
export const replyProse = (rows: readonly Element[], whole: boolean): string =>
  textsOf(rows, whole)
    .map((text) => visibleText(text, ASIDE))
    .join('\n\n');

function textsOf(rows: readonly Element[], whole: boolean): Element[] {
  const texts = rows.flatMap((row) => all(row, 'text'));
  return whole ? texts : texts.slice(-1);
}

/** @returns the user's words on one line, as they can be typed */
export function userText(rows: readonly Element[]): string {
  const found = rows.flatMap((row) => all(row, 'userText'))[0];
  return found === undefined ? '' : visibleText(found).replaceAll(/\s+/g, ' ').trim();
}

function visibleText(root: Element, aside?: string): string {
  return gather(root, aside)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim();
}

function gather(node: Node, aside?: string): string {
  if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
  if (!(node instanceof Element) || is(node, 'unsaid')) return '';
  if (node.matches('br')) return '\n';
  if (aside !== undefined && node.matches(aside)) return '\n\n';
  const words = [...node.childNodes].map((child) => gather(child, aside)).join('');
  return node.matches(BLOCKS) ? `\n\n${words}\n\n` : words;
}
