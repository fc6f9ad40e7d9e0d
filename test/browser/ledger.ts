import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { Launched } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import type { Nudge } from '../../src/core/nudge.ts';
import type { DayTotals, Session, SiteReading } from '../../src/core/records.ts';
import type { Closing } from '../../src/core/words.ts';
import type { PresenceRow, TurnRow } from '../../src/store/schema.ts';

/** What the extension's own database holds. */
export interface Rows {
  presences: PresenceRow[];
  turns: TurnRow[];
  sessions: Session[];
  days: DayTotals[];
  nudges: Nudge[];
  readings: SiteReading[];
}

/** Reads the extension's database through one of its own pages, beside whatever the test does. */
export class Ledger {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the popup as a tab; whoever goes on with another page brings that to the front. */
  static async open(launched: Launched): Promise<Ledger> {
    const page = await launched.openExtensionPage('src/popup/index.html');
    await page.waitForSelector('main');
    return new Ledger(page);
  }

  get page(): Page {
    return this.#page;
  }

  read(): Promise<Rows> {
    return this.#page.evaluate(readRows);
  }

  /** Waits until what is sent in this page will be seen: a person takes longer to begin than a script. */
  async watches(page: Page): Promise<void> {
    await until('the page is watched', () => this.#page.evaluate(isWatched, page.url()));
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await this.#page.evaluate(clearRows);
  }

  /** @returns the rows once they are as wanted; @throws when they do not get there */
  async when(what: string, isThere: (rows: Rows) => boolean, timeout = 20_000): Promise<Rows> {
    let rows = await this.read();
    await until(
      what,
      async () => {
        rows = await this.read();
        return isThere(rows);
      },
      timeout,
    ).catch((problem: unknown) => {
      throw new Error(`${String(problem)}\n${JSON.stringify(rows, null, 1)}`);
    });
    return rows;
  }
}

/** Runs in the extension's page, which may ask the content script in its own world. */
async function isWatched(address: string): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Record<string, Pick<Browser, 'tabs' | 'scripting'>>;
  const { tabs, scripting } = browser ?? chrome!;
  const tab = (await tabs.query({})).find(({ url }) => url === address);
  if (tab?.id === undefined) return false;
  const hasPlace = (): boolean =>
    (globalThis as unknown as Record<symbol, { hasPlace: boolean } | undefined>)[Symbol.for('full-stop')]
      ?.hasPlace ?? false;
  const [answer] = await scripting.executeScript({ target: { tabId: tab.id }, func: hasPlace });
  return answer?.result === true;
}

/** Runs in the extension's page. */
async function clearRows(): Promise<void> {
  const request = indexedDB.open('full-stop');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('not opened'));
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const name of database.objectStoreNames) transaction.objectStore(name).clear();
  await new Promise((done) => (transaction.oncomplete = done));
  database.close();
}

/** Runs in the extension's page. */
async function readRows(): Promise<Rows> {
  const request = indexedDB.open('full-stop');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('not opened'));
  });
  const names = ['presences', 'turns', 'sessions', 'days', 'nudges', 'readings'];
  const transaction = database.transaction(names);
  const all = (name: string): Promise<unknown[]> =>
    new Promise((done, fail) => {
      const rows = transaction.objectStore(name).getAll();
      rows.onsuccess = () => done(rows.result as unknown[]);
      rows.onerror = () => fail(rows.error ?? new Error('not read'));
    });
  const lists = await Promise.all(names.map(all));
  database.close();
  return Object.fromEntries(names.map((name, index) => [name, lists[index]])) as unknown as Rows;
}

export const numberOf = (turns: readonly TurnRow[], kind: TurnRow['kind']): number =>
  turns.filter((turn) => turn.kind === kind).length;

/** @returns how the replies that were counted close, in the order of the rows */
export const closingsIn = (turns: readonly TurnRow[]): (Closing | null)[] =>
  turns.flatMap((turn) => (turn.kind === 'reply' ? [turn.closing] : []));
