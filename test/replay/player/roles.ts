import type { Layout } from '../layouts/layout.ts';

export type Role =
  | 'row'
  | 'user'
  | 'reply'
  | 'userText'
  | 'answer'
  | 'text'
  | 'unsaid'
  | 'thinker'
  | 'thoughts'
  | 'body'
  | 'now'
  | 'then';

/** Not words: controls, sources, the second copy of a formula, labels for screen readers. */
const UNSAID =
  'button,svg,style,script,noscript,[aria-hidden="true"],.sr-only,.katex-mathml,[data-testid="webpage-citation-pill"]';

/** What the layout's selectors found once: they find nothing any more where the page was stripped. */
const known = new WeakMap<Element, Set<Role>>();

export function learn(root: Element, layout: Layout): void {
  const selectors: Partial<Record<Role, string | undefined>> = {
    row: layout.row,
    user: layout.user,
    reply: layout.reply,
    userText: layout.userText,
    answer: layout.answer,
    text: layout.text,
    unsaid: [UNSAID, layout.unsaid].filter(Boolean).join(','),
    thinker: layout.thoughts?.at,
    body: layout.far?.body,
    now: layout.latest?.now,
    then: layout.latest?.then ?? undefined,
  };
  for (const [role, selector] of Object.entries(selectors)) {
    if (selector === undefined) continue;
    for (const element of root.querySelectorAll(selector)) give(element, role as Role);
  }
}

/** Adds what the site shows under a finished reply and a capture has lost. */
export function complete(root: Element, { done }: Layout): void {
  if (done === undefined) return;
  for (const place of root.querySelectorAll(done.at)) place.insertAdjacentHTML('beforeend', done.html);
}

export function give(element: Element, role: Role): void {
  const roles = known.get(element) ?? new Set();
  known.set(element, roles.add(role));
}

export const is = (element: Element, role: Role): boolean => known.get(element)?.has(role) === true;

/** The element itself where it has this role, and what is in it. */
export const all = (root: Element, role: Role): Element[] =>
  withDescendants(root).filter((element) => is(element, role));

export const holds = (element: Element, role: Role): boolean => all(element, role).length > 0;

/** The new element is what the old one was. */
export function inherit(from: Element, to: Element): void {
  const roles = known.get(from);
  if (roles !== undefined) known.set(to, new Set(roles));
}

/** A copy with the same roles. */
export function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  const originals = withDescendants(element);
  withDescendants(copy).forEach((one, index) => inherit(originals[index] as Element, one));
  return copy;
}

export function withDescendants(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')];
}
