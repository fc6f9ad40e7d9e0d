/** The export for research, as Frictionless Data's own library sees it: its data package, and each row of its tables. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error it has no types
import { Package } from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import { cellsOf } from '../data-package';
import { EXPORTS, filesOf } from '../unit/research/exported';

interface Resource {
  name: string;
  tabular: boolean;
  schema: { valid: boolean; errors: unknown[] };
  read(options: { keyed: true }): Promise<object[]>;
}
interface DataPackage {
  valid: boolean;
  errors: unknown[];
  profile: { name: string };
  resources: Resource[];
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

async function load(files: Record<string, string>): Promise<DataPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'full-stop-frictionless-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return (await (Package as { load(path: string): Promise<unknown> }).load(
    join(folder, 'datapackage.json'),
  )) as DataPackage;
}

describe('an export for research', () => {
  it.each(EXPORTS)('is a valid tabular data package, %s', async (_, wanted, struck) => {
    const files = filesOf(wanted, ...struck);
    const made = await load(files);
    expect(made.errors).toEqual([]);
    expect(made.valid).toBe(true);
    expect(made.profile.name).toMatch(/^tabular/);
    for (const resource of made.resources) {
      expect(resource.tabular).toBe(true);
      expect(resource.schema.errors).toEqual([]);
      // Casts each cell, and holds it against its constraints, and the keys of the table.
      const rows = await resource.read({ keyed: true });
      expect(rows).toHaveLength(cellsOf(files[`${resource.name}.csv`] ?? '').length - 1);
    }
    expect(made.resources.length).toBeGreaterThan(0);
  });

  it('is not valid with a cell that is no number, or a table without a name', async () => {
    const files = filesOf();
    const days = (files['days.csv'] ?? '').replace(/,300,/, ',many,');
    const bad = await load({ ...files, 'days.csv': days });
    await expect(bad.resources.find(({ name }) => name === 'days')?.read({ keyed: true })).rejects.toThrow();
    const about = JSON.parse(files['datapackage.json'] ?? '') as { resources: { name?: string }[] };
    delete about.resources[0]?.name;
    expect((await load({ ...files, 'datapackage.json': JSON.stringify(about) })).valid).toBe(false);
  });
});
