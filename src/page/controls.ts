/** What can be pressed in the replies of this page: what has something else in it may say that something went wrong. */
export class Controls {
  readonly #known = new Set(['']);

  /** Whether there is something to press on here that no reply was seen to have. */
  areOdd(blocks: readonly Element[]): boolean {
    return !this.#known.has(namesIn(blocks));
  }

  /** This is a reply, and it has come to its end. */
  learn(blocks: readonly Element[]): void {
    this.#known.add(namesIn(blocks));
  }
}

const namesIn = (blocks: readonly Element[]): string =>
  blocks
    .flatMap((block) => [...block.querySelectorAll('button')])
    .map((button) => `${button.className};`)
    .join('');
