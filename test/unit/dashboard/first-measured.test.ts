import { beforeEach, expect, it } from 'vitest';
import { addDays } from '../../../src/core/days';
import type { DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { EVERYTHING } from '../../../src/core/words';
import { readFirstMeasured } from '../../../src/dashboard/read';
import { openStore } from '../../../src/store/open';
import { MINUTE, wipe } from '../store/database';

const FIRST = '2024-01-01';

/** A day of an export, which may have time that was measured. */
const imported = (day: string, minutes = 0): DayTotals => {
  const row = { ...emptyTotals(day, EVERYTHING), origin: 'imported' as const, user: 3 };
  row.hours[12] = minutes * MINUTE;
  return row;
};

async function keep(rows: readonly DayTotals[]): Promise<void> {
  const change = (await openStore()).transaction('days', 'readwrite');
  for (const row of rows) await change.store.put(row);
  await change.done;
}

beforeEach(wipe);

it('the first measured day comes after all that only an export knows of', async () => {
  expect(await readFirstMeasured()).toBeNull();
  await keep(Array.from({ length: 450 }, (_, place) => imported(addDays(FIRST, place))));
  expect(await readFirstMeasured()).toBeNull();
  const day = addDays(FIRST, 500);
  await keep([imported(day, 5), { ...imported(addDays(day, 1), 5), origin: 'observed' }]);
  expect(await readFirstMeasured()).toBe(day);
});
