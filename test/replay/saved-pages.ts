import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { layoutOf } from './layouts/index.ts';
import { exchangeRows, type Layout } from './layouts/layout.ts';

/** Public captures lie beside the project, not in it: their texts are others'. */
const SAVED = new URL('../../../shared/pages/', import.meta.url);
const OWN = new URL('fixtures/', import.meta.url);

export interface SavedPage {
  name: string;
  /** Id of the layout. */
  layout: string;
  exchanges: number;
  html: string;
}

/** Captures without an exchange to play: nothing of them is left out silently. */
export const NO_EXCHANGE: Record<string, string> = {
  'chatgpt/2026-02-state-idle': 'an empty conversation',
  'chatgpt/2026-02-state-send-ready': 'an empty conversation with a draft',
  'claude/2025-08-artifact-turn': 'one reply, cut out without the message before it and without a page',
  'claude/2025-08-font-claude-message': 'one reply, cut out without the message before it and without a page',
  'gemini/2025-08-scrollback-loading': 'two exchanges whose content is not loaded yet',
  'google-ai-mode/2026-05-single':
    'the question stands in the search box: an answer without a turn of the user',
};

/** @returns the captures of one site, or of all, with at least so many exchanges; none where there are no captures */
export function savedPages(exchanges = 2, site: string | null = 'chatgpt'): SavedPage[] {
  if (!existsSync(SAVED)) return [];
  const sites = readdirSync(SAVED, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const wanted = sites.map(({ name }) => name).filter((name) => site === null || name === site);
  const pages = wanted.sort().flatMap((name) => {
    const prefix = site === null ? `${name}/` : '';
    return readPages(new URL(`${name}/`, SAVED)).map((page) => ({ ...page, name: prefix + page.name }));
  });
  return pages.filter((page) => page.exchanges >= exchanges);
}

/** @returns every capture's name, `site/page`, whether it can be played or not */
export function savedNames(): string[] {
  if (!existsSync(SAVED)) return [];
  const files = readdirSync(SAVED, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.html')).map((name) => name.replace('.html', ''));
}

/** @returns the pages that we wrote ourselves, one a layout */
export function ownPages(): SavedPage[] {
  return readPages(OWN);
}

/** @returns the page's layout, or null where it has none of the known shapes */
function shapeOf(html: string): Layout | null {
  return layoutOf(parsePage(html));
}

/** @throws where the page has none of the known shapes */
export function layoutIn(html: string): string {
  const layout = shapeOf(html);
  if (layout === null) throw new Error('the page has no layout that is known');
  return layout.id;
}

function readPages(folder: URL): SavedPage[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.sort().flatMap((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const document = parsePage(html);
    const layout = layoutOf(document);
    if (layout === null) return [];
    const exchanges = exchangeRows(document, layout).length;
    return [{ name: name.replace('.html', ''), layout: layout.id, exchanges, html }];
  });
}

export function parsePage(html: string): ParentNode {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as ParentNode;
}
