import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import { bundledTexts } from './scripts/bundled-texts.ts';
import { closingsParts, codes } from './scripts/closings-parts.ts';

type Browser = 'chrome' | 'firefox';

const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, unknown>;

/** The manifest of one browser, derived from the one source: manifest.json. The version is package.json's. */
function manifestFor(browser: Browser): Record<string, unknown> {
  const source = { ...readJson('manifest.json'), version: readJson('package.json')['version'] };
  return browser === 'chrome' ? { ...source, minimum_chrome_version: '120' } : forFirefox(source);
}

/** Firefox runs the worker as an event page, and wants to be told that no data is collected. */
function forFirefox(source: Record<string, unknown>): Record<string, unknown> {
  return {
    ...source,
    background: { scripts: ['src/background/main.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'full-stop@full-stop.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** Tests in Node read all texts, whichever bundle they are for. */
const allTexts: Plugin = {
  name: 'all-texts',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/messages.json?') ? { code: `export default ${code}`, moduleType: 'js' } : null,
};

const unit = {
  extends: false,
  plugins: [allTexts, closingsParts()],
  test: {
    name: 'unit',
    // Speed is for the benchmark: on a busy machine ten years of rows take their time.
    testTimeout: 60_000,
    include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
    setupFiles: ['test/unit/dutch.ts'],
    sequence: { groupOrder: 0 },
  },
};

const VISIT = 'test/browser/visit.test.ts';
const tests = (...names: string[]): string[] => names.map((name) => `test/browser/${name}.test.ts`);
const PAGES = tests('pages-*');
const CHATS = tests('interfaces', 'live/*', 'messengers', 'no-chats/*', 'watch');
const inBrowsers = { testTimeout: 120_000, hookTimeout: 120_000 };

/** The long visit holds the clock against the script's, in four browsers at once: nothing runs beside it. */
const visit = {
  extends: false,
  plugins: [closingsParts()],
  test: { ...inBrowsers, name: 'visit', include: [VISIT], sequence: { groupOrder: 1 }, maxWorkers: 1 },
} as const;

/** Real browsers, each with a focus of its own; most of the time they wait for a page. */
const browser = {
  extends: false,
  plugins: [closingsParts()],
  test: {
    ...inBrowsers,
    name: 'browser',
    include: ['test/browser/**/*.test.ts', 'test/replay/**/*.test.ts'],
    exclude: [VISIT, ...PAGES, ...CHATS],
    sequence: { groupOrder: 2 },
    maxWorkers: 3,
  },
} as const;

/** Saved pages, ten at once, in which the end of a reply is to be known in time. */
const pages = {
  extends: false,
  plugins: [closingsParts()],
  test: { ...inBrowsers, name: 'pages', include: PAGES, sequence: { groupOrder: 3 }, maxWorkers: 1 },
} as const;

/** Whole chats, most of which wait for what must not happen. */
const chats = {
  extends: false,
  plugins: [closingsParts()],
  test: {
    ...inBrowsers,
    testTimeout: 240_000,
    name: 'chats',
    include: CHATS,
    sequence: { groupOrder: 4 },
    maxWorkers: 2,
    maxConcurrency: 10,
  },
} as const;

/**
 * The browser itself reads the texts that the manifest names (`__MSG_…__`); all the others stand in the bundles already.
 */
const onlyManifestTexts: Plugin = {
  name: 'only-manifest-texts',
  writeBundle({ dir = '' }) {
    const manifest = readFileSync(join(dir, 'manifest.json'), 'utf8');
    const named = new Set([...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    const locales = join(dir, '_locales');
    for (const language of readdirSync(locales)) {
      const file = join(locales, language, 'messages.json');
      const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object);
      writeFileSync(file, JSON.stringify(Object.fromEntries(texts.filter(([key]) => named.has(key)))));
    }
  },
};

const POPUP = 'src/popup/index.html';

/**
 * Chromium keeps what it compiled while a page loaded, and the popup draws later, when its figures have come: without
 * this mark for V8, it would compile all that draws anew at each opening, for 6 ms of CPU (156, 2026-11).
 */
const compiledWhole: Plugin = {
  name: 'compiled-whole',
  enforce: 'post',
  generateBundle(_, bundle) {
    const marked = new Set<string>();
    const mark = (fileName: string): void => {
      const file = bundle[fileName];
      if (file?.type !== 'chunk' || marked.has(fileName)) return;
      marked.add(fileName);
      file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      file.imports.forEach(mark);
    };
    const popup = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(POPUP),
    );
    if (!popup) throw new Error('The popup was not built');
    mark(popup.fileName);
  },
};

/**
 * Without a hash: no file of ours outlives its version, and letters by chance cannot be deflated. A zip holds each name twice.
 */
const outputs = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: ({ facadeModuleId }: { facadeModuleId?: string | null }): string => {
    const [, language, bundle] = /(\w+)\/messages\.json\?(\w+)$/.exec(facadeModuleId ?? '') ?? [];
    return language && bundle ? `assets/${bundle}-${language}.js` : 'assets/[name].js';
  },
  assetFileNames: 'assets/[name].[ext]',
} as const;

const EXTRAS = 'src/page/extras';

/** A file each, on its own: the worker runs it in the page that asks for it, and it is accessible to no page. */
const extras: Plugin = {
  name: 'extras',
  async generateBundle() {
    const ofLanguages = codes().map((code) => `closings-${code}.ts`);
    for (const source of [...readdirSync(EXTRAS), ...ofLanguages]) {
      const fileName = `${EXTRAS}/${source.replace(/\.ts$/, '.js')}`;
      const lib = { entry: `${EXTRAS}/${source}`, formats: ['iife' as const], name: 'extra' };
      const options = { write: false, minify: true, target: 'es2023', lib };
      const plugins = [closingsParts(true)];
      const built = await build({ configFile: false, logLevel: 'silent', plugins, build: options });
      const [bundle] = Array.isArray(built) ? built : [];
      if (!bundle) throw new Error(`${source} was not built`);
      this.emitFile({ type: 'asset', fileName, source: bundle.output[0].code });
    }
  },
};

/** `npm run coverage`: how much of the rules the unit tests go through. */
const coverage = {
  provider: 'v8',
  include: ['src/core/**', 'src/closings/**', 'src/sites/**', 'src/store/**'],
  reporter: ['text', 'json-summary'],
  thresholds: { branches: 95 },
} as const;

export default defineConfig(({ mode }): UserConfig => {
  const projects = {
    test: {
      projects: [unit, visit, browser, pages, chats],
      reporters: ['default', './test/tally.ts'],
      coverage,
    },
  };
  if (mode !== 'chrome' && mode !== 'firefox') return projects as UserConfig;
  return {
    plugins: [
      bundledTexts,
      extras,
      crx({ manifest: manifestFor(mode) as unknown as ManifestV3Export, browser: mode }),
      onlyManifestTexts,
      compiledWhole,
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: mode === 'chrome' ? 'chrome120' : 'firefox142',
      modulePreload: false,
      sourcemap: false,
      // The manifest names the other screens.
      rolldownOptions: { input: { welcome: 'src/welcome/index.html' }, output: outputs },
    },
  };
});
