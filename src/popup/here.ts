import { isCovered, originOf } from '../core/access';
import type { SiteReading } from '../core/records';
import type { SiteId } from '../core/words';
import { cardAt, cardsAt, type Card } from '../sites/card';
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
  /** Watched. `reading`: how, once something was read. */
  | { kind: 'watched'; site: SiteId; reading: SiteReading | null }
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
  return { kind: 'watched', site, reading: readings.find((one) => one.site === site) ?? null };
}
