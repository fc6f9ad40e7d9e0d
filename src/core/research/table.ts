/** Tables for research: data, with what each column means beside it. */

export type Cell = string | number | null;

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  /** What stands in it, for the codebook. */
  description: string;
  /** All that may stand in it, where that is known. */
  values?: readonly string[];
  /** It may be empty: what it would say is not known. */
  optional?: true;
}

export interface Table {
  name: string;
  description: string;
  fields: readonly Field[];
  /** Names of the fields that tell a row from all others. */
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** @returns the names of the rows, as the key has them: `2026-11-24/chatgpt` */
export function rowNames({ fields, key, rows }: Table): string[] {
  const places = key.map((name) => fields.findIndex((field) => field.name === name));
  return rows.map((row) => places.map((place) => row[place]).join('/'));
}

/** A column that knows how to fill itself. */
export interface Column<Item> extends Field {
  cell(item: Item): Cell;
}

export const tableOf = <Item>(
  about: Pick<Table, 'name' | 'description' | 'key'>,
  columns: readonly Column<Item>[],
  items: readonly Item[],
): Table => ({
  ...about,
  fields: columns.map(fieldOf),
  rows: items.map((item) => columns.map(({ cell }) => cell(item))),
});

/** Without the function: a table is data. */
function fieldOf({ name, type, description, values, optional }: Field): Field {
  return { name, type, description, ...(values && { values }), ...(optional && { optional }) };
}

/** @returns columns of whole numbers, one for each name */
export const counts = <Item, Name extends string>(
  names: readonly Name[],
  prefix: string,
  description: (name: Name) => string,
  count: (item: Item, name: Name) => number | undefined,
): Column<Item>[] =>
  names.map((name) => ({
    name: `${prefix}${name.replaceAll('-', '_')}`,
    type: 'integer',
    description: description(name),
    cell: (item) => count(item, name) ?? 0,
  }));
