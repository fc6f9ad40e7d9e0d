import type { Page } from 'puppeteer-core';

/** Rows by the store they belong to; see src/store/schema.ts. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/**
 * Puts rows into the extension's database.
 *
 * @param page one of the extension's pages, which has opened the database already; so for all that follows
 * @param settings what the user chose, where it is other than the default
 */
export async function fillStore(page: Page, rows: Rows, settings?: object): Promise<void> {
  await page.evaluate(inStore, { put: rows, settings });
}

/** @param stores all by default */
export async function emptyStore(page: Page, stores?: readonly string[]): Promise<void> {
  await page.evaluate(inStore, { empty: stores ?? null });
}

/** @returns all rows of these stores, by store, as they were at one moment; they come as one text, which is quicker */
export const readStore = async (page: Page, stores: readonly string[]): Promise<Record<string, unknown[]>> =>
  JSON.parse(await page.evaluate(inStore, { read: stores })) as Record<string, unknown[]>;

/** Leaves the database as a newer version of ours would, so that this one cannot open it. */
export const openAsNewer = (page: Page): Promise<void> => page.evaluate(open99);

/** Runs in the page. */
function open99(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('full-stop', 99);
    request.onsuccess = () => done(request.result.close());
    request.onerror = () => fail(request.error);
  });
}

interface Work {
  /** Null for all. */
  empty?: readonly string[] | null;
  put?: Rows;
  settings?: object | undefined;
  read?: readonly string[];
}

/** Runs in the page, as one transaction. */
async function inStore({ empty = [], put = {}, settings, read = [] }: Work): Promise<string> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('full-stop');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const emptied = empty ?? [...database.objectStoreNames];
  const names = [...emptied, ...Object.keys(put), ...read, 'settings', 'months', 'sums', 'notes'];
  const isReading = read.length > 0;
  const transaction = database.transaction(names, isReading ? 'readonly' : 'readwrite');
  const finished = new Promise((done, fail) => {
    transaction.oncomplete = done;
    transaction.onerror = () => fail(transaction.error);
  });
  for (const name of emptied) transaction.objectStore(name).clear();
  if (!isReading) {
    // What was made of the days that were there.
    transaction.objectStore('months').clear();
    transaction.objectStore('sums').clear();
    transaction.objectStore('notes').delete('spans');
  }
  for (const [name, rows] of Object.entries(put))
    for (const row of rows) transaction.objectStore(name).put(row);
  if (settings) transaction.objectStore('settings').put(settings, 'settings');
  const lists = read.map((name) => [name, transaction.objectStore(name).getAll()] as const);
  await finished;
  database.close();
  return JSON.stringify(Object.fromEntries(lists.map(([name, { result }]) => [name, result as unknown[]])));
}
