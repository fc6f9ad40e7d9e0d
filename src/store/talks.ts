import type { DayKey } from '../core/records';
import { openStore } from './open';
import type { Notes } from './schema';
import { inOneTransaction, note, noteIn } from './transaction';

/**
 * Keeps how many talks with people the user had in a week, as they say.
 *
 * @param week its Monday
 * @param talks null takes it back
 * @throws {StoreUnavailable}
 */
export function keepTalks(week: DayKey, talks: number | null): Promise<void> {
  return inOneTransaction(async (transaction) => {
    const all = Object.entries((await noteIn(transaction, 'talks')) ?? {});
    const others = all.filter(([one]) => one !== week);
    await note(
      transaction,
      'talks',
      Object.fromEntries(talks === null ? others : [...others, [week, talks]]),
    );
  });
}

/** @throws {StoreUnavailable} */
export const readTalks = async (): Promise<Notes['talks']> =>
  ((await (await openStore()).get('notes', 'talks')) as Notes['talks'] | undefined) ?? {};
