import { isAt } from '../core/access';
import type { SiteId, SiteKind } from '../core/words';
import { SITES } from './all';
import type { Site } from './site';

export { SITES };

/** Apps that people run under names of their own, told by a marker. Where markers overlap, the first one counts. */
export const APPS: readonly Site[] = SITES.filter(({ marker }) => marker !== undefined);

/** The hosts to which access is given at the installation; manifest.json names exactly these. */
export const CORE_HOSTS: readonly string[] = SITES.filter(({ core }) => core).flatMap(({ hosts }) => hosts);

/** @returns all sites that are served under this host; none for a chat that the user added */
export function sitesAt(host: string): readonly Site[] {
  return SITES.filter(({ hosts }) => hosts.includes(host));
}

/**
 * @returns the id under which the figures of this address are kept: a site of ours, be it one whose chat is
 *   elsewhere on this host, else the host itself
 */
export function siteIdAt(url: URL): SiteId {
  const sites = sitesAt(url.hostname);
  return (sites.find(({ at }) => isAt(at, url)) ?? sites[0])?.id ?? url.hostname;
}

/** @returns what kind of chat it is; of one that the user added, nobody knows */
export const kindOf = (id: SiteId): SiteKind => SITES.find((site) => site.id === id)?.kind ?? 'other';
