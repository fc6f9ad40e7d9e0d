import { useId } from 'preact/hooks';
import type { DayKey } from '../../core/records';
import { useSpeech } from '../../ui/speech';
import type { LedgerPage } from '../read';
import { hrefOf } from '../route';

/** From a day with figures to the next one, or to any day. */
export function DayChoice({ page, today }: { page: LedgerPage; today: DayKey }) {
  const { say } = useSpeech();
  const id = useId();
  const go = (day: string): void => {
    if (day !== '') location.hash = hrefOf('ledger', day);
  };
  return (
    <nav class="day-choice" aria-label={say('dashDays')}>
      <Step day={page.earlier} label={say('dashEarlier')} sign="←" />
      <span class="day-field">
        <label for={id}>{say('dashDay')}</label>
        <input
          id={id}
          type="date"
          max={today}
          value={page.day}
          onChange={({ currentTarget }) => go(currentTarget.value)}
        />
      </span>
      <Step day={page.later} label={say('dashLater')} sign="→" isAfter />
      {page.day !== today && <a href={hrefOf('ledger', today)}>{say('today')}</a>}
    </nav>
  );
}

function Step(props: { day: DayKey | null; label: string; sign: string; isAfter?: boolean }) {
  const { weekday, shortDate } = useSpeech();
  const { day, label, sign, isAfter = false } = props;
  if (day === null) return null;
  const arrow = <span aria-hidden="true">{sign}</span>;
  return (
    <a class="step" href={hrefOf('ledger', day)}>
      {!isAfter && arrow} <span class="unseen">{label}</span> {weekday(day)} {shortDate(day)}{' '}
      {isAfter && arrow}
    </a>
  );
}
