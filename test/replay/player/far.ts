import type { Layout } from '../layouts/layout.ts';
import { all } from './roles.ts';
import { emptyFar, recycle, refill, takeOut, type Exchange } from './thread.ts';

/** What the site does with turns that are far from the end, and with the newest exchange. */
export class Far {
  readonly #layout: Layout;
  readonly #keep: number | null;
  readonly #emptied = new Map<Element, Element>();
  #holders: { now: Element; then: Element | null } | null = null;

  /** @param keep rows that stay; null: all */
  constructor(layout: Layout, keep: number | null) {
    this.#layout = layout;
    this.#keep = keep;
    const [now] = all(document.documentElement, 'now');
    if (now !== undefined) this.#holders = { now, then: all(document.documentElement, 'then')[0] ?? null };
  }

  /** Before the next exchange comes: the latest one moves to the others, the oldest one lends its elements. */
  makeRoom(mounted: Exchange[], next: Exchange): void {
    for (const { element } of mounted.flatMap(({ rows }) => rows)) {
      if (this.#holders?.now.contains(element) !== true) continue;
      if (this.#holders.then !== null) this.#holders.then.append(element);
      else this.#holders.now.before(element);
    }
    if (this.#layout.far?.how !== 'recycle' || this.#keep === null || mounted.length < this.#keep) return;
    const oldest = mounted.shift();
    oldest?.rows.forEach((row, index) => {
      const fresh = next.rows[index];
      if (fresh !== undefined) recycle(row, fresh);
    });
  }

  /** After an exchange. */
  leave(mounted: Exchange[]): void {
    if (this.#keep === null) return;
    const how = this.#layout.far?.how ?? 'empty';
    const rows = mounted.flatMap((exchange) => exchange.rows);
    if (how === 'empty') return emptyFar(rows, this.#keep, this.#emptied);
    for (let left = rows.length; left > this.#keep && mounted.length > 1;) {
      const oldest = mounted.shift();
      if (oldest === undefined) return;
      takeOut(oldest);
      left -= oldest.rows.length;
    }
  }

  refill(): void {
    refill(this.#emptied);
  }
}
