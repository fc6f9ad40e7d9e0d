import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { exchangeRows, layoutOf, type LayoutId } from './layouts.ts';

/** Public captures lie beside the project, not in it: their texts are others'. */
const SAVED = new URL('../../../shared/pages/chatgpt/', import.meta.url);
const OWN = new URL('fixtures/', import.meta.url);

export interface SavedPage {
  name: string;
  layout: LayoutId;
  exchanges: number;
  html: string;
}

/** @returns the captures of ChatGPT with at least so many exchanges; none where there are no captures */
export function savedPages(exchanges = 2): SavedPage[] {
  return readPages(SAVED).filter((page) => page.exchanges >= exchanges);
}

/** @returns the pages that we wrote ourselves, one a layout */
export function ownPages(): SavedPage[] {
  return readPages(OWN);
}

/** @throws where the page has none of the known shapes */
export function layoutIn(html: string): LayoutId {
  const layout = layoutOf(parse(html));
  if (layout === null) throw new Error('the page has no layout that is known');
  return layout.id;
}

function readPages(folder: URL): SavedPage[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.sort().flatMap((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const document = parse(html);
    const layout = layoutOf(document);
    if (layout === null) return [];
    const exchanges = exchangeRows(document, layout).length;
    return [{ name: name.replace('.html', ''), layout: layout.id, exchanges, html }];
  });
}

function parse(html: string): ParentNode {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as ParentNode;
}
