import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';

/** One word in one place. */
export interface Finding {
  word: string;
  /** A file, or a place in a storage of the extension. */
  where: string;
}

/**
 * Looks for words in every file of a profile, as UTF-8 and as UTF-16. The browser is to be closed before, so that
 * all is on the disk.
 *
 * @returns where they are, by paths within the profile
 */
export function searchFiles(profile: string, words: readonly string[]): Finding[] {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const content = readFileSync(path);
    const found = words.filter((word) => content.includes(word) || content.includes(word, 0, 'utf16le'));
    return found.map((word) => ({ word, where: relative(profile, path) }));
  });
}

/**
 * Looks for words in all that the extension can read back of what it has stored: databases may be compressed.
 *
 * @param page one of the extension's own
 */
export async function searchStorage(page: Page, words: readonly string[]): Promise<Finding[]> {
  const contents = await page.evaluate(readStorage);
  return Object.entries(contents).flatMap(([where, content]) =>
    words.filter((word) => content.includes(word)).map((word) => ({ word, where })),
  );
}

declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };

/** Runs in the extension's page. */
async function readStorage(): Promise<Record<string, string>> {
  const contents: Record<string, string> = {
    localStorage: JSON.stringify(localStorage),
    sessionStorage: JSON.stringify(sessionStorage),
    caches: JSON.stringify(await caches.keys()),
    'storage.local': JSON.stringify(await chrome.storage.local.get()),
    'storage.session': JSON.stringify(await chrome.storage.session.get()),
  };
  const result = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      const all = [await result(rows.getAllKeys()), await result(rows.getAll())];
      contents[`${name}/${store}`] = JSON.stringify(all);
    }
    database.close();
  }
  return contents;
}
