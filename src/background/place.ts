import type { Place } from '../core/messages';
import { APPS, sitesAt } from '../sites';
import type { Site } from '../sites/site';
import { readSettings } from '../store/settings';

/** @returns what a page under this host needs to know of its site; without the store, all but the user's bots */
export async function placeAt(host: string): Promise<Place<Site>> {
  const known = sitesAt(host);
  const bots = await readSettings().then(
    (settings) => settings.bots,
    () => [],
  );
  return { kind: 'place', sites: known.length > 0 ? known : APPS, bots };
}
