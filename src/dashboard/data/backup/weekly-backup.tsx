import type { Weekly } from '../../../core/messages';
import { dayOf } from '../../../core/days';
import { useSpeech, type Speech } from '../../../ui/speech';
import { problemText } from '../../problem';
import type { Tools } from '../../view';

/** A backup that is saved into the downloads every week. The browser is asked for that at the moment of the click. */
export function WeeklyBackup({ history, device, ask, tell }: Tools) {
  const speech = useSpeech();
  const { say } = speech;
  const weekly = history?.weekly;
  const change = async (on: boolean): Promise<void> => {
    const isGiven = !on || (await device.downloads(true));
    if (!isGiven) return tell(say('dashWeeklyRefused'), true);
    const answer = await ask({ kind: 'set-weekly', on });
    if (!on) await device.downloads(false);
    tell(
      answer.ok ? say(on ? 'dashWeeklyOn' : 'dashWeeklyOff') : say(problemText(answer.problem)),
      !answer.ok,
    );
  };
  return (
    <>
      <label class="tick check">
        <input
          type="checkbox"
          checked={weekly !== undefined}
          disabled={history === null}
          onChange={({ currentTarget }) => void change(currentTarget.checked)}
        />
        <span>{say('dashWeekly')}</span>
      </label>
      {weekly && <p class="aside">{weeklyText(weekly, speech)}</p>}
    </>
  );
}

function weeklyText({ last, failed }: Weekly, { say, shortDate }: Speech): string {
  const saved = last && say('dashWeeklyLast', { name: last.name, date: shortDate(dayOf(last.at, 0)) });
  return [saved, failed && say('dashWeeklyFailed')].filter(Boolean).join(' ');
}
