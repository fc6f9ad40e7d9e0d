/** docs/dependencies.md names each package that we build on, its licence, and whether it ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Names = Record<string, string>;
interface Package {
  dependencies: Names;
  devDependencies: Names;
  allowScripts: Record<string, boolean>;
}
interface Lock {
  packages: Record<string, { license?: string; hasInstallScript?: boolean }>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies, allowScripts } = read('package.json') as Package;
const { packages } = read('package-lock.json') as Lock;
const [, shipped = '', tools = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## /m);

const rowsOf = (part: string): string[] =>
  [...part.matchAll(/^\| `([^`]+)` +\| (\S+) +\| \S/gm)]
    .map(([, name, licence]) => `${name} ${licence}`)
    .sort();
const wanted = (names: Names): string[] =>
  Object.keys(names)
    .map((name) => `${name} ${packages[`node_modules/${name}`]?.license}`)
    .sort();

describe('the page about dependencies', () => {
  it('has what ships', () => expect(rowsOf(shipped)).toEqual(wanted(dependencies)));
  it('has what we build and test with', () => expect(rowsOf(tools)).toEqual(wanted(devDependencies)));
  it('is about exact versions', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
  it('allows the install scripts that are named in package.json, and there are no others', () => {
    const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(withScript.map(([path]) => path.replace('node_modules/', ''))).toEqual(Object.keys(allowScripts));
  });
});
