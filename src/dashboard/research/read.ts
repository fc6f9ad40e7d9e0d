import { dayOf } from '../../core/days';
import { EVERYTHING, type SiteId } from '../../core/words';
import type { ResearchFacts } from '../../core/research/facts';
import { CLASSIFIER_VERSION } from '../../closings/version';
import { cardOf } from '../../sites/card';
import { readAllDays } from '../../store/history';
import { openStore } from '../../store/open';
import type { Basics } from '../read';
import { qualityTable } from './quality';

/** Everything that an export for research may hold. @throws {StoreUnavailable} */
export async function readResearch(
  { today, settings }: Pick<Basics, 'today' | 'settings'>,
  version: string,
): Promise<ResearchFacts> {
  const store = await openStore();
  const [days, sessions, nudges, keptSince] = await Promise.all([
    readAllDays(),
    store.getAll('sessions'),
    store.getAll('nudges'),
    store.get('notes', 'keptSince') as Promise<number | undefined>,
  ]);
  return {
    ...{ today, days, sessions, nudges, settings, version, classifier: CLASSIFIER_VERSION, kindOf },
    keptSince: keptSince === undefined ? null : dayOf(keptSince, settings.dayStart),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    quality: qualityTable(),
  };
}

const kindOf = (site: SiteId) => (site === EVERYTHING ? 'other' : (cardOf(site)?.kind ?? null));
