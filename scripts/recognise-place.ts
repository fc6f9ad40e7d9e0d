import { runnerImport } from 'vite';
import { LAYOUTS, layoutBySign, layoutOf } from '../test/replay/layouts/index.ts';
import type { Layout } from '../test/replay/layouts/layout.ts';
import { plain } from '../test/replay/layouts/plain.ts';
import { parsePage } from '../test/replay/saved-pages.ts';
import type { Site } from '../src/sites/site.ts';

/** Where a saved page is served, and how it is played. */
export interface Place {
  /** Null where neither the caller nor the page says it. */
  site: string | null;
  layout: Layout;
  host: string;
  /** Path and query. */
  path: string;
}

/** Paths of which one is right for every site whose chat is only at some addresses of its hosts. */
const PATHS = [
  '/',
  '/chat/recognise',
  '/chats/recognise',
  '/notebook/recognise',
  '/search?udm=50&q=recognise',
  '/i/grok',
  '/k/',
  '/a/',
  '/?ia=chat',
];

/**
 * @param named the site's id as the caller gives it
 * @throws where there is no such site
 */
export async function placeOf(html: string, named: string | undefined): Promise<Place> {
  const page = parsePage(html);
  const found = layoutOf(page) ?? layoutBySign(page);
  if (named === undefined) return found === null ? nowhere() : placeIn(found);
  const own = LAYOUTS.filter(({ site }) => site === named);
  const layout = own.find(({ mark }) => page.querySelector(mark) !== null) ?? own.find(({ sign }) => sign);
  if (layout !== undefined) return placeIn(layout);
  const { host, path } = await addressOf(named);
  return { site: named, layout: own[0] ?? plain, host, path };
}

const placeIn = (layout: Layout): Place => ({
  site: layout.site,
  layout,
  host: layout.host,
  path: layout.path.replace('{id}', crypto.randomUUID()),
});

const nowhere = (): Place => ({ ...placeIn(plain), site: null });

/** Of a site that the extension knows and the replay does not. An app without a host of its own gets a neutral one. */
async function addressOf(id: string): Promise<{ host: string; path: string }> {
  const all = new URL('../src/sites/all.ts', import.meta.url).pathname;
  const { module } = await runnerImport<{ SITES: readonly Site[] }>(all, { logLevel: 'silent' });
  const site = module.SITES.find((one) => one.id === id);
  const known = module.SITES.map((one) => one.id).join(', ');
  if (site === undefined) throw new Error(`There is no site "${id}". These are known: ${known}.`);
  const { at } = site;
  const path = at === undefined ? '/' : PATHS.find((one) => new RegExp(at).test(one));
  return { host: site.hosts[0] ?? plain.host, path: path ?? '/' };
}
