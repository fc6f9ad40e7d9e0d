import { Window } from 'happy-dom';

export interface Redacted {
  html: string;
  /** What labels said that were taken out, each once. */
  labels: string[];
}

/** They hold code, addresses and pictures, and no fact is made of them. */
const DROPPED = 'script, style, link, meta, base, noscript, iframe, object, embed, template';
/** Their content is a picture. */
const EMPTIED = 'svg, canvas, picture, video, audio';
/** Values of these are written by the makers of the page, save for random parts. */
const NAMES = [
  'class',
  'id',
  'role',
  'type',
  'for',
  'contenteditable',
  'dir',
  'lang',
  'tabindex',
  'slot',
  'part',
];
/** What a person may read or hear of a control. */
const LABELS = ['aria-label', 'placeholder', 'title', 'alt', 'aria-placeholder', 'aria-description'];
/** A name that somebody gave: letters, and numbers of at most three digits. */
const RANDOM = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-z]*\d)[a-z0-9]{12,}|\d{4,}/gi;
const MAX_NAME = 80;

/**
 * @param html a saved page
 * @param keep labels that may stay
 * @throws where it is not a page
 */
export function redacted(html: string, keep: readonly string[] = []): Redacted {
  if (!/<(?:!doctype html|html|body|main|div)\b/i.test(html)) throw new Error('This is not a page of HTML.');
  const { document } = new Window();
  document.write(html);
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const element of document.querySelectorAll(EMPTIED)) element.replaceChildren();
  const labels = new Set<string>();
  const marks = marksIn([...document.querySelectorAll('*')].flatMap((one) => [...one.attributes] as Named[]));
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes] as Named[]) {
      const kept = keptValue(name, value, keep, marks);
      if (kept !== value && LABELS.includes(name) && value.trim() !== '') labels.add(value);
      if (kept === null) element.removeAttribute(name);
      else element.setAttribute(name, kept);
    }
  }
  blank(document.documentElement);
  return { html: `<!doctype html>\n${document.documentElement.outerHTML}\n`, labels: [...labels].sort() };
}

/** @returns null where the attribute goes too */
function keptValue(
  name: string,
  value: string,
  keep: readonly string[],
  marks: ReadonlySet<string>,
): string | null {
  if (LABELS.includes(name)) return keep.includes(value) ? value : blanked(value);
  if (NAMES.includes(name)) return withoutRandom(value);
  if (name.startsWith('aria-') || name.startsWith('data-'))
    return isName(value) && marks.has(markOf({ name, value })) ? withoutRandom(value) : '';
  return null;
}

const markOf = ({ name, value }: Named): string => `${name}=${value}`;

/** What stands on one element alone may name a person or a chat; what a page's makers wrote stands on several. */
function marksIn(attributes: readonly Named[]): Set<string> {
  const seen = new Set<string>();
  return new Set(attributes.map(markOf).filter((mark) => seen.has(mark) || !seen.add(mark)));
}

/** A word or two joined by signs, not a sentence. */
const isName = (value: string): boolean => value.length <= MAX_NAME && /^[\w:./-]*$/.test(value);

const withoutRandom = (value: string): string => value.replace(RANDOM, 'random');

/** Letters become x and digits 0: length, punctuation and case stay. */
const blanked = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{N}/gu, '0');

interface Named {
  name: string;
  value: string;
}

interface Tree {
  childNodes: Iterable<object>;
}

function blank(tree: Tree): void {
  for (const node of [...tree.childNodes]) {
    const one = node as Tree & { nodeType: number; data: string; remove(): void };
    if (one.nodeType === 3) one.data = blanked(one.data);
    else if (one.nodeType === 1) blank(one);
    else one.remove();
  }
}
