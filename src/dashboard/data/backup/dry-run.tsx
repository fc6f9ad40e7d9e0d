import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayOf } from '../../../core/days';
import type { How } from '../../../core/messages';
import type { Settings } from '../../../core/records';
import { siteName } from '../../../sites/card';
import type { BackupPlan } from '../../../store/backup/plan';
import { useSpeech } from '../../../ui/speech';
import type { Opened } from './open-backup';

interface Props {
  waiting: Opened;
  settings: Settings;
  isBusy: boolean;
  take(how: How): void;
  leave(): void;
}

/** What a backup holds, and what each way to take it in would do. */
export function DryRun({ waiting, settings, isBusy, take, leave }: Props) {
  const { say, count, shortDate } = useSpeech();
  const { plan, backup, name } = waiting;
  const title = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => title.current?.focus(), [waiting]);
  const sum = (figure: 'added' | 'changed'): number => plan.sites.reduce((all, one) => all + one[figure], 0);
  const { here } = plan;
  return (
    <div class="forget dry-run">
      <p ref={title} tabIndex={-1}>
        <b>{say('dashTakeTitle', { name, date: shortDate(dayOf(backup.made, settings.dayStart)) })}</b>
      </p>
      <PlanTable plan={plan} />
      <ul>
        <li>
          <b>{say('dashTakeMerge')}</b>:{' '}
          {say('dashTakeMergeWhat', {
            added: count('dashTakeAdded', sum('added')),
            changed: count('dashTakeChanged', sum('changed')),
          })}
        </li>
        <li>
          <b>{say('dashTakeReplace')}</b>:{' '}
          {here.first === null || here.last === null
            ? say('dashTakeReplaceEmpty')
            : count('dashTakeReplaceWhat', here.days, {
                first: shortDate(here.first),
                last: shortDate(here.last),
              })}
        </li>
      </ul>
      <p class="aside">{say('dashTakeUndo')}</p>
      <div class="buttons">
        <button type="button" class="main" disabled={isBusy} onClick={() => take('merge')}>
          {say('dashTakeMerge')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => take('replace')}>
          {say('dashTakeReplace')}
        </button>
        <button type="button" disabled={isBusy} onClick={leave}>
          {say('dashTakeLeave')}
        </button>
      </div>
    </div>
  );
}

function PlanTable({ plan }: { plan: BackupPlan }) {
  const { say, shortDate } = useSpeech();
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('dashTakeSite')}</th>
            <th scope="col">{say('dashTakeSpan')}</th>
            <th scope="col">{say('dashTakeDays')}</th>
            <th scope="col">{say('dashTakeNew')}</th>
            <th scope="col">{say('dashTakeOther')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.sites.map(({ site, first, last, days, added, changed }) => (
            <tr key={site}>
              <th scope="row">{siteName(site)}</th>
              <td>{say('dashFromTo', { first: shortDate(first), last: shortDate(last) })}</td>
              <td>{days}</td>
              <td>{added}</td>
              <td>{changed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
