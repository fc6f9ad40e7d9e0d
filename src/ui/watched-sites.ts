import { hostOf, isCovered } from '../core/access';
import type { SiteReading } from '../core/records';
import type { SiteId } from '../core/words';
import { cardOf, cardsAt, CARDS, originsOf, siteName, type Card } from '../sites/card';

/** Whether this site is not read as it should be. */
export function isDrift({ site, reading }: SiteReading): boolean {
  if (reading === 'facts') return false;
  const card = cardOf(site);
  return !(reading === 'general' ? !card?.facts : card?.support === 'timed');
}

/** A site that is watched, with all of its hosts to which there is access. */
export interface Watched {
  site: SiteId;
  name: string;
  origins: string[];
  hosts: string[];
  isCore: boolean;
  drift: SiteReading | null;
}

/** @returns what is watched, those that came with Full Stop first */
export function watchedSites(watched: readonly string[], readings: readonly SiteReading[]): Watched[] {
  const sites = new Map<SiteId, Watched>();
  for (const origin of watched) {
    const host = hostOf(origin);
    const card = cardsAt(host).find(({ support }) => support !== 'unsupported');
    const site = card?.id ?? host;
    const known = sites.get(site) ?? {
      ...{ site, name: siteName(site), origins: [], hosts: [], isCore: card?.core ?? false },
      drift: readings.find((one) => one.site === site && isDrift(one)) ?? null,
    };
    sites.set(site, { ...known, origins: [...known.origins, origin], hosts: [...known.hosts, host] });
  }
  const order = CARDS.map(({ id }) => id);
  const place = ({ site }: Watched): number => (order.includes(site) ? order.indexOf(site) : order.length);
  return [...sites.values()].sort((a, b) => Number(b.isCore) - Number(a.isCore) || place(a) - place(b));
}

/** @returns the sites that came with access at the installation, and have none now */
export function takenSites(watched: readonly string[]): Card[] {
  return CARDS.filter((card) => card.core && !originsOf(card).some((origin) => isCovered(origin, watched)));
}

/** The messengers in which a chat with a machine can be told for certain. */
export const MESSENGERS: readonly Card[] = CARDS.filter(
  ({ kind, support }) => kind === 'messenger' && support !== 'unsupported',
);
