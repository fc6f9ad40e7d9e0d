import { codebook } from './codebook';
import type { Cell, Field, Table } from './table';

/** The files of an export for research, by their names in the zip. */
export type Files = Record<string, string>;

const FORMAT = 'full-stop-research/1';
const TITLE = 'Use of AI chatbots, by day: aggregates without content';

/** What is never in it. */
const EXCLUDED = [
  'texts of messages and replies',
  'titles of conversations',
  'addresses of pages',
  'names of people, groups and plans',
] as const;

export interface About {
  /** The day of the export. */
  made: string;
  version: string;
  /** Whether times finer than the day are in it. */
  hours: boolean;
}

const excludedOf = ({ hours }: About): string[] => [
  ...EXCLUDED,
  ...(hours ? [] : ['times finer than the day']),
];

/** @returns JSON, its JSON Schema, a CSV a table, a codebook, and the Data Package that describes the CSVs */
export function researchFiles(tables: readonly Table[], about: About): Files {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  return {
    'datapackage.json': json(dataPackage(tables, about)),
    'research.json': json(researchJson(tables, about)),
    'research.schema.json': json(researchSchema(tables)),
    ...Object.fromEntries(tables.map((table) => [pathOf(table), csvOf(table)])),
    'CODEBOOK.md': codebook(tables, excludedOf(about)),
  };
}

const pathOf = ({ name }: Table): string => `${name}.csv`;

function csvOf({ fields, rows }: Table): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** RFC 4180. */
function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Of Frictionless Data, version 1: https://specs.frictionlessdata.io/data-package/ names what may stand in it. */
function dataPackage(tables: readonly Table[], { made, version }: About): object {
  return {
    profile: 'tabular-data-package',
    name: 'full-stop-research',
    title: TITLE,
    created: `${made}T00:00:00Z`,
    version: '1.0.0',
    contributors: [{ title: `Full Stop ${version}`, role: 'wrangler' }],
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path: pathOf(table),
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: table.fields.map(described),
        missingValues: [''],
        ...(table.key.length > 0 && { primaryKey: table.key }),
      },
    })),
  };
}

function described({ name, type, description, values, optional }: Field): object {
  const constraints = {
    ...(!optional && { required: true }),
    ...(values && { enum: values }),
    ...((type === 'integer' || type === 'number') && { minimum: 0 }),
  };
  return { name, type, description, constraints };
}

function researchJson(tables: readonly Table[], about: About): object {
  const rowsOf = ({ fields, rows }: Table): object[] =>
    rows.map((row) => Object.fromEntries(fields.map(({ name }, at) => [name, row[at]])));
  return {
    format: FORMAT,
    made: about.made,
    tool: { name: 'Full Stop', version: about.version },
    excluded: excludedOf(about),
    tables: Object.fromEntries(tables.map((table) => [table.name, rowsOf(table)])),
  };
}

function researchSchema(tables: readonly Table[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: TITLE,
    ...object({
      format: { const: FORMAT },
      made: DAY,
      tool: object({ name: { const: 'Full Stop' }, version: { type: 'string' } }),
      excluded: { type: 'array', items: { type: 'string' } },
      tables: object(
        Object.fromEntries(
          tables.map(({ name, description, fields }) => [
            name,
            { type: 'array', description, items: rowSchema(fields) },
          ]),
        ),
      ),
    }),
  };
}

const DAY = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };

const object = (properties: Record<string, object>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const rowSchema = (fields: readonly Field[]): object =>
  object(Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])));

function cellSchema({ type, description, values, optional }: Field): object {
  const form = values
    ? { enum: values }
    : type === 'date'
      ? DAY
      : { type, ...(type !== 'string' && { minimum: 0 }) };
  return optional ? { description, anyOf: [form, { type: 'null' }] } : { description, ...form };
}
