import { all, copyOf, holds, withDescendants } from './roles.ts';
import { userText } from './text.ts';

/** A row of the saved page, in the page or out of it; the comment keeps its place. */
export interface Row {
  element: Element;
  place: Comment;
}

export interface Exchange {
  rows: Row[];
  userText: string;
}

/** The exchanges of the page; a reply before the first message of the user stays where it is. */
export function readThread(): Exchange[] {
  const exchanges: Element[][] = [];
  for (const row of all(document.documentElement, 'row')) {
    if (holds(row, 'user')) exchanges.push([row]);
    else if (holds(row, 'reply')) exchanges.at(-1)?.push(row);
  }
  return exchanges.map((elements) => ({
    rows: elements.map((element) => rowOf(element)),
    userText: userText(elements),
  }));
}

function rowOf(element: Element): Row {
  const place = document.createComment('');
  element.before(place);
  return { element, place };
}

export const takeOut = (exchange: Exchange): void => exchange.rows.forEach((row) => row.element.remove());

export const putIn = (row: Row): void => row.place.after(row.element);

export function swap(row: Row, element: Element): void {
  row.element.replaceWith(element);
  row.element = element;
}

export const replyRows = (exchange: Exchange): Row[] =>
  exchange.rows.filter((row) => holds(row.element, 'reply'));

/** Leaves the containers and takes what is in them, as the site does with what is out of sight (G2, AI Studio). */
export function emptyFar(rows: readonly Row[], keep: number, stored: Map<Element, Element>): void {
  for (const row of rows.slice(0, Math.max(0, rows.length - keep))) {
    const body = all(row.element, 'body')[0] ?? row.element;
    if (!body.hasChildNodes()) continue;
    stored.set(body, copyOf(body));
    body.replaceChildren();
    if (row.element.hasAttribute('data-is-intersecting'))
      row.element.setAttribute('data-is-intersecting', 'false');
  }
}

/** The containers get new nodes with the old content, since a framework keeps none. */
export function refill(stored: Map<Element, Element>): void {
  for (const [body, content] of stored) {
    body.replaceChildren(...content.childNodes);
    if (body.hasAttribute('data-is-intersecting')) body.setAttribute('data-is-intersecting', 'true');
  }
  stored.clear();
}

/** The old row's elements leave the page, and come again as the new row's: the same nodes with other words. */
export function recycle(old: Row, fresh: Row): void {
  const [from, to] = [withDescendants(fresh.element), withDescendants(old.element)];
  old.element.remove();
  if (from.length !== to.length) return;
  to.forEach((element, index) => {
    const model = from[index] as Element;
    for (const { name, value } of model.attributes) element.setAttribute(name, value);
    const texts = textsOf(model);
    textsOf(element).forEach((text, at) => (text.data = texts[at]?.data ?? ''));
  });
  fresh.element = old.element;
}

const textsOf = (element: Element): Text[] => [...element.childNodes].filter((node) => node instanceof Text);
