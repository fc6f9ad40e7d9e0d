import { expect, it } from 'vitest';
import type { DayTotals } from '../../../src/core/records';
import { emptyTotals } from '../../../src/core/totals';
import { marksOf } from '../../../src/core/trends';
import { EVERYTHING } from '../../../src/core/words';

const DAY = '2026-11-24';
const row = (site: string, more: Partial<DayTotals>): DayTotals => ({ ...emptyTotals(DAY, site), ...more });
const marks = (...days: DayTotals[]) => marksOf(days, DAY, (site) => site === 'chatgpt');

it.each([
  ['nothing was measured', []],
  ['all was read by facts', [row('chatgpt', { replies: 9 })]],
  ['a site without facts was read by the general reader', [row('chat.example', { general: 9 })]],
  ['only the sum of everything says so', [row(EVERYTHING, { general: 9, unseen: 9 })]],
  ['it was another day', [{ ...row('chatgpt', { general: 9, unseen: 9 }), day: '2026-11-23' }]],
])('a day bears no mark where %s', (_, days) => {
  expect(marks(...days)).toEqual({ general: false, missing: false });
});

it('a day is marked by one reply that facts did not read, and by one message that nobody saw', () => {
  expect(marks(row('chatgpt', { general: 1 }))).toEqual({ general: true, missing: false });
  expect(marks(row('chat.example', { unseen: 1 }))).toEqual({ general: false, missing: true });
});
