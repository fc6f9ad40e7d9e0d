/** docs/privacy.md names all that is stored: each store, each field, and what lies beside the database. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A JSON schema, as far as it is looked into here. */
interface Schema {
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  items?: Schema;
}

const backup = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8')) as Schema;
const stores = Object.entries(backup.properties?.['stores']?.properties ?? {});
const page = readFileSync('docs/privacy.md', 'utf8');

/** What the row of this name says between marks of code. */
function namedIn(name: string): string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
  return [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word as string).slice(1);
}

const fieldsOf = ({ properties = {}, anyOf = [] }: Schema): string[] => [
  ...new Set([...Object.keys(properties), ...anyOf.flatMap(fieldsOf)]),
];

/** The code that keeps things beside the database, file by file. */
const beside = readdirSync('src/background')
  .map((file) => readFileSync(`src/background/${file}`, 'utf8'))
  .filter((code) => /storage\.(?:local|session)\.set/.test(code));

describe('the page about privacy', () => {
  it.each(stores.filter(([name]) => name !== 'notes' && name !== 'settings'))(
    'names each field of %s, and no other',
    (name, { items = {} }) => {
      expect(fieldsOf(items).length).toBeGreaterThan(2);
      expect(namedIn(name).toSorted()).toEqual(fieldsOf(items).toSorted());
    },
  );

  it('names each note that the ledger keeps, and no other', () => {
    const [, body = ''] =
      /interface Notes \{([^}]*)\}/.exec(readFileSync('src/store/schema.ts', 'utf8')) ?? [];
    const notes = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, note]) => note as string);
    expect(notes).toContain('identity');
    expect(namedIn('notes').toSorted()).toEqual(notes.toSorted());
  });

  it('has a row for each store, and for each thing beside them', () => {
    const keys = beside.map((code) => /KEY = '(\w+)'|`(\w+):\$\{/.exec(code)?.slice(1).find(Boolean));
    expect(keys).toContain('mirror');
    for (const name of [...stores.map(([store]) => store), 'months', 'sums', ...keys])
      expect(page).toContain(`\n| \`${String(name)}\` `);
  });
});
