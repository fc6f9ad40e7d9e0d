import { mergedImport, type Prefer } from '../core/imported';
import type { DayKey, DayTotals, Instant } from '../core/records';
import { addDays, dayOf } from '../core/days';
import { Journal } from './backup/journal';
import { readStaged, type StagingId } from './backup/staging';
import { inOneTransaction, note, noteIn, settingsIn } from './transaction';

/**
 * Takes the staged days of an export in, in one transaction; it can be undone for a day. The last two days stay out:
 * an open page may still tell of them.
 *
 * @returns false, with nothing changed, where they do not wait, or have been taken in already
 * @throws {StoreUnavailable}
 */
export async function takeImported(prefer: Prefer, staging: StagingId, now: Instant): Promise<boolean> {
  const staged = await readStaged();
  if (staged?.id !== staging) return false;
  return inOneTransaction(async (transaction) => {
    if ((await noteIn(transaction, 'taken'))?.staging === staging) return false;
    const { dayStart } = await settingsIn(transaction);
    const journal = new Journal(transaction);
    const last = addDays(dayOf(now, dayStart), -2);
    const changed: DayTotals[] = [];
    for (const [day, rows] of byDay(staged.days.filter((row) => row.day <= last))) {
      const here = await transaction.objectStore('days').getAll(IDBKeyRange.bound([day], [day, []]));
      changed.push(...mergedImport(here, rows, prefer));
    }
    await journal.put('days', changed);
    await note(transaction, 'undo', undefined);
    await note(transaction, 'taken', { at: now, staging, changes: journal.changes, sessions: [], marks: [] });
    return true;
  });
}

function byDay(rows: readonly DayTotals[]): Map<DayKey, DayTotals[]> {
  const days = new Map<DayKey, DayTotals[]>();
  for (const row of rows) days.set(row.day, [...(days.get(row.day) ?? []), row]);
  return days;
}
