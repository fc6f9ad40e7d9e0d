import { startOfDay } from '../../core/days';
import type { DayKey } from '../../core/records';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { hrefOf } from '../route';
import type { LedgerPage } from '../read';

/** A day without intervals: which is not the same as a day without use. */
export function NoIntervals({ page, today }: { page: LedgerPage; today: DayKey }) {
  const { say } = useSpeech();
  return (
    <p class="empty">
      {say(whyNone(page, today))}{' '}
      {page.totals.length > 0 && <a href={hrefOf('data')}>{say('dashNoneKeeping')}</a>}
    </p>
  );
}

export function whyNone({ day, totals, keptSince }: LedgerPage, today: DayKey): TextKey {
  if (totals.length === 0) return day === today ? 'dashNoneToday' : 'dashNone';
  if (totals.some(({ origin }) => origin === 'sample')) return 'dashNoneSample';
  if (totals.some(({ origin }) => origin === 'restored')) return 'dashNoneRestored';
  if (totals.some(({ origin }) => origin === 'imported')) return 'dashNoneImported';
  return keptSince !== null && startOfDay(day, 0) < keptSince ? 'dashNoneOld' : 'dashNoneUnknown';
}
