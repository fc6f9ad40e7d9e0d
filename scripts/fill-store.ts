import type { Page } from 'puppeteer-core';

/** Rows by the store they belong to; see src/store/schema.ts. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/**
 * Puts rows into the extension's database.
 *
 * @param page one of the extension's pages, which has opened the database already
 * @param settings what the user chose, where it is other than the default
 */
export async function fillStore(page: Page, rows: Rows, settings?: object): Promise<void> {
  await page.evaluate(write, rows, settings ?? null);
}

/** @returns how many rows a store holds */
export function countRows(page: Page, store: string): Promise<number> {
  return page.evaluate(count, store);
}

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

/** Runs in the page. */
async function write(rows: Rows, settings: object | null): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('full-stop');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const change = database.transaction([...Object.keys(rows), 'settings'], 'readwrite');
  for (const [store, list] of Object.entries(rows))
    for (const row of list) change.objectStore(store).put(row);
  if (settings) change.objectStore('settings').put(settings, 'settings');
  await new Promise((done, fail) => {
    change.oncomplete = done;
    change.onerror = () => fail(change.error);
  });
  database.close();
}

/** Runs in the page. */
async function count(store: string): Promise<number> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('full-stop');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const rows = await new Promise<number>((done, fail) => {
    const request = database.transaction(store).objectStore(store).count();
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  database.close();
  return rows;
}
