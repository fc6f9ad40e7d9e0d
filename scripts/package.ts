/**
 * `npm run package [-- FOLDER]`: the zips for the stores, and the source that addons.mozilla.org asks for, in `packages`
 * or in FOLDER. Same commit, same bytes: names are sorted, and no clock, no path and no owner goes in.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { filesIn, NO_TIME, smallZip, type Files } from './zip.ts';

/** Edge takes what Chrome takes; Firefox's is for Android too (`gecko_android`). */
const STORES = { chrome: ['chrome', 'edge'], firefox: ['firefox'] } as const;

// Whatever the caller's is: in a test's, paths of this machine would go in.
process.env['NODE_ENV'] = 'production';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
const target = resolve(process.argv[2] ?? 'packages');

/** Builds into a folder of its own: `dist` may be loaded in a browser at this moment. */
async function buildFor(mode: string): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'full-stop-package-'));
  try {
    await build({ mode, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
    return filesIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is committed, as it lies here. */
function sourceFiles(): Files {
  const listed = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  if (listed.status !== 0) throw new Error('the source package needs git, and a clone of the repository');
  const paths = listed.stdout
    .split('\0')
    .filter((path) => path !== '')
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path)]));
}

function write(store: string, zip: Uint8Array): void {
  const file = join(target, `${name}-${version}-${store}.zip`);
  writeFileSync(file, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`${hash}  ${relative('.', file)}  ${(zip.length / 1000).toFixed(0)} kB`);
}

/** What is zipped is what lies here: only where that is a commit can anybody make the same. */
const changes = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout;
if (changes !== '') console.error(`These packages are of no commit, since this was changed:\n${changes}`);

mkdirSync(target, { recursive: true });
for (const [mode, stores] of Object.entries(STORES)) {
  const zip = await smallZip(await buildFor(mode));
  for (const store of stores) write(store, zip);
}
write('source', zipSync(sourceFiles(), { level: 9, mtime: NO_TIME }));
