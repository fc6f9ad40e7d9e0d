import type { DayTotals } from './records';
import { presenceOf } from './totals';
import { CLOSINGS, RESPONSES } from './words';

/** Columns of the table of days, each with what stands in it: docs/measures.md, "The table of days". */
export const DAY_COLUMNS: readonly (readonly [name: string, cell: (row: DayTotals) => string | number])[] = [
  ['day', ({ day }) => day],
  ['site', ({ site }) => site],
  ['origin', ({ origin }) => origin],
  ['presence_s', (row) => seconds(presenceOf(row))],
  ['messages', ({ user }) => user],
  ['suggested', ({ suggested }) => suggested],
  ['replies', ({ replies }) => replies],
  ['retries', ({ retries }) => retries],
  ['unseen', ({ unseen }) => unseen],
  ['general', ({ general }) => general],
  ...CLOSINGS.map((one) => [`closing_${one}`, ({ closings }: DayTotals) => closings[one] ?? 0] as const),
  ...RESPONSES.map((one) => [`response_${one}`, ({ responses }: DayTotals) => responses[one] ?? 0] as const),
  ['stay_s', ({ stay }) => seconds(stay)],
  ['imported_sessions', ({ imported }) => imported?.sessions ?? 0],
  ['imported_elapsed_s', ({ imported }) => seconds(imported?.elapsed ?? 0)],
];

const seconds = (ms: number): number => Math.round(ms / 1_000);

/** @returns one line a day and site as CSV (RFC 4180), with a head; no cell holds what would have to be quoted */
export const dayTable = (rows: readonly DayTotals[]): string =>
  [DAY_COLUMNS.map(([name]) => name), ...rows.map((row) => DAY_COLUMNS.map(([, cell]) => cell(row)))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
