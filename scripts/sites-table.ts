/**
 * The table of sites in docs/sites.md, from src/sites: npm run -s sites:table [-- --write]
 * With it, src/sites/cards.ts is written.
 * What the replay of saved pages found is read from docs/sites-results.json, where there is one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import type { Site } from '../src/sites/site.ts';
import { CARDS_FILE, cardsFile } from './site-cards.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PAGE = at('../docs/sites.md');
const RESULTS = at('../docs/sites-results.json');

/** What the replay found on the saved pages of a site: turns that were counted of those that were played. */
export interface Results {
  turns: string;
  /** The same after everything was taken away that facts look at. */
  redesign?: string;
  date: string;
}

const VERDICTS: Record<Site['support'], string> = {
  read: '*read*',
  counted: '*counted*',
  timed: '*timed*',
  unsupported: '*not supported*',
};

const EVIDENCE: Record<Site['evidence']['from'], string> = {
  page: 'saved page',
  code: 'its source',
  reports: 'reports',
};

const INTRODUCTION = `# Sites

What Full Stop does on each site. This page is made from \`src/sites\` by \`npm run -s sites:table -- --write\`;
a test holds it against the code. How to add a site: [adding-a-site.md](adding-a-site.md).

| verdict           | what is measured                                                   |
| ----------------- | ------------------------------------------------------------------ |
| *read*            | time, turns, and how replies end                                   |
| *counted*         | time and turns; no text of a reply is looked at                    |
| *timed*           | time only                                                          |
| *not supported*   | nothing; the remark says why                                       |

**By** says who reads the turns: *facts* are what is known of the site's page; where there are none, or where
they see nothing any more, the *general* reader reads it, which needs none. **Access** is given at the
installation, or asked for at the moment somebody wants it; an app that people run on hosts of their own is
recognised on any host they gave access to. **Evidence** is the newest thing the facts rest on: a page that
somebody saved, the source of the site, or only what other tools and people report. None of it was tried on a
live account. **Saved pages** are what \`npm run -s sites:results\` found: turns counted of turns played by the facts,
and the same with every name taken away that facts look at.
`;

/** @returns the page as it should be, formatted */
export async function sitesPage(sites: readonly Site[], results: Record<string, Results>): Promise<string> {
  const head =
    '| site | kind | verdict | by | access | evidence | saved pages | remarks |\n|---|---|---|---|---|---|---|---|';
  const rows = sites.map((site) => `| ${cells(site, results[site.id]).join(' | ')} |`);
  const count = `${sites.length} sites, ${sites.filter(({ support }) => support === 'unsupported').length} of them not supported.`;
  const markdown = [INTRODUCTION, count, [head, ...rows].join('\n')].join('\n');
  return format(markdown, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

/** @returns what the replay found, by site; empty where it was not run */
export function readResults(): Record<string, Results> {
  return existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, Results>) : {};
}

function cells(site: Site, results: Results | undefined): string[] {
  const { name, kind, support, layouts, evidence, note } = site;
  const isRead = support === 'read' || support === 'counted';
  return [
    name,
    kind,
    VERDICTS[support],
    isRead ? (layouts.length > 0 ? 'facts' : 'general') : '',
    accessOf(site),
    `${evidence.date}, ${EVIDENCE[evidence.from]}`,
    results
      ? `${results.turns}${results.redesign ? `; redesign ${results.redesign}` : ''} (${results.date})`
      : '',
    note ?? '',
  ];
}

function accessOf({ support, core, hosts, marker }: Site): string {
  if (support === 'unsupported') return '';
  if (core) return 'at installation';
  return [hosts.length > 0 && 'asked for', marker && 'by marker'].filter(Boolean).join(', ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { module } = await runnerImport<{ SITES: readonly Site[] }>(at('../src/sites/all.ts'));
  const page = await sitesPage(module.SITES, readResults());
  if (process.argv.includes('--write')) {
    writeFileSync(PAGE, page);
    writeFileSync(CARDS_FILE, await cardsFile(module.SITES));
  } else {
    process.stdout.write(page);
  }
}
