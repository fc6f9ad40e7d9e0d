import type { IDBPDatabase } from 'idb';
import type { DayKey } from '../../core/records';
import { EVERYTHING, type SiteId } from '../../core/words';
import { openStore } from '../open';
import { mergedHistory, placeOf, type History } from './history';
import { readRows } from './rows';
import { readStaged } from './staging';

/** What the backup that waits holds of a site, and what of it would be new. */
export interface SitePlan {
  site: SiteId;
  first: DayKey;
  last: DayKey;
  /** In the backup. */
  days: number;
  /** Not here, and so added by a merge. */
  added: number;
  /** Other than here, and so changed by a merge. */
  changed: number;
}

export interface BackupPlan {
  sites: SitePlan[];
  /** Days here, which a replacement would take away. */
  here: { days: number; first: DayKey | null; last: DayKey | null };
}

/** @returns what taking the staged backup in would do; null where none waits. @throws {StoreUnavailable} */
export async function planStaged(): Promise<BackupPlan | null> {
  const [staged, store] = await Promise.all([readStaged(), openStore()]);
  if (!staged) return null;
  return planOf((await readRows(store as unknown as IDBPDatabase, false)) as unknown as History, staged);
}

function planOf(here: History, staged: History): BackupPlan {
  const known = new Set(here.days.map(({ day, site }) => placeOf(day, site)));
  const changes = mergedHistory(here, staged).rows;
  const sites = [...new Set(staged.days.map(({ site }) => site))].filter((site) => site !== EVERYTHING);
  const days = [...new Set(here.days.map(({ day }) => day))].sort();
  return {
    sites: sites.sort().map((site) => {
      const mine = staged.days.filter((row) => row.site === site).map(({ day }) => day);
      const rows = changes.filter((row) => row.site === site);
      const changed = rows.filter((row) => known.has(placeOf(row.day, row.site))).length;
      const [first = '', last = first] = [mine[0], mine.at(-1)];
      return { site, first, last, days: mine.length, added: rows.length - changed, changed };
    }),
    here: { days: days.length, first: days[0] ?? null, last: days.at(-1) ?? null },
  };
}
