import { EVERYTHING } from '../words';
import { coverageTable, parametersTable } from './coverage';
import { daysTable } from './days';
import type { ResearchFacts, Wanted } from './facts';
import { rowNames, type Table } from './table';
import { limitsTable, nudgesTable } from './treatment';

/**
 * What the person has struck out, by name: `days` a whole table, `days:stay_s` a column, `days/2026-11-24/chatgpt` a
 * row, `@chatgpt` a chat wherever it stands.
 */
export type Struck = ReadonlySet<string>;

export const columnName = (table: string, field: string): string => `${table}:${field}`;
export const rowName = (table: string, row: string): string => `${table}/${row}`;

export const siteName = (site: string): string => `@${site}`;

/** @param struck rows that are struck out also say which days are told of as withheld */
export function researchTables(facts: ResearchFacts, wanted: Wanted, struck: Struck): Table[] {
  const days = daysTable(facts, wanted);
  const withheld = new Set([...goneRows(days, struck)].map((row) => row.split('/')[0] ?? ''));
  return [
    days,
    coverageTable(facts, wanted, withheld),
    nudgesTable(facts, wanted),
    limitsTable(facts, wanted),
    parametersTable(facts),
    facts.quality,
  ];
}

/** @returns what is left of the tables; a table without columns is left out */
export function kept(tables: readonly Table[], struck: Struck): Table[] {
  return tables
    .filter(({ name }) => !struck.has(name))
    .map((table) => keptOf(table, struck))
    .filter(({ fields }) => fields.length > 0);
}

function keptOf(table: Table, struck: Struck): Table {
  const { name, fields, key } = table;
  const isLeft = fields.map((field) => !struck.has(columnName(name, field.name)));
  const gone = goneRows(table, struck);
  const names = rowNames(table);
  const rows = table.rows.filter((_, at) => !gone.has(names[at] ?? ''));
  const left = fields.filter((_, at) => isLeft[at]);
  const isKeyLeft = key.every((one) => left.some((field) => field.name === one));
  return {
    ...table,
    fields: left,
    key: isKeyLeft ? key : [],
    rows: rows.map((row) => row.filter((_, at) => isLeft[at])),
  };
}

/** With a chat of a day, the sum of that day goes: the difference would tell what was struck out. */
export function goneRows(table: Table, struck: Struck): Set<string> {
  const place = table.fields.findIndex(({ name }) => name === 'site' || name === 'about');
  const isGone = (row: string, at: number): boolean =>
    struck.has(rowName(table.name, row)) || struck.has(siteName(String(table.rows[at]?.[place])));
  const gone = rowNames(table).filter(isGone);
  const sums = table.name === 'days' ? gone.map((row) => `${row.split('/')[0]}/${EVERYTHING}`) : [];
  return new Set([...gone, ...sums]);
}
