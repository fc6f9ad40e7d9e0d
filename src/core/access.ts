import { SITE_PATTERN } from './words';

/** Addresses at which no extension runs, whatever it was allowed: the browsers' stores, and Mozilla's own sites. */
const CLOSED = [
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'chromewebstore.google.com',
];
/** Google's old store, which is one path of a host; access is given by host. */
const CLOSED_IN_CHROME = 'chrome.google.com';

const ONE_HOST = /^(?:https?|\*):\/\/([^*/]+)\/\*$/;
const PATTERN = /^(https?|\*):\/\/([^/]+)\/\*$/;

const WATCHABLE = new RegExp(`^${SITE_PATTERN}$`);

/**
 * @returns what to ask for in order to watch this page, the match pattern of its host with whatever port; null where
 *   no extension can: pages of the browser, of extensions, files, stores
 */
export function originOf({ protocol, hostname }: URL): string | null {
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (!WATCHABLE.test(hostname) || CLOSED.includes(hostname) || hostname === CLOSED_IN_CHROME) return null;
  return `${protocol}//${hostname}/*`;
}

/** @returns the host that a pattern is about; of a pattern for many hosts, what it says in a host's place */
export function hostOf(origin: string): string {
  return PATTERN.exec(origin)?.[2] ?? origin;
}

/** @returns whether this pattern is about one host, as we ask for it; the browser's own screens can grant more */
export const isOneHost = (pattern: string): boolean => ONE_HOST.test(pattern);

/** @returns whether access as granted by `pattern` holds for `origin`, which is the pattern of one host */
export function covers(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>' || pattern === origin) return true;
  const [, scheme, host] = PATTERN.exec(pattern) ?? [];
  const [, wanted, name] = PATTERN.exec(origin) ?? [];
  if (scheme === undefined || host === undefined || name === undefined) return false;
  return (scheme === '*' || scheme === wanted) && coversHost(host, name);
}

/** @returns whether access holds for `origin`, the pattern of one host, by any of what was granted */
export const isCovered = (origin: string, granted: readonly string[]): boolean =>
  granted.some((pattern) => covers(pattern, origin));

/** @returns whether a site's chat is at this address of its host: `at` is a regular expression, and may be missing */
export const isAt = (at: string | undefined, { pathname, search, hash }: URL | Location): boolean =>
  at === undefined || new RegExp(at).test(pathname + search + hash);

function coversHost(host: string, name: string): boolean {
  if (!host.startsWith('*')) return host === name;
  return host === '*' || name === host.slice(2) || name.endsWith(host.slice(1));
}
