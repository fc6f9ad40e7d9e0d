import { measure } from './door';

/** Which turns were seen before: by their elements and their ids. Both may change while it stays the same turn. */
export class Known {
  #ids = new Set<string>();
  /** How the turns in these elements began. */
  #elements = new WeakMap<Element, number | null>();

  has(element: Element, ids: readonly string[]): boolean {
    return this.#elements.has(element) || this.hasOneOf(ids);
  }

  hasOneOf(ids: readonly string[]): boolean {
    return ids.some((id) => this.#ids.has(id));
  }

  /** @param isTurn its text is its own, and not that of several turns */
  add(element: Element, ids: readonly string[], isTurn: boolean): void {
    this.#elements.set(element, isTurn ? measure([element]).start : null);
    for (const id of ids) this.#ids.add(id);
  }

  /** Whether this element says something else than when it became known: pages use elements again. */
  isUsedAgain(element: Element): boolean {
    const start = this.#elements.get(element) ?? null;
    return start !== null && start !== measure([element]).start;
  }
}
