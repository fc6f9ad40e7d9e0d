import type { SiteId } from '../core/words';
import { chatgpt } from './chatgpt';
import { replika } from './replika';
import type { Site } from './site';

export const SITES: readonly Site[] = [chatgpt, replika];

/** @returns the site served under this host, or null for a chat the user added */
export function siteAt(host: string): Site | null {
  return SITES.find((site) => site.hosts.includes(host)) ?? null;
}

/** @returns the id under which this host's figures are kept: a site of ours, else the host itself */
export function siteIdAt(host: string): SiteId {
  return siteAt(host)?.id ?? host;
}

/** @returns the name people know the site by */
export function siteName(id: SiteId): string {
  return SITES.find((site) => site.id === id)?.name ?? id;
}
