/** Sizes of what is shipped. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { POPUP } from '../screens.ts';

const SCRIPT = 'src/page/main.iife.js';
const RULES = 'src/page/extras/closings';

export interface Sizes {
  /** All in kB of 1,000 bytes. */
  script: number;
  rules: number;
  /** The phrases of English, the largest of the languages. */
  english: number;
  popup: number;
  popupGzip: number;
}

export function measureFiles(dist: string): Sizes {
  const popup = popupFiles(dist).map((path) => readFileSync(join(dist, path)));
  return {
    script: readFileSync(join(dist, SCRIPT)).length / 1000,
    rules: readFileSync(join(dist, `${RULES}.js`)).length / 1000,
    english: readFileSync(join(dist, `${RULES}-en.js`)).length / 1000,
    popup: total(popup) / 1000,
    popupGzip: total(popup.map((file) => gzipSync(file, { level: 9 }))) / 1000,
  };
}

const total = (files: readonly Buffer[]): number => files.reduce((sum, { length }) => sum + length, 0);

/** The popup's page, and what it names, and what that imports; each once. */
function popupFiles(dist: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(dist, path), 'utf8');
    const named = path.endsWith('.html')
      ? text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g);
    for (const [, name = ''] of named)
      visit(name.startsWith('/') ? name.slice(1) : relative(dist, join(dist, dirname(path), name)));
  };
  visit(POPUP);
  return [...found];
}
