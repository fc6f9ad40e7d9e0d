import { browser, type Runtime } from '../browser';

const KEY = 'handover';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Kept while the worker lives: two pages at once must not both make one. */
let known: Promise<string> | undefined;

async function secret(): Promise<string> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  if (typeof kept === 'string') return kept;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  return made;
}

/**
 * @returns the name by which copies of the page script in this document find each other when the extension was loaded
 * anew (page/handover.ts): the same for as long as the document is there, and of no use in any other. Undefined where
 * the browser names no documents, or keeps nothing.
 */
export async function handoverName({ documentId }: Runtime.MessageSender): Promise<string | undefined> {
  if (documentId === undefined) return undefined;
  known ??= secret();
  try {
    const named = new TextEncoder().encode(`${await known}/${documentId}`);
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', named)));
  } catch {
    known = undefined;
    return undefined;
  }
}
