/** A timer of the page comes this often when nothing holds the page up, … */
const EVERY_MS = 50;
/** … and a little late is not late. */
const JITTER_MS = 25;

/** How long the page was held up: on a busy machine every script in it looks as much later. */
export class Lag {
  readonly #gaps: { at: number; late: number }[] = [];
  #last = performance.now();

  constructor() {
    setInterval(() => this.#note(), EVERY_MS);
  }

  #note(): void {
    const now = performance.now();
    const late = now - this.#last - EVERY_MS;
    this.#last = now;
    if (late > JITTER_MS) this.#gaps.push({ at: Date.now(), late });
  }

  /** @returns ms in which nothing could run, since this moment by the wall clock */
  since(moment: number): number {
    return this.#gaps.reduce((sum, { at, late }) => (at > moment ? sum + late : sum), 0);
  }
}
