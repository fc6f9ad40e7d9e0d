import { useState } from 'preact/hooks';
import { dayLimitOf } from '../../core/day-limit';
import { MOST_OF } from '../../core/limit';
import { EVERYTHING } from '../../core/words';
import { CARDS } from '../../sites/card';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { NumberField, Tick } from '../limits/fields';
import { useTyped } from '../limits/use-typed';
import { useWish } from '../limits/wish';
import { hrefOf } from '../route';
import type { Tools } from '../view';

type Props = Tools & { hasBreak: boolean };

/** Who is younger than eighteen is led through what is other for them, beside an adult. */
export function Young(props: Props) {
  const { settings, hasBreak } = props;
  const { say } = useSpeech();
  const wish = useWish(props);
  const set = async (young: boolean): Promise<void> => {
    await wish({ kind: 'choose', chosen: { young } }, say('dashSaved'));
    if (young && !hasBreak && settings.nudges.break !== false)
      await wish({ kind: 'set-nudge', nudge: 'break', on: true }, say('dashSaved'));
  };
  return (
    <Section title={say('dashYoung')} name="young">
      <Tick
        label={say('dashYoungLabel')}
        value={settings.young}
        set={(young) => void set(young)}
        why={say('dashYoungText')}
      />
      {settings.young && <Steps {...props} />}
    </Section>
  );
}

function Steps(props: Props) {
  const { settings, hasBreak } = props;
  const { say, list } = useSpeech();
  const wish = useWish(props);
  const adults = CARDS.filter((card) => card.adults).map(({ name }) => name);
  return (
    <ol class="steps">
      <li>
        <Tick
          label={say('dashYoungBreak')}
          value={hasBreak}
          set={(on) => void wish({ kind: 'set-nudge', nudge: 'break', on }, say('dashSaved'))}
          why={say('dashYoungBreakText')}
        />
      </li>
      <li>
        <Together {...props} />
      </li>
      <li>
        <Tick
          label={say('dashSlowLabel')}
          value={settings.slow && settings.slowUntil === null}
          set={(slow) => void wish({ kind: 'set-slow', slow }, say('dashSaved'))}
          why={say('dashYoungSlow')}
        />
      </li>
      <li>
        <p>
          <b>{say('dashYoungAdults')}</b>
        </p>
        <p class="aside">{say('dashYoungAdultsText', { list: list(adults) })}</p>
      </li>
    </ol>
  );
}

/** A limit for everything, in minutes a day. */
function Together(props: Props) {
  const { settings, today } = props;
  const { say, duration } = useSpeech();
  const wish = useWish(props);
  const minutes = dayLimitOf(settings.limits, EVERYTHING, today)?.minutes ?? null;
  const [typed, type] = useTyped(String(minutes ?? ''));
  const [isWrong, setWrong] = useState(false);
  const keep = (): void => {
    const number = Number(typed.trim());
    const isFine = /^\d+$/.test(typed.trim()) && number >= 1 && number <= MOST_OF.day;
    setWrong(!isFine);
    if (isFine) void wish({ kind: 'set-limit', site: EVERYTHING, minutes: number }, say('dashLimitSaved'));
  };
  return (
    <>
      <NumberField
        label={say('dashYoungMinutes')}
        value={typed}
        set={type}
        done={keep}
        why={
          minutes === null
            ? say('dashYoungTogether')
            : say('dashYoungHas', { time: duration(minutes * 60_000) })
        }
      />
      <p class="fault" role="alert">
        {isWrong && say('dashLimitMinutesFault')}
      </p>
      <p>
        <a href={hrefOf('limits')}>{say('dashYoungMore')}</a>
      </p>
    </>
  );
}
