import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

export interface AccessBuild {
  /** Folder of the extension that also sees these hosts. */
  folder: string;
  remove(): void;
}

/**
 * Copies a built extension and gives the copy access to more hosts, as if a person had said yes to each. The build
 * that ships has asked for none of them.
 *
 * @param dist folder of the built extension
 * @param matches match patterns of hosts
 * @throws where nothing is built there
 */
export function accessBuild(dist: string, matches: readonly string[]): AccessBuild {
  const folder = mkdtempSync(join(tmpdir(), 'full-stop-access-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(dist, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    const add = (known: readonly string[]): string[] => [...new Set([...known, ...matches])];
    manifest.host_permissions = add(manifest.host_permissions);
    for (const script of manifest.content_scripts) script.matches = add(script.matches);
    writeFileSync(path, JSON.stringify(manifest, null, 2));
  } catch (problem) {
    remove();
    throw problem;
  }
  return { folder, remove };
}

/** @returns the match patterns of hosts that are served by https */
export const matchesOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);
