import type { SiteId } from '../../core/words';
import { cardOf, siteName } from '../../sites/card';
import type { Texts } from '../../ui/texts';

/** @returns what a site is called, and that it is for adults where it is */
export const nameWithAge = (site: SiteId, say: Texts['say']): string =>
  cardOf(site)?.adults ? say('dashForAdults', { site: siteName(site) }) : siteName(site);
