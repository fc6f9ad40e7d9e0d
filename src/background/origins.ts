import { browser } from '../browser';
import { covers, hostOf, isOneHost, originOf } from '../core/access';
import { SITES } from '../sites';
import { isPlaceOfPeople } from '../sites/people';

/** What a grant for many hosts stands for: the chats with machines that we know. A messenger is asked for by name. */
const KNOWN = SITES.filter(({ kind, support }) => kind !== 'messenger' && support !== 'unsupported').flatMap(
  ({ hosts }) => hosts.map((host) => `https://${host}/*`),
);

/** The hosts at which the browser runs the page script by itself, where it has access. */
export const staticOrigins = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];

/** The page script, as the build has named it. */
export const scriptFiles = (): string[] =>
  browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];

/**
 * @returns all that is watched, a pattern a host. The browser's permissions are the only truth of it: nothing is kept
 *   beside them that could say otherwise.
 */
export async function watchedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const broad = origins.filter((pattern) => !isOneHost(pattern));
  const known = KNOWN.filter((origin) => broad.some((pattern) => covers(pattern, origin)));
  const all = new Set([...origins.filter(isOneHost), ...known]);
  return [...all].filter((origin) => !isPlaceOfPeople(hostOf(origin)));
}

/** @returns whether we have access to this page at this moment */
export async function hasAccess(address: URL): Promise<boolean> {
  const origin = originOf(address);
  return origin !== null && (await browser.permissions.contains({ origins: [origin] }));
}
