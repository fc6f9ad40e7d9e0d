/** Sizes of what is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { POPUP } from './popup.ts';

const SCRIPT = 'src/page/main.iife';

export interface Sizes {
  /** All in kB of 1,000 bytes. */
  script: number;
  scriptWithoutRules: number;
  popup: number;
  popupGzip: number;
  zip: number;
}

export async function measureFiles(dist: string): Promise<Sizes> {
  const popup = popupFiles(dist).map((path) => readFileSync(join(dist, path)));
  return {
    script: readFileSync(join(dist, `${SCRIPT}.js`)).length / 1000,
    scriptWithoutRules: (await sizeWithoutRules()) / 1000,
    popup: total(popup) / 1000,
    popupGzip: total(popup.map((file) => gzipSync(file, { level: 9 }))) / 1000,
    zip: zipSize(dist) / 1000,
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

/** Local and central header of a zip's entry, and the record at its end, without the names. */
const [ENTRY_BYTES, END_BYTES] = [30 + 46, 22];

/** @returns bytes of a zip of the folder, each file deflated as well as it goes, without extra fields */
function zipSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const sizes = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const content = readFileSync(path);
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return ENTRY_BYTES + 2 * Buffer.byteLength(relative(folder, path)) + packed;
  });
  return sizes.reduce((sum, size) => sum + size, END_BYTES);
}

/** Builds the content script once more, with nothing in place of src/closings. */
async function sizeWithoutRules(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutRules],
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: `${SCRIPT}.ts`, formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  return Buffer.byteLength(bundle?.output[0]?.code ?? '');
}

const STUB = '\0no-rules';

const withoutRules: Plugin = {
  name: 'without-rules',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/closings') ? STUB : null),
  load: (id) =>
    id === STUB
      ? `export const CLASSIFIER_VERSION = 0, closingOf = () => ({ closing: 'none' }), isFarewell = () => false, responseTo = () => 'other';`
      : null,
};
