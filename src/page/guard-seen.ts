import type { Guard, Sign } from '../sites/site';

/** What tells one chat from another, as the page shows it now: elements, and names that stand in attributes. */
export interface Seen {
  pane: Element;
  header: Element | null;
  /** The elements that say the names, in the order of the signs. */
  marks: readonly Element[];
  names: readonly string[];
}

type Parts = Partial<Record<Sign['in'], Element>> & { pane: Element };

/**
 * Looks at the pane's header and footer, never at what stands between them, and reads no text.
 *
 * @returns null where anything is missing, is there twice, or says something else: then it may be a person
 */
export function see(guard: Guard): Seen | null {
  const pane = paneOf(guard);
  const parts = pane && partsOf(pane, guard);
  if (!parts) return null;
  const { header = null } = parts;
  if (guard.absent !== undefined && header?.querySelector(guard.absent)) return null;
  const marks: Element[] = [];
  const names: string[] = [];
  for (const sign of guard.signs) {
    const mark = markOf(sign, parts);
    const part = parts[sign.in];
    if (!mark || !part) return null;
    const name = nameOf(mark, sign.attributes, part);
    if (!new RegExp(sign.says, 'u').test(name)) return null;
    marks.push(mark);
    names.push(name);
  }
  return guard.isId && new Set(names).size !== 1 ? null : { pane: parts.pane, header, marks, names };
}

/** @returns the one conversation of the page, or null: a second one may be with anybody */
export const paneOf = (guard: Guard): Element | null => only(document.querySelectorAll(guard.pane));

/** Whether the page shows exactly what it showed before. */
export const isSame = (one: Seen, other: Seen): boolean =>
  one.pane === other.pane &&
  one.header === other.header &&
  saysSame(one, other) &&
  shares(one, other, 'every');

/** Whether the page may still show what it showed before: the same names, by elements that were there. */
export const isLeftOver = (now: Seen, before: Seen, { isId }: Guard): boolean =>
  saysSame(now, before) && (isId === true || shares(now, before, 'some'));

const saysSame = (one: Seen, other: Seen): boolean =>
  one.names.every((name, index) => name === other.names[index]);

const shares = (one: Seen, other: Seen, how: 'every' | 'some'): boolean =>
  one.marks[how]((mark, index) => mark === other.marks[index]);

/** @returns null where a part is missing, or is there twice */
function partsOf(pane: Element, guard: Guard): Parts | null {
  const parts: Parts = { pane };
  for (const name of ['header', 'footer'] as const) {
    const selector = guard[name];
    if (selector === undefined) continue;
    const part = only([...pane.children].filter((child) => child.matches(selector)));
    if (!part) return null;
    parts[name] = part;
  }
  return parts;
}

function markOf(sign: Sign, parts: Parts): Element | null {
  const part = parts[sign.in];
  return part && sign.of !== undefined ? only(part.querySelectorAll(sign.of)) : (part ?? null);
}

function nameOf(mark: Element, attributes: readonly string[], part: Element): string {
  const attribute = attributes.find((name) => mark.hasAttribute(name));
  const name = attribute === undefined ? '' : (mark.getAttribute(attribute) ?? '');
  return attribute === 'aria-labelledby' ? labelOf(name, part) : name;
}

/** A label may stand anywhere in a page; one outside of the part may be a message, and is not looked at. */
function labelOf(id: string, part: Element): string {
  const label = document.getElementById(id);
  if (!label || !part.contains(label)) return '';
  return label.getAttribute('aria-label') ?? label.getAttribute('title') ?? '';
}

const only = (found: ArrayLike<Element>): Element | null => (found.length === 1 ? (found[0] ?? null) : null);
