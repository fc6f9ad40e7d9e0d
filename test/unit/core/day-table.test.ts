import { expect, it } from 'vitest';
import { dayTable } from '../../../src/core/day-table';
import { emptyTotals } from '../../../src/core/totals';

it('has a line a day and site, and every figure under its name', () => {
  const row = {
    ...emptyTotals('2026-11-24', 'chatgpt'),
    hours: [0, 90_400, 1_000],
    ...{ user: 3, suggested: 1, replies: 4, retries: 5, unseen: 6, general: 7, stay: 61_000 },
    closings: { offer: 2, 'farewell-hook': 1 },
    responses: { left: 1 },
    imported: { sessions: 8, elapsed: 9_000 },
  } as const;
  const [head = '', line = '', end] = dayTable([{ ...row, hours: [...row.hours] }]).split('\r\n');
  const cells = line.split(',');
  expect(end).toBe('');
  expect(Object.fromEntries(head.split(',').map((name, at) => [name, cells[at]]))).toEqual({
    ...{ day: '2026-11-24', site: 'chatgpt', origin: 'observed', presence_s: '91', messages: '3' },
    ...{ suggested: '1', replies: '4', retries: '5', unseen: '6', general: '7' },
    ...{ closing_offer: '2', closing_extend: '0', closing_personal: '0', closing_cliffhanger: '0' },
    ...{ 'closing_farewell-hook': '1', closing_clarify: '0', closing_quiz: '0', closing_rhetorical: '0' },
    ...{ closing_none: '0', response_accepted: '0', response_declined: '0', response_other: '0' },
    ...{ response_left: '1', stay_s: '61', imported_sessions: '8', imported_elapsed_s: '9' },
  });
});
