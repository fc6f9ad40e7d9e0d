/** Parts of src/closings/languages, made for the bundles: what tells a language apart, and the phrases of each. */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { LanguageFile } from '../src/closings/languages/schema.ts';
import { pack } from './closings-pack.ts';

const LANGUAGES = fileURLToPath(new URL('../src/closings/languages/', import.meta.url));
const EXTRA = fileURLToPath(new URL('../src/page/extra.ts', import.meta.url));
const PART = /^virtual:closings\/(\w+)$/;
/** The file that brings the phrases of one language to a page. */
const OF_LANGUAGE = /\/closings-([a-z]{2})\.ts$/;

/** @returns the codes of all languages that have a file */
export const codes = (): string[] =>
  readdirSync(LANGUAGES)
    .filter((name) => /^[a-z]{2}\.ts$/.test(name))
    .map((name) => name.slice(0, 2))
    .sort();

const pathOf = (code: string): string => `${LANGUAGES}${code}.ts`;

async function fileOf(code: string): Promise<LanguageFile> {
  const path = pathOf(code);
  // A changed file is read anew by `npm run dev`.
  const address = `${pathToFileURL(path).href}?${statSync(path).mtimeMs}`;
  return ((await import(address)) as { default: LanguageFile }).default;
}

type Texts = [name: string, text: string][];

async function tellings(): Promise<Texts> {
  const files = codes().map(async (code): Promise<[string, string]> => {
    const { common, letters, alone } = await fileOf(code);
    return [code, [common, letters, alone].join('|')];
  });
  return Promise.all(files);
}

/** As they are compared anyway: src/closings/text.ts. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '');

async function phrases(code: string): Promise<Texts> {
  const all = Object.entries(await fileOf(code)).filter(
    ([name]) => !['common', 'letters', 'alone'].includes(name),
  );
  return all.map(([name, text]) => [name, plain(text)]);
}

const leaves = (code: string, packed: string): string => `
  import { leave } from ${JSON.stringify(EXTRA)};
  leave({ 'closings-${code}': ${JSON.stringify(packed)} });
`;

/** @param isSmall packs them as small as it goes, which takes a second for each language */
export function closingsParts(isSmall = false): Plugin {
  const packed = (texts: Texts): string => pack(texts, isSmall);
  return {
    name: 'closings-parts',
    enforce: 'pre',
    resolveId: (id) => (PART.test(id) ? `\0${id}` : OF_LANGUAGE.test(id) ? id : null),
    async load(id) {
      const [, code] = OF_LANGUAGE.exec(id) ?? [];
      if (code !== undefined) return { code: leaves(code, packed(await phrases(code))), moduleType: 'js' };
      const [, part] = PART.exec(id.replace('\0', '')) ?? [];
      if (part === undefined) return null;
      for (const one of codes()) this.addWatchFile(pathOf(one));
      if (part === 'tellings') return `export default ${JSON.stringify(packed(await tellings()))}`;
      const all = await Promise.all(codes().map(async (one) => [one, packed(await phrases(one))] as const));
      return `export default ${JSON.stringify(Object.fromEntries(all))}`;
    },
  };
}
