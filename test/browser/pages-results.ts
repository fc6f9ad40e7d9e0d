import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Results } from '../../scripts/sites-table.ts';
import { layoutNamed } from '../replay/layouts/index.ts';
import type { SavedPage } from '../replay/saved-pages.ts';
import type { Trial } from '../replay/trial.ts';
import { totalsOf } from './pages-suite.ts';

const FILE = fileURLToPath(new URL('../../docs/sites-results.json', import.meta.url));

/** Keeps what the replay found for the table in docs/sites.md, where it was asked to (`npm run sites:results`). */
export function keepResults(
  column: 'turns' | 'redesign',
  pages: readonly SavedPage[],
  trials: Map<string, Trial | Error>,
): void {
  if (process.env['SITES_RESULTS'] !== '1') return;
  const kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Results>) : {};
  const date = new Date().toISOString().slice(0, 10);
  for (const [site, own] of bySite(pages, trials)) {
    const { played, counted, extra } = totalsOf(own);
    const found = `${counted} of ${played}${extra > 0 ? `, ${extra} too many` : ''}`;
    kept[site] = { ...kept[site], turns: kept[site]?.turns ?? '', [column]: found, date };
  }
  const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

function bySite(
  pages: readonly SavedPage[],
  trials: Map<string, Trial | Error>,
): Map<string, Map<string, Trial | Error>> {
  const sites = new Map<string, Map<string, Trial | Error>>();
  for (const page of pages) {
    const { site } = layoutNamed(page.layout);
    const own = sites.get(site) ?? new Map<string, Trial | Error>();
    own.set(page.name, trials.get(page.name) ?? new Error('not played'));
    sites.set(site, own);
  }
  return sites;
}
