import { withMarks, type Mark } from '../core/forgotten';
import type { Instant } from '../core/records';
import { note, noteIn, type Transaction } from './transaction';

/** What an open page tells of this time is not taken in any more. */
export async function markTime(
  transaction: Transaction,
  marks: readonly Mark[],
  now: Instant,
): Promise<void> {
  const known = (await noteIn(transaction, 'forgotten')) ?? [];
  await note(transaction, 'forgotten', withMarks(known, marks, now));
}

/** What an open page tells of this time is taken in again. */
export async function unmarkTime(transaction: Transaction, marks: readonly Mark[]): Promise<void> {
  const isOurs = (mark: Mark): boolean =>
    marks.some(
      ({ document, from, to }) => document === mark.document && from === mark.from && to === mark.to,
    );
  const known = (await noteIn(transaction, 'forgotten')) ?? [];
  await note(
    transaction,
    'forgotten',
    known.filter((mark) => !isOurs(mark)),
  );
}
