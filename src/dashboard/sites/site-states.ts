import type { SiteReading } from '../../core/records';
import type { SiteId } from '../../core/words';
import { cardOf, CARDS, siteName, type Card } from '../../sites/card';
import { takenSites, watchedSites, type Watched } from '../../ui/watched-sites';
import type { SitesPage } from '../read';
import type { SiteFigures } from './site-figures';

/** A site as its row shows it: whether it is watched, how it is being read, and what is kept of it. */
export interface SiteState {
  site: SiteId;
  name: string;
  /** Null for a chat that the user added and no file of ours knows. */
  card: Card | null;
  /** Null where it is not watched. */
  watched: Watched | null;
  reading: SiteReading | null;
  /** Null where nothing is kept. */
  figures: SiteFigures | null;
}

export interface SiteStates {
  watched: SiteState[];
  /** With figures, or with access that was taken away. */
  unwatched: SiteState[];
  /** Could be watched, and never were. */
  known: Card[];
  /** Cannot be told from chats with people, or have no page. */
  unsupported: Card[];
  /** Apps that people run under names of their own. */
  apps: Card[];
}

export function siteStates({ readings, figures }: SitesPage, origins: readonly string[]): SiteStates {
  const watched = watchedSites(origins, readings);
  const stateOf = (site: SiteId): SiteState => ({
    site,
    name: siteName(site),
    card: cardOf(site) ?? null,
    watched: watched.find((one) => one.site === site) ?? null,
    reading: readings.find((one) => one.site === site) ?? null,
    figures: figures.find((one) => one.site === site) ?? null,
  });
  const isWatched = (id: SiteId): boolean => watched.some(({ site }) => site === id);
  const unwatched = new Set([
    ...figures.map(({ site }) => site).filter((site) => !isWatched(site)),
    ...takenSites(origins).map(({ id }) => id),
  ]);
  const others = CARDS.filter(({ id }) => !isWatched(id) && !unwatched.has(id));
  return {
    watched: byUse(watched.map(({ site }) => stateOf(site))),
    unwatched: byUse([...unwatched].map(stateOf)),
    known: others.filter(({ support, hosts }) => support !== 'unsupported' && hosts.length > 0),
    unsupported: others.filter(({ support }) => support === 'unsupported'),
    apps: others.filter(({ support, hosts }) => support !== 'unsupported' && hosts.length === 0),
  };
}

/** Most time of late first; the order of the list among those without. */
const byUse = (states: SiteState[]): SiteState[] =>
  states.sort((a, b) => (b.figures?.lately ?? 0) - (a.figures?.lately ?? 0));
