import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * Shows long work that is under way and stays so: another page keeps the store to itself meanwhile, as a large deletion
 * does. It ends when that page is loaded again.
 *
 * @param page the dashboard, with figures, at its view of the data
 * @param holder another page of the extension, which has opened the store already
 */
export async function showLongWork(page: Page, holder: Page): Promise<void> {
  // A view that is just being opened may be drawn once more.
  await until('what would be deleted is named', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.choice button')?.click());
    return (await page.$('.forget .danger')) !== null;
  });
  await holder.evaluate(hold);
  await page.click('.backup .buttons button');
  await page.click('.forget .danger');
  await page.waitForSelector('.backup progress');
  await page.waitForSelector('.forget progress');
}

/** Runs in the page: a transaction lasts as long as something is asked of it. */
function hold(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('full-stop');
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const { result } = request;
      const store = result.transaction([...result.objectStoreNames], 'readwrite').objectStore('settings');
      const ask = (): void => void (store.count().onsuccess = ask);
      store.count().onsuccess = () => {
        ask();
        done();
      };
    };
  });
}
