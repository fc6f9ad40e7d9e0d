/** What the built packages hold and ask for: the promises that can be read off them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/closings/in-full';
import { EXTRAS } from '../../src/core/words';
import { ALL_LINES, HELP_LINES } from '../../src/core/help-lines';
import { CORE_HOSTS } from '../../src/sites';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { measureFiles } from '../../scripts/bench/files.ts';
import { BROWSERS, buildOf } from './browsers.ts';

interface Manifest {
  manifest_version: number;
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  optional_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  incognito: string;
}

/** Ways out of the browser. Vite's helper for preloading modules is left out of the build: it would fetch. */
const WAYS_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/;
const ADDRESSES = /https?:\/\/[^\s"'`)]+/g;
/** Names of markup languages and of JSON Schema, what to ask access for, and how a form says that an address begins. */
const KNOWN =
  /^http:\/\/www\.w3\.org\/|^https:\/\/json-schema\.org\/draft\/2020-12\/schema$|^https:\/\/\$\{\w+\}\/\*$|^https:\/\/,$/;
/** Help lines, which a person may choose to open. */
const LINES = [ALL_LINES, ...HELP_LINES.map(({ web }) => web)];

const EXTRAS_FOLDER = 'src/page/extras';
/** The rules for closings with one language, in bytes. */
const MOST_RULES = 49_000;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

describe.each(BROWSERS)('the package for %s', (name) => {
  const folder = buildOf(name);
  const files = filesIn(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']);
    const hosts = CORE_HOSTS.map((host) => `https://${host}/*`).sort();
    expect(manifest.host_permissions.toSorted()).toEqual(hosts);
    // Asked for one host at a time, at the moment somebody wants it.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    // Asked for when somebody wants a backup every week.
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.matches.toSorted()).toEqual(hosts);
    expect(manifest.content_scripts[0]?.js).toHaveLength(1);
    expect(manifest.content_scripts[0]?.all_frames ?? false).toBe(false);
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('cannot be probed by a site', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('brings what only some pages need in files of their own, not with the page script', () => {
    const extras = files.filter((file) => file.includes(EXTRAS_FOLDER)).map((file) => basename(file, '.js'));
    expect(extras.toSorted()).toEqual([...EXTRAS, ...CODES.map((code) => `closings-${code}`)].toSorted());
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    // What a person loads who chats in one language: docs/closings.md.
    const bytes = (name: string): number => Buffer.byteLength(read(`${EXTRAS_FOLDER}/${name}.js`));
    for (const code of CODES) expect(bytes('closings') + bytes(`closings-${code}`)).toBeLessThan(MOST_RULES);
  });

  it.each(['script', 'popup', 'popupGzip'] as const)('is within the budget: %s', (id) => {
    expect(measureFiles(folder)[id]).toBeLessThanOrEqual(BUDGETS[id].gate);
  });

  it('has no way out of the browser', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts)
      expect([file, WAYS_OUT.exec(readFileSync(file, 'utf8'))?.[0]]).toEqual([file, undefined]);
  });

  it('holds no address but a help line, and nothing of the practice chat', () => {
    const text = scripts.map((file) => readFileSync(file, 'utf8')).join('\n');
    const addresses = [...text.matchAll(ADDRESSES)].map(([address]) => address);
    expect(addresses.filter((address) => !LINES.includes(address) && !KNOWN.test(address))).toEqual([]);
    expect(files.map((file) => readFileSync(file, 'utf8')).some((one) => one.includes('localhost'))).toBe(
      false,
    );
  });

  it('is of the version that package.json says', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    expect(manifest.version).toBe(version);
  });
});
