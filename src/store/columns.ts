import type { DayKey, DayTotals, Ms } from '../core/records';
import type { SiteId } from '../core/words';

/**
 * Rows of one site, figure by figure: half as long as one by one, since no name of a figure comes twice. Whatever fields a
 * row has, or will have, come back as they were.
 */
interface Columns {
  days: DayKey[];
  /** 24 of each day, one day after the other. */
  hours: Ms[];
  /** Numbers and words by the name of the field. */
  plain: Record<string, Column>;
  /** Counts by the name of the field, and then by what is counted. */
  counts: Record<string, Record<string, Column>>;
}

type Value = number | string;
/** Of each day; once where it is the same on all of them; null where a row has none. */
type Column = (Value | null)[] | Value;

const HOURS = 24;
/** Among counts, which are named by words and versions: whether the row has this field. */
const IS_THERE = '';

/** What has a place of its own. */
const APART = new Set(['day', 'site', 'hours']);

/** @param rows of one site */
export function columnsOf(rows: readonly DayTotals[]): string {
  const columns: Columns = {
    days: rows.map(({ day }) => day),
    hours: rows.flatMap(({ hours }) => hours),
    plain: {},
    counts: {},
  };
  for (const name of namesIn(rows)) {
    if (APART.has(name)) continue;
    const values = rows.map((row) => row[name as keyof DayTotals]);
    if (values.some((value) => typeof value === 'object'))
      columns.counts[name] = countsOf(values as (Record<string, number> | undefined)[]);
    else columns.plain[name] = columnOf(values as Value[]);
  }
  return JSON.stringify(columns);
}

const namesIn = (rows: readonly (object | undefined)[]): Set<string> =>
  new Set(rows.flatMap((row) => Object.keys(row ?? {})));

function countsOf(all: readonly (Record<string, number> | undefined)[]): Record<string, Column> {
  const columns = [...namesIn(all)].map((key) => [key, columnOf(all.map((counts) => counts?.[key]))]);
  return { ...Object.fromEntries(columns), [IS_THERE]: columnOf(all.map((counts) => (counts ? 1 : 0))) };
}

function columnOf(values: readonly (Value | undefined)[]): Column {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return first;
  return values.map((value) => value ?? null);
}

/** @returns the rows that these columns were made of */
export function rowsIn(columns: string, site: SiteId): DayTotals[] {
  const { days, hours, plain, counts } = JSON.parse(columns) as Columns;
  const same = Object.fromEntries(Object.entries(plain).filter(([, column]) => typeof column !== 'object'));
  const fields = Object.entries(plain).filter(([, column]) => typeof column === 'object');
  const groups = Object.entries(counts).map(([name, { [IS_THERE]: isThere = 0, ...all }]) => ({
    ...{ name, isThere, all: Object.entries(all) },
  }));
  return days.map((day, at) => {
    const row: Record<string, unknown> = {
      ...same,
      day,
      site,
      hours: hours.slice(at * HOURS, (at + 1) * HOURS),
    };
    put(row, fields, at);
    for (const { name, isThere, all } of groups) if (valueAt(isThere, at)) row[name] = put({}, all, at);
    return row as unknown as DayTotals;
  });
}

const valueAt = (column: Column, at: number): Value | null =>
  typeof column === 'object' ? (column[at] ?? null) : column;

function put(into: Record<string, unknown>, columns: readonly [string, Column][], at: number) {
  for (const [name, column] of columns) {
    const value = valueAt(column, at);
    if (value !== null) into[name] = value;
  }
  return into;
}
