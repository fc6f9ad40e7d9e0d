import { dayOf } from '../core/days';
import type { HistoryState, Trouble, Weekly } from '../core/messages';
import type { Lost } from '../core/mirror';
import type { Ask } from '../ui/ask';
import { LOST_HISTORY, NOT_KEPT, REMEDIES } from '../ui/remedies';
import { useSpeech } from '../ui/speech';
import { hrefOf } from './route';

/** Above every view, as long as something is wrong with the history: what, and what can be done. */
export function HistoryNotice({ history, ask }: { history: HistoryState | null; ask: Ask }) {
  return (
    <>
      {history?.trouble && <NotKept trouble={history.trouble} />}
      {history?.lost && <LostDays lost={history.lost} weekly={history.weekly} ask={ask} />}
    </>
  );
}

function NotKept({ trouble }: { trouble: Trouble }) {
  const { say, clock } = useSpeech();
  return (
    <div class="notice" role="alert">
      <p>
        <b>{say(NOT_KEPT, { time: clock(trouble.since) })}</b> {say(REMEDIES[trouble.reason])}
      </p>
    </div>
  );
}

function LostDays({ lost, weekly, ask }: { lost: Lost; weekly: Weekly | undefined; ask: Ask }) {
  const { say, count, shortDate, duration } = useSpeech();
  const { days, presence } = lost;
  const [first = '', last = first] = [days[0], days.at(-1)];
  return (
    <section class="notice history-lost" aria-label={say('dashHistory')}>
      <p>
        <b>{count(LOST_HISTORY.title, days.length)}</b>{' '}
        {say('dashLostDays', { first: shortDate(first), last: shortDate(last), time: duration(presence) })}
      </p>
      {weekly?.last && (
        <p>
          {say('dashLostBackup', { name: weekly.last.name, date: shortDate(dayOf(weekly.last.at, 0)) })}{' '}
          <a href={hrefOf('data')}>{say('dashLostBackupOpen')}</a>
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="main"
          onClick={() => void ask({ kind: 'restore-history' }, say('dashLostRestored'))}
        >
          {say(LOST_HISTORY.restore)}
        </button>
        <button type="button" onClick={() => void ask({ kind: 'leave-history' }, say('dashLostLeft'))}>
          {say(LOST_HISTORY.leave)}
        </button>
      </div>
    </section>
  );
}
