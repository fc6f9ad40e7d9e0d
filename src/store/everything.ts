import { importedOf } from '../core/imported';
import { hoursOn, type Part } from '../core/parts';
import type { Span } from '../core/periods';
import type { DayKey, DayTotals, Ms } from '../core/records';
import { add, minus } from '../core/totals';
import { EVERYTHING, type SiteId } from '../core/words';
import { deleteDay, putDay } from './days';
import type { PresenceRow } from './schema';
import type { Transaction } from './transaction';

/**
 * Takes the totals of a site that goes out of those of everything. Counts are simply sums. Of the hours, what others
 * held at the same time stays: as the presences tell, as long as they are kept. Of older days nobody knows any more
 * what was at the same time; there, everything holds no more than the sites that are left.
 *
 * @param presences of every site in this time, each once
 */
export async function withoutSite(
  transaction: Transaction,
  site: SiteId,
  { first, last }: Span,
  presences: readonly PresenceRow[],
): Promise<void> {
  const all = await transaction.objectStore('days').getAll(IDBKeyRange.bound([first], [last, []]));
  const byDay = Map.groupBy(all, ({ day }) => day);
  const presencesOn = new Map<DayKey, PresenceRow[]>();
  for (const row of presences)
    for (const day of row.days) presencesOn.set(day, [...(presencesOn.get(day) ?? []), row]);
  const taken = all
    .filter((row) => row.site === site)
    .map(async (gone): Promise<void> => {
      const rows = byDay.get(gone.day) ?? [];
      const total = rows.find((row) => row.site === EVERYTHING);
      const others = rows.filter((row) => row.site !== EVERYTHING && row.site !== site);
      if (!total) return;
      if (others.length === 0) await deleteDay(transaction, gone.day, EVERYTHING);
      else await putDay(transaction, less(total, gone, others, presencesOn.get(gone.day) ?? []));
    });
  await Promise.all(taken);
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
