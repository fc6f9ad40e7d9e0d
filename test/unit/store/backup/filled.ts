import { prune } from '../../../../src/store/prune';
import { record, recordNudge } from '../../../../src/store/ledger';
import { kindOf } from '../../../../src/sites';
import { dayLimits } from '../../limits';
import { documentOf, MINUTE, presenceOf, replyOf, reportOf, set, userTurn } from '../database';

export const NOW = new Date(2026, 10, 24, 20).getTime();
export const at = (hour: number, minute = 0, date = 24): number =>
  new Date(2026, 10, date, hour, minute).getTime();

/** An evening with something in every store, of every kind of row. */
export async function filled(documents = 1): Promise<void> {
  await set({ limits: dayLimits({ chatgpt: 5, '*': 60 }), bots: ['sagebot'], keepDays: 365, language: 'nl' });
  await record(
    reportOf({
      document: documentOf(documents),
      presences: [
        presenceOf(at(9), at(9, 20), { began: 'input', ended: 'blur' }),
        presenceOf(at(3, 55, 24), at(4, 5, 24), { seq: 1 }),
      ],
      turns: [
        userTurn(at(9, 1), { seq: 2 }),
        replyOf(at(9, 2), { seq: 3, response: 'accepted', stay: MINUTE }),
        { kind: 'retry', seq: 4, rev: 0, at: at(9, 3), reader: 'general' },
        { kind: 'unseen', seq: 5, rev: 0, at: at(9, 4) },
        replyOf(at(9, 5), { seq: 6, closing: null }),
      ],
      reading: 'facts',
    }),
    'chatgpt',
    NOW,
  );
  await record(
    reportOf({
      document: documentOf(documents + 1),
      presences: [presenceOf(at(9, 10), at(9, 40))],
      turns: [userTurn(at(9, 11), { seq: 1 })],
      reading: 'general',
    }),
    'chat.example',
    NOW,
  );
  await recordNudge({ kind: 'nudge', id: '2026-11-24/chatgpt/5/0', choice: 'shown' }, 'chatgpt', NOW, kindOf);
  await prune(NOW);
}
