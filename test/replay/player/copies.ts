import type { Layout } from '../layouts/layout.ts';
import { renewIds, renumber } from './ids.ts';
import { copyOf, withDescendants } from './roles.ts';
import { userText } from './text.ts';
import type { Exchange } from './thread.ts';
import { otherWords } from './words.ts';

/** @returns a copy with other ids that is not mounted yet; its place is before this node */
export function copyBefore(exchange: Exchange, node: Node): Exchange {
  const rows = exchange.rows.map(({ element }) => {
    const place = document.createComment('');
    node.parentNode?.insertBefore(place, node);
    return { element: copyOf(element), place };
  });
  renewIds(rows.flatMap((row) => withDescendants(row.element)));
  return { rows, userText: exchange.userText };
}

/** Copies that say something else, each with a number of its own. */
export class Copies {
  readonly #layout: Layout;
  #made = 0;

  get made(): number {
    return this.#made;
  }

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** @returns a thread of so many exchanges: these, and copies of the last one after them */
  extend(exchanges: readonly Exchange[], to: number): Exchange[] {
    const last = exchanges.at(-1);
    const place = last?.rows.at(-1)?.element;
    if (last === undefined || place === undefined) return [...exchanges];
    const end = document.createComment('');
    place.after(end);
    return [...exchanges, ...this.#copies([last], to - exchanges.length, end)];
  }

  /** @returns a long history: copies of this one, and at its end this one */
  lengthen(history: readonly Exchange[], to: number): Exchange[] {
    const first = history[0]?.rows[0]?.place;
    if (first === undefined) return [...history];
    return [...this.#copies(history, to - history.length, first), ...history];
  }

  #copies(of: readonly Exchange[], count: number, before: Node): Exchange[] {
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
      const copy = copyBefore(of[index % of.length] as Exchange, before);
      const elements = copy.rows.map(({ element }) => element);
      otherWords(elements, this.#made++);
      return { ...copy, userText: userText(elements) };
    });
  }

  /** ChatGPT and others count the turns of a conversation in an attribute. */
  number(exchanges: readonly Exchange[]): void {
    const rows = exchanges.flatMap((exchange) => exchange.rows.map(({ element }) => element));
    if (this.#layout.numbered) renumber(rows, this.#layout.numbered);
  }
}
