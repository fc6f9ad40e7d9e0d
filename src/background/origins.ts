import { browser } from '../browser';
import { originOf } from '../core/access';
import { watchedAmong } from '../sites/watched';

/** The hosts at which the browser runs the page script by itself, where it has access. */
export const staticOrigins = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];

/** The page script, as the build has named it. Firefox says its whole address, and takes only the end of it (153). */
export const scriptFiles = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? [])
    .flatMap(({ js }) => js ?? [])
    .map((file) => file.replace(browser.runtime.getURL(''), ''));

/**
 * @returns all that is watched, a pattern a host. The browser's permissions are the only truth of it: nothing is kept
 *   beside them that could say otherwise.
 */
export async function watchedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return watchedAmong(origins);
}

/** @returns whether we have access to this page at this moment */
export async function hasAccess(address: URL): Promise<boolean> {
  const origin = originOf(address);
  return origin !== null && (await browser.permissions.contains({ origins: [origin] }));
}
