import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Among the installed packages, so that it goes when they do. */
export const BUILT = here('node_modules/.built');
const STAMP = `${BUILT}/stamp`;

/** Installs the packages and builds the apps, as far as that has not been done since something changed. */
export async function buildInterfaces(): Promise<void> {
  const stamp = stampOf(['build.ts', 'package-lock.json', ...appFiles().map((name) => `apps/${name}`)]);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  install();
  await build({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    // Web Chat asks for a copy that only exists once its installation script has built it from the original.
    resolve: { alias: { 'p-defer-es5': 'p-defer' } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'chrome120',
      manifest: true,
      minify: false,
      chunkSizeWarningLimit: 20_000,
      rollupOptions: {
        input: appFiles()
          .filter(isApp)
          .map((name) => here(`apps/${name}`)),
      },
    },
  });
  writeFileSync(STAMP, stamp);
}

const appFiles = (): string[] => readdirSync(here('apps')).sort();

/** What several apps share is no app. */
const isApp = (name: string): boolean => !['openai.ts', 'chat.ts', 'mount.tsx'].includes(name);

function stampOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(here(path)));
  return hash.digest('hex');
}

/** npm writes this file last: where it is older than the lock, the packages are not the ones that are wanted. */
function install(): void {
  const lock = readFileSync(here('package-lock.json'), 'utf8');
  const installed = here('node_modules/.installed-lock');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  const command = [
    'ci',
    '--prefix',
    here('.'),
    '--legacy-peer-deps',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const done = spawnSync('npm', command, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`npm ci in test/interfaces: ${done.stderr}`);
  writeFileSync(installed, lock);
}
