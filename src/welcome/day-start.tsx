import { useId } from 'preact/hooks';
import { timeText } from '../ui/limit-text';
import { useSpeech } from '../ui/speech';
import type { Tools } from './welcome';

/** In minutes after midnight: whole hours, up to where a day still is named after the one it mostly is. */
const CHOICES = Array.from({ length: 9 }, (_, hour) => hour * 60);

/** When a day starts: who chats past midnight is still in the evening. */
export function DayStart({ settings, ask, tell }: Pick<Tools, 'settings' | 'ask' | 'tell'>) {
  const speech = useSpeech();
  const { say } = speech;
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
              {timeText(minutes, speech)}
            </option>
          ))}
        </select>
      </p>
      <p class="aside">{say('welcomeDayStartWhy')}</p>
    </>
  );
}
