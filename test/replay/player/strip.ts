import { inherit, withDescendants } from './roles.ts';

/** What functions: everything else about an element of HTML is a name or a label. */
const FUNCTION = new Set(
  `type contenteditable disabled hidden inert href src dir lang style colspan rowspan rows cols tabindex value checked
   readonly multiple maxlength width height charset open start`.split(/\s+/),
);
/** Of drawings and formulas, only names go. */
const NAME = /^(class|id|role|name|aria-.*|data-.*)$/;

const HTML = 'http://www.w3.org/1999/xhtml';
/** Custom elements that stand in a line of text. */
const INLINE = /icon|marker|link|citation/;

/** Leaves of a page what a redesign leaves: its structure, its text, and what functions. */
export function strip(root: Element): void {
  for (const element of withDescendants(root)) {
    for (const name of element.getAttributeNames()) {
      const stays = element.namespaceURI === HTML ? FUNCTION.has(name) : !NAME.test(name);
      if (!stays) element.removeAttribute(name);
    }
    if (element.localName.includes('-') && element.namespaceURI === HTML) rename(element);
  }
}

/** @returns the stripped html of something that the player adds */
export function stripped(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  strip(holder);
  return holder.innerHTML;
}

function rename(element: Element): void {
  const plain = document.createElement(INLINE.test(element.localName) ? 'span' : 'div');
  for (const { name, value } of element.attributes) plain.setAttribute(name, value);
  plain.append(...element.childNodes);
  inherit(element, plain);
  element.replaceWith(plain);
}
