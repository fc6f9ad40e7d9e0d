import type { DayTotals } from '../../core/records';
import { presenceOf } from '../../core/totals';
import { invitationsOf } from '../../core/trends';
import { EVERYTHING } from '../../core/words';
import { siteName } from '../../sites/card';
import { Duration } from '../../ui/duration';
import { useSpeech } from '../../ui/speech';

/** What the day adds up to, as every other screen shows it: the totals, not a sum of the rows below. */
export function DaySum({ totals }: { totals: readonly DayTotals[] }) {
  const { say, count, number, duration } = useSpeech();
  const all = totals.find(({ site }) => site === EVERYTHING);
  if (!all) return null;
  const { replies, invited, accepted, stay } = invitationsOf(all);
  const sites = totals.filter(({ site }) => site !== EVERYTHING);
  return (
    <div class="day-sum">
      <p class="day-time">
        <Duration ms={presenceOf(all)} />
      </p>
      <ul class="figures">
        <li>
          <b>
            {number(invited)}
            <small>{`\u00a0${say('endingsOf', { replies: number(replies) })}`}</small>
          </b>{' '}
          <span>{count('endingsInvited', replies)}</span>
        </li>
        <li>
          <b>{number(accepted)}</b> <span>{count('endingsAccepted', accepted)}</span>
        </li>
        <li>
          <b>
            <Duration ms={stay} />
          </b>{' '}
          <span>{say('endingsStay')}</span>
        </li>
      </ul>
      {sites.length > 1 && (
        <ul class="day-sites" aria-label={say('dashBySite')}>
          {sites.map((row) => (
            <li key={row.site}>
              {siteName(row.site)} <b>{duration(presenceOf(row))}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
