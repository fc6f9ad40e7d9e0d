/** What is published of backups is what they are; `npm run backup:schema` writes it anew. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupShape, type Backup } from '../../../../src/store/backup/file';
import { writeBackup } from '../../../../src/store/backup/written';
import { openStore } from '../../../../src/store/open';
import { STEPS } from '../../../../src/store/migrations';
import { STORES } from '../../../../src/store/transaction';
import { wipe } from '../database';
import { filled, NOW } from './filled';

const FILE = 'docs/backup.schema.json';
const HEAD = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A backup of Full Stop',
  description:
    'Moments are milliseconds since 1970 in UTC, lengths of time are milliseconds, days are calendar days of the user that start at dayStart. Words: docs/measures.md; stores: docs/privacy.md.',
};

const written = async (): Promise<Backup> =>
  JSON.parse((await writeBackup('0.1.0', NOW, false)).join('')) as Backup;

describe('the published schema', () => {
  beforeEach(async () => {
    await wipe();
    await filled();
  });

  it('is the form that an import is held against', async () => {
    const published = `${JSON.stringify({ ...HEAD, ...backupShape().schema }, null, 2)}\n`;
    await expect(published).toMatchFileSnapshot(`../../../../${FILE}`);
  });

  it('knows every store of the database but those that are made of another', async () => {
    const made: readonly string[] = ['months', 'sums'];
    const names = [...(await openStore()).objectStoreNames].filter((name) => !made.includes(name));
    expect([...STORES].sort()).toEqual(names.sort());
    const { stores, schema } = await written();
    expect(Object.keys(stores).sort()).toEqual(names.sort());
    expect(schema).toBe(STEPS.length);
    for (const name of names) expect([name, stores[name]?.length]).not.toEqual([name, 0]);
  });

  it('holds for what is written, by the judgement of another reader, and for nothing with a word in it', async () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);
    const backup = await written();
    const isValid = (value: unknown): boolean => {
      const said = validate(value);
      expect(backupShape().fits(value)).toBe(said);
      return said;
    };
    expect([isValid(structuredClone(backup)), validate.errors]).toEqual([true, null]);
    for (const [name, rows] of Object.entries(backup.stores))
      for (const at of rows.keys()) {
        const copy = structuredClone(backup);
        Object.assign(copy.stores[name]?.[at] ?? {}, { title: 'How to sleep' });
        expect([name, isValid(copy)]).toEqual([name, false]);
        for (const field of Object.keys(rows[at] ?? {})) {
          const other = structuredClone(backup);
          Object.assign(other.stores[name]?.[at] ?? {}, { [field]: 'How to sleep' });
          expect([name, field, isValid(other)]).toEqual([name, field, false]);
        }
      }
  });
});
