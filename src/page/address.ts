/** Which conversation the address of the page names. */
export class Address {
  /** Asked for at every look: the parts of an address cost more. */
  #href = location.href;
  #named = nameIn(location);

  /** @returns whether it names another one than when this was asked last */
  hasChanged(): boolean {
    if (location.href === this.#href) return false;
    const before = this.#named;
    this.#href = location.href;
    this.#named = nameIn(location);
    return this.#named !== before;
  }
}

/** What names a conversation; a fragment does so only where it is a route. */
function nameIn({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
