import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

export interface Asset {
  type: string;
  body: string;
}

/** All that the pages load, by its path: nothing else of this folder is served. */
const ASSETS: Readonly<Record<string, string>> = {
  '/page/chat.ts': 'text/javascript',
  '/page/thread.ts': 'text/javascript',
  '/page/markdown.ts': 'text/javascript',
  '/page/style.css': 'text/css',
  '/page/icon.svg': 'image/svg+xml',
};

/** @returns the file, TypeScript as what a browser reads, or null where none is served under this path */
export async function assetAt(pathname: string): Promise<Asset | null> {
  const type = ASSETS[pathname];
  if (type === undefined) return null;
  const source = await readFile(new URL(`.${pathname}`, import.meta.url), 'utf8');
  if (!pathname.endsWith('.ts')) return { type, body: source };
  return { type, body: (await transformWithOxc(source, pathname, { target: 'es2022' })).code };
}
