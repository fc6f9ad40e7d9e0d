/**
 * What Frictionless asks of a tabular Data Package (specification v1: data-package, data-resource, table-schema), as
 * far as ours goes, and of the tables that it describes.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';

const NAME = { type: 'string', pattern: '^[-a-z0-9._/]+$' };

const FIELD = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'number', 'integer', 'boolean', 'date', 'datetime', 'year', 'any'] },
    description: { type: 'string', minLength: 1 },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: 'number' },
      },
    },
  },
};

const RESOURCE = {
  type: 'object',
  required: ['name', 'path', 'profile', 'schema'],
  properties: {
    name: NAME,
    profile: { const: 'tabular-data-resource' },
    // Neither absolute nor out of the package.
    path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)(?!.*://).+\\.csv$' },
    encoding: { const: 'utf-8' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: {
        fields: { type: 'array', minItems: 1, items: FIELD },
        missingValues: { type: 'array', items: { type: 'string' } },
        primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
      },
    },
  },
};

const PACKAGE = {
  type: 'object',
  required: ['name', 'resources', 'profile'],
  properties: {
    name: NAME,
    profile: { const: 'tabular-data-package' },
    title: { type: 'string' },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    version: { type: 'string' },
    contributors: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
    },
    resources: { type: 'array', minItems: 1, items: RESOURCE },
  },
};

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; minimum?: number };
}
interface Described {
  resources: { name: string; path: string; schema: { fields: Field[]; primaryKey?: string[] } }[];
}

type Files = Record<string, string>;

/** @returns all that is wrong with the package, the tables in it, and the JSON beside them */
export function faultsIn(files: Files): string[] {
  const described = JSON.parse(files['datapackage.json'] ?? 'null') as Described;
  const faults = faultsBy(PACKAGE, described);
  if (faults.length > 0) return faults;
  const names = described.resources.map(({ name }) => name);
  return [
    ...(new Set(names).size < names.length ? ['two resources of one name'] : []),
    ...described.resources.flatMap((resource) => faultsOf(resource, files[resource.path])),
    ...faultsBy(
      JSON.parse(files['research.schema.json'] ?? 'null') as object,
      JSON.parse(files['research.json'] ?? '0'),
    ),
  ];
}

function faultsBy(schema: object, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  const isValid = ajv.validate(schema, value);
  return isValid ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function faultsOf({ path, schema }: Described['resources'][number], text: string | undefined): string[] {
  if (text === undefined) return [`${path} is missing`];
  const [head = [], ...rows] = cellsOf(text);
  const { fields, primaryKey } = schema;
  if (head.join() !== fields.map(({ name }) => name).join()) return [`${path}: other columns than described`];
  const faults = rows.flatMap((row, at) =>
    row.length === fields.length
      ? fields.flatMap((field, place) => faultOf(field, row[place] ?? '', `${path}:${at + 2}`))
      : [`${path}:${at + 2}: ${row.length} cells`],
  );
  const places = (primaryKey ?? []).map((name) => head.indexOf(name));
  if (places.includes(-1)) faults.push(`${path}: a key that is no column`);
  const keys = rows.map((row) => places.map((place) => row[place]).join('\n'));
  if (places.length > 0 && new Set(keys).size < keys.length) faults.push(`${path}: two rows of one key`);
  return faults;
}

const FORMS: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  string: /^[^]*$/,
};

function faultOf({ name, type, constraints = {} }: Field, cell: string, where: string): string[] {
  const { required = false, enum: values, minimum } = constraints;
  const says = `${where} ${name}: ${cell}`;
  if (cell === '') return required ? [says] : [];
  const isFine =
    FORMS[type]?.test(cell) &&
    (values === undefined || values.includes(cell)) &&
    (minimum === undefined || Number(cell) >= minimum);
  return isFine ? [] : [says];
}

/** RFC 4180. */
export function cellsOf(csv: string): string[][] {
  const lines = csv.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?=\r\n)/g) ?? [];
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}
