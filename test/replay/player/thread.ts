import { exchangeRows, holds, type Layout } from '../layouts.ts';
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

export function readThread(layout: Layout): Exchange[] {
  return exchangeRows(document, layout).map((elements) => ({
    rows: elements.map((element) => rowOf(element)),
    userText: userText(elements, layout),
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

export const replyRows = (exchange: Exchange, layout: Layout): Row[] =>
  exchange.rows.filter((row) => holds(row.element, layout.reply));

/** Leaves the containers and takes what is in them, as the site does with what is out of sight (G2). */
export function emptyFar(rows: readonly Row[], keep: number, stored: Map<Row, Element>): void {
  for (const row of rows.slice(0, Math.max(0, rows.length - keep))) {
    if (!row.element.hasChildNodes()) continue;
    stored.set(row, row.element.cloneNode(true) as Element);
    row.element.replaceChildren();
    row.element.setAttribute('data-is-intersecting', 'false');
  }
}

/** The containers get new nodes with the old content, since a framework keeps none. */
export function refill(stored: Map<Row, Element>): void {
  for (const [row, content] of stored) {
    row.element.replaceChildren(...content.childNodes);
    row.element.setAttribute('data-is-intersecting', 'true');
  }
  stored.clear();
}
