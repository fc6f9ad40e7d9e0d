import type { Page } from 'puppeteer-core';
import type { Launched } from '../../scripts/launch.ts';
import type { Around } from './visitor.ts';

const TIMES = ['before', 'while', 'after'] as const;

/** Ends the worker again and again: just before, while, or just after something happens. */
export class Saboteur {
  readonly #launched: Launched;
  readonly #page: Page;
  #turn = 0;
  #kills = 0;

  /** @param page one of the extension's own */
  constructor(launched: Launched, page: Page) {
    this.#launched = launched;
    this.#page = page;
  }

  /** How often a worker that ran was ended. */
  get kills(): number {
    return this.#kills;
  }

  readonly around: Around = async (act) => {
    const when = TIMES[this.#turn++ % TIMES.length];
    if (when === 'before') await this.#kill();
    const [result] = await Promise.all([act(), when === 'while' ? this.#kill() : null]);
    if (when === 'after') await this.#kill();
    return result;
  };

  async #kill(): Promise<void> {
    if (!(await this.#launched.isWorkerRunning())) await wake(this.#page);
    const isThere = await this.#launched.isWorkerRunning();
    await this.#launched.stopWorker();
    if (isThere) this.#kills++;
  }
}

/**
 * Starts the worker: a message that it does not take does so all the same.
 *
 * @param page one of the extension's own
 */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (globalThis as unknown as { chrome: Extension }).chrome.runtime
      .sendMessage({ kind: 'wake' })
      .catch(() => undefined);
  });
}

interface Extension {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
