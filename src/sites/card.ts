import { isAt } from '../core/access';
import type { SiteId, SiteKind } from '../core/words';
import { CARDS } from './cards';
import type { Support } from './site';

/** What screens need to know of a site, without its selectors: those are the larger part, and the popup must be small. */
export interface Card {
  id: SiteId;
  name: string;
  kind: SiteKind;
  support: Support;
  hosts: readonly string[];
  core?: true;
  adults?: true;
  at?: string;
  /** There are facts by which its turns are read; without them, the general reader is no news. */
  facts?: true;
  /** Nothing is looked at but bots whose names the user typed in. */
  byName?: true;
}

export { CARDS };

/** @returns all sites that are served under this host */
export function cardsAt(host: string): readonly Card[] {
  return CARDS.filter(({ hosts }) => hosts.includes(host));
}

/** @returns the site whose chat is at this address; undefined for an unknown host, and elsewhere on a known one */
export function cardAt(address: URL): Card | undefined {
  return cardsAt(address.hostname).find(({ at }) => isAt(at, address));
}

export function cardOf(id: SiteId): Card | undefined {
  return CARDS.find((card) => card.id === id);
}

/** @returns the name people know the site by; of a chat the user added, its host */
export function siteName(id: SiteId): string {
  return cardOf(id)?.name ?? id;
}

/** @returns what to ask for to watch this site; sites of ours are served by https alone */
export const originsOf = ({ hosts }: Card): string[] => hosts.map((host) => `https://${host}/*`);
