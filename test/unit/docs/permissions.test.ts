/** docs/permissions.md explains all that the manifest asks for, and nothing that it does not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const page = readFileSync('docs/permissions.md', 'utf8');

/** What stands between marks of code in these lines. */
const named = (lines: string[]): string[] =>
  lines.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string));
const lines = page.split('\n');
const headings = named(lines.filter((line) => line.startsWith('### ')));

describe('the page about permissions', () => {
  it('has a paragraph for each permission and for each kind of access, and for no other', () => {
    const { permissions, optional_permissions = [], optional_host_permissions } = manifest;
    const asked = [...permissions, ...optional_permissions, ...optional_host_permissions];
    expect(headings.toSorted()).toEqual(asked.toSorted());
  });

  it('says something under each heading', () => {
    const parts = page.split(/^### .*$/m).slice(1);
    expect(parts.every((part) => part.trim().split(/\s+/).length > 15)).toBe(true);
  });

  it('names the hosts of the manifest, and no other', () => {
    const hosts = named(lines.filter((line) => line.startsWith('| ')));
    expect(hosts.map((host) => `https://${host}/*`).sort()).toEqual(manifest.host_permissions.toSorted());
  });
});
