import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The hosts of the practice chat; a match without a port is one with any. */
export const PRACTICE_MATCHES = ['http://assistant.localhost/*', 'http://companion.localhost/*'];

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

export interface PracticeBuild {
  /** Folder of the extension that also sees the practice chat. */
  folder: string;
  remove(): void;
}

/**
 * Copies a built extension and gives the copy access to the practice chat. The build that ships knows nothing of it.
 *
 * @param dist folder of the built extension
 * @throws where nothing is built there
 */
export function practiceBuild(dist: string): PracticeBuild {
  const folder = mkdtempSync(join(tmpdir(), 'full-stop-practice-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(dist, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    manifest.host_permissions.push(...PRACTICE_MATCHES);
    for (const script of manifest.content_scripts) script.matches.push(...PRACTICE_MATCHES);
    writeFileSync(path, JSON.stringify(manifest, null, 2));
  } catch (problem) {
    remove();
    throw problem;
  }
  return { folder, remove };
}
