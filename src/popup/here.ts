import { hostOf, isCovered, originOf } from '../core/access';
import type { SiteReading } from '../core/records';
import type { SiteId } from '../core/words';
import { cardAt, cardOf, cardsAt, CARDS, originsOf, siteName, type Card } from '../sites/card';
import { isPlaceOfPeople } from '../sites/people';

/** What the browser says of access, at this moment. */
export interface Access {
  /** All that is watched, a pattern a host. */
  watched: readonly string[];
  /** The page in front of which the popup opened; null where it is a tab of its own. */
  page: PageSeen | null;
}

export interface PageSeen {
  /** Missing where the browser does not tell. */
  url?: string | undefined;
  incognito: boolean;
}

/** Where this page stands. */
export type Here =
  /** Watched. `drift`: it is not read as it should be. */
  | { kind: 'watched'; site: SiteId; drift: SiteReading | null }
  /** Watched host, on which the chat is elsewhere. */
  | { kind: 'elsewhere'; card: Card }
  /** Not watched, and could be. Without a card, nothing is known of it. */
  | { kind: 'offer'; origin: string; host: string; card: Card | null }
  /** It came with access at the installation, and has none now. */
  | { kind: 'taken'; origin: string; host: string; card: Card }
  /** Not to be watched, ever. */
  | { kind: 'closed'; why: 'browser' | 'private' | 'people' }
  /** A place of people, of whose machine nothing tells. */
  | { kind: 'unsure'; card: Card };

export function hereOf(
  { url, incognito }: PageSeen,
  watched: readonly string[],
  readings: readonly SiteReading[],
): Here {
  if (incognito) return { kind: 'closed', why: 'private' };
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const origin = address && originOf(address);
  if (!address || !origin) return { kind: 'closed', why: 'browser' };
  const host = address.hostname;
  const here = cardAt(address);
  const card = here ?? cardsAt(host)[0] ?? null;
  if (card?.support === 'unsupported') return { kind: 'unsure', card };
  if (isPlaceOfPeople(host)) return { kind: 'closed', why: 'people' };
  if (!isCovered(origin, watched))
    return card?.core ? { kind: 'taken', origin, host, card } : { kind: 'offer', origin, host, card };
  if (card && !here) return { kind: 'elsewhere', card };
  const site = card?.id ?? host;
  return { kind: 'watched', site, drift: driftOf(site, readings) };
}

/** @returns how a site is being read, where that is not as it should be */
export function driftOf(site: SiteId, readings: readonly SiteReading[]): SiteReading | null {
  const reading = readings.find((one) => one.site === site);
  if (!reading || reading.reading === 'facts') return null;
  const card = cardOf(site);
  const isUsual = reading.reading === 'general' ? !card?.facts : card?.support === 'timed';
  return isUsual ? null : reading;
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
      drift: driftOf(site, readings),
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
