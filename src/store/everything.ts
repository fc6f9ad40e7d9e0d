import { importedOf } from '../core/imported';
import { idOf } from '../core/merge';
import { hoursOn, type Part } from '../core/parts';
import type { DayKey, DayTotals, Ms } from '../core/records';
import { add, minus } from '../core/totals';
import { EVERYTHING } from '../core/words';
import { deleteDay, putDay } from './days';
import type { PresenceRow } from './schema';
import type { Transaction } from './transaction';

/**
 * Takes the totals of a site that goes out of those of everything. Counts are simply sums. Of the hours, what others
 * held at the same time stays: as the presences tell, as long as they are kept. Of older days nobody knows any more
 * what was at the same time; there, everything holds no more than the sites that are left.
 *
 * @param gone the site's rows
 * @param all every row of these days, as before
 */
export async function withoutSite(
  transaction: Transaction,
  gone: readonly DayTotals[],
  all: readonly DayTotals[],
): Promise<void> {
  const byDay = new Map<DayKey, DayTotals[]>();
  for (const row of all) byDay.set(row.day, [...(byDay.get(row.day) ?? []), row]);
  const presences = await presencesOf(transaction, gone);
  const taken = gone.map(async (row): Promise<void> => {
    const rows = byDay.get(row.day) ?? [];
    const total = rows.find(({ site }) => site === EVERYTHING);
    const others = rows.filter(({ site }) => site !== EVERYTHING && site !== row.site);
    if (!total) return;
    if (others.length === 0) await deleteDay(transaction, row.day, EVERYTHING);
    else await putDay(transaction, less(total, row, others, presences.get(row.day) ?? []));
  });
  await Promise.all(taken);
}

/** The presences of every site on these days. */
async function presencesOf(
  transaction: Transaction,
  rows: readonly DayTotals[],
): Promise<Map<DayKey, PresenceRow[]>> {
  const [first, last] = [rows[0]?.day, rows.at(-1)?.day];
  if (first === undefined || last === undefined) return new Map();
  const index = transaction.objectStore('presences').index('days');
  const found = await index.getAll(IDBKeyRange.bound(first, last));
  const byDay = new Map<DayKey, PresenceRow[]>();
  const seen = new Set<string>();
  for (const row of found) {
    const key = idOf(row);
    if (!seen.has(key)) for (const day of row.days) byDay.set(day, [...(byDay.get(day) ?? []), row]);
    seen.add(key);
  }
  return byDay;
}

function less(
  total: DayTotals,
  gone: DayTotals,
  others: readonly DayTotals[],
  presences: readonly PresenceRow[],
): DayTotals {
  const partsOf = (rows: readonly PresenceRow[]): Part[] => rows.flatMap(({ parts }) => parts);
  const isGone = ({ site }: PresenceRow): boolean => site === gone.site;
  const known = hoursOn(gone.day, partsOf(presences.filter(isGone)));
  const before = hoursOn(gone.day, partsOf(presences));
  const after = hoursOn(gone.day, partsOf(presences.filter((row) => !isGone(row))));
  const hours = total.hours.map((ms, hour) => {
    if (known[hour] === gone.hours[hour]) return ms - (before[hour] ?? 0) + (after[hour] ?? 0);
    return Math.min(ms, sumOf(others.map((row) => row.hours[hour] ?? 0)));
  });
  const counts = add(total, minus({ ...gone, hours: [] }));
  return withOrigin({ ...counts, hours }, others);
}

/** What came from exports is what is left of it. */
function withOrigin({ imported, ...row }: DayTotals, others: readonly DayTotals[]): DayTotals {
  if (imported === undefined) return row;
  if (others.some((one) => one.imported)) return { ...row, imported: importedOf(others) };
  return { ...row, origin: row.origin === 'imported' ? 'observed' : row.origin };
}

const sumOf = (hours: readonly Ms[]): Ms => hours.reduce((sum, ms) => sum + ms, 0);
