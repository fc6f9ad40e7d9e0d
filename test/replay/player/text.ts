import { all, is } from './roles.ts';

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,pre,blockquote,tr,div,ul,ol,table,hr,section';

/** @returns the words of a finished reply: of its last text, or of all its bubbles where it came whole */
export function replyText(rows: readonly Element[], whole: boolean): string {
  const texts = rows.flatMap((row) => all(row, 'text'));
  const read = whole ? texts : texts.slice(-1);
  return read.map(visibleText).join('\n\n');
}

/** @returns the user's words on one line, as they can be typed */
export function userText(rows: readonly Element[]): string {
  const found = rows.flatMap((row) => all(row, 'userText'))[0];
  return found === undefined ? '' : visibleText(found).replaceAll(/\s+/g, ' ').trim();
}

function visibleText(root: Element): string {
  return gather(root)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{2,}/g, '\n\n')
    .trim();
}

function gather(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
  if (!(node instanceof Element) || is(node, 'unsaid')) return '';
  if (node.matches('br')) return '\n';
  const words = [...node.childNodes].map(gather).join('');
  return node.matches(BLOCKS) ? `\n\n${words}\n\n` : words;
}
