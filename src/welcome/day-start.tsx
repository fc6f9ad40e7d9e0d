import { useId } from 'preact/hooks';
import { startOfDay } from '../core/days';
import { useSpeech } from '../ui/speech';
import type { Tools } from './welcome';

/** In minutes after midnight: whole hours, up to where a day still is named after the one it mostly is. */
const CHOICES = Array.from({ length: 9 }, (_, hour) => hour * 60);
/** Any day on which no clock is changed at night. */
const SOME_DAY = '2026-01-14';

/** When a day starts: who chats past midnight is still in the evening. */
export function DayStart({ settings, ask, tell }: Pick<Tools, 'settings' | 'ask' | 'tell'>) {
  const { say, clock } = useSpeech();
  const id = useId();
  const { dayStart } = settings;
  const choices = CHOICES.includes(dayStart) ? CHOICES : [...CHOICES, dayStart].sort((a, b) => a - b);
  const choose = async (minutes: number): Promise<void> => {
    const { ok } = await ask({ kind: 'set-day-start', minutes });
    // The list itself says what was chosen.
    tell(ok ? '' : say('failed'), !ok);
  };
  return (
    <>
      <p>
        <label for={id}>{say('welcomeDayStartLabel')}</label>{' '}
        <select
          id={id}
          value={dayStart}
          onChange={({ currentTarget }) => void choose(Number(currentTarget.value))}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {clock(startOfDay(SOME_DAY, minutes))}
            </option>
          ))}
        </select>
      </p>
      <p class="aside">{say('welcomeDayStartWhy')}</p>
    </>
  );
}
