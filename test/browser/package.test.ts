/** What goes to the stores: the same bytes each time and everywhere, and nothing in it that is not needed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../scripts/bench/budgets.ts';

const temporary = mkdtempSync(join(tmpdir(), 'full-stop-packages-'));
/** The same files in another place, and then packed once more. */
const elsewhere = join(temporary, 'elsewhere');
const here = pack('.', 'first');
const again = pack(copyTo(elsewhere), 'second');

afterAll(() => rmSync(temporary, { recursive: true }));

type Packed = Record<string, Uint8Array>;

function pack(root: string, name: string): Packed {
  const folder = join(temporary, name);
  const done = spawnSync('node', ['scripts/package.ts', folder], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]));
}

function copyTo(folder: string): string {
  const left = [...['node_modules', 'dist', 'packages'].map((one) => resolve(one)), folder];
  cpSync('.', folder, { recursive: true, filter: (path) => !left.includes(resolve(path)) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

describe('the packages', () => {
  let version = '';
  beforeAll(() => {
    version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  });

  it('are one for each store, and the source', () => {
    const stores = ['chrome', 'edge', 'firefox', 'source'];
    expect(Object.keys(here).sort()).toEqual(stores.map((store) => `full-stop-${version}-${store}.zip`));
  });

  it('are the same bytes when they are made again, in another folder', () => {
    expect(Object.keys(again)).toEqual(Object.keys(here));
    for (const [file, bytes] of Object.entries(here))
      expect([file, Buffer.from(bytes).equals(again[file] as Uint8Array)]).toEqual([file, true]);
  });

  it.each(['chrome', 'firefox'])('are within the budget for %s', (store) => {
    const bytes = here[`full-stop-${version}-${store}.zip`]?.length;
    expect(bytes).toBeLessThanOrEqual(BUDGETS.zip.gate * 1000);
  });

  it.each(['chrome', 'firefox'])('hold what %s loads, and nothing else', (store) => {
    const files = unzipSync(here[`full-stop-${version}-${store}.zip`] as Uint8Array);
    expect(Object.keys(files).sort()).toEqual([...reachable(files)].sort());
  });

  it('bring the source, the lock file and the licence', () => {
    const source = Object.keys(unzipSync(here[`full-stop-${version}-source.zip`] as Uint8Array));
    expect(source).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package-lock.json', 'src/background/main.ts']),
    );
    expect(source.filter((path) => path.startsWith('node_modules/') || path.startsWith('dist/'))).toEqual([]);
  });
});

/** Every file that the manifest names, or that is named by one of these, and the texts that the browser shows. */
function reachable(files: Packed): Set<string> {
  const found = new Set(Object.keys(files).filter((path) => /^_locales\/\w+\/messages\.json$/.test(path)));
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const text = Buffer.from(files[path] as Uint8Array).toString('utf8');
    for (const other of Object.keys(files)) if (isNamed(other, text)) visit(other);
  };
  visit('manifest.json');
  return found;
}

/** By its name, or as one of a folder whose files the worker brings by name. */
const isNamed = (path: string, text: string): boolean =>
  text.includes(path.split('/').at(-1) as string) ||
  text.includes(`${path.slice(0, path.lastIndexOf('/') + 1)}\${`);
