import { browser } from '../browser';
import { isInUse } from './tabs';

const KEY = 'update';

/** A new version is there. */
export async function takeUpdate(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
  await updateWhenQuiet();
}

/**
 * An update takes with it what open pages have not told yet. So it waits until no chat is in front, and no screen of
 * ours, which would close; or until the browser starts again.
 */
export async function updateWhenQuiet(): Promise<void> {
  const { [KEY]: isThere } = await browser.storage.session.get(KEY);
  if (isThere === true && !(await isInUse())) browser.runtime.reload();
}
