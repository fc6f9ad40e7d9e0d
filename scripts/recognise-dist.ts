import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'public', 'manifest.json', 'package.json', 'vite.config.ts'];

/**
 * The build for Chromium that ships, made anew where it is missing or older than what it is made of. A build
 * elsewhere is taken as it is with FULL_STOP_DIST.
 *
 * @throws where it cannot be built
 */
export function shippedBuild(): string {
  const elsewhere = process.env['FULL_STOP_DIST'];
  if (elsewhere !== undefined) return join(elsewhere, 'chrome');
  const folder = join(ROOT, 'dist', 'chrome');
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...SOURCES.map((name) => changedAt(join(ROOT, name))));
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newest) build();
  return folder;
}

function changedAt(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...inside.map((name) => statSync(join(path, name)).mtimeMs));
}

/** What the build says goes to the errors: the output is one line for machines. */
function build(): void {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--mode', 'chrome'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
