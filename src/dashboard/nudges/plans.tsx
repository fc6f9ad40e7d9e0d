import { useState } from 'preact/hooks';
import { MOST_PLANS } from '../../core/chosen';
import { DAY_MINUTES } from '../../core/limit';
import type { Plan } from '../../core/nudge';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { timeText } from '../../ui/limit-text';
import { minutesIn } from '../limits/draft';
import { NumberField, TextField } from '../limits/fields';
import { useWish } from '../limits/wish';
import type { Tools } from '../view';

export function Plans(props: Tools) {
  const { plans, people } = props.settings;
  const speech = useSpeech();
  const { say, duration } = speech;
  const wish = useWish(props);
  const text = ({ after, minutes, then }: Plan): string =>
    after === null
      ? say('dashPlanAny', { time: duration(minutes * 60_000), then })
      : say('dashPlanAfter', { after: timeText(after, speech), time: duration(minutes * 60_000), then });
  return (
    <Section title={say('dashPlans')} name="plans">
      <p class="aside">{say('dashPlansText')}</p>
      <ul class="rows">
        {plans.map((plan) => (
          <li key={text(plan)}>
            <p class="pair">
              <span>{text(plan)}</span>
              <button type="button" onClick={() => void wish({ kind: 'drop-plan', plan }, say('dashSaved'))}>
                {say('limitsRemove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {plans.length < MOST_PLANS && (
        <NewPlan people={people} add={(plan) => void wish({ kind: 'put-plan', plan }, say('dashSaved'))} />
      )}
    </Section>
  );
}

function NewPlan({ people, add }: { people: readonly string[]; add(plan: Plan): void }) {
  const { say } = useSpeech();
  const [after, setAfter] = useState('');
  const [minutes, setMinutes] = useState('30');
  const [then, setThen] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const time = after.trim() === '' ? null : minutesIn(after);
    const typed = then.trim();
    const isFine = /^\d{1,4}$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= DAY_MINUTES;
    if (!isFine || typed === '' || typed.length > 100 || (time === null && after.trim() !== ''))
      return setWrong(true);
    setWrong(false);
    setThen('');
    add({ after: time, minutes: Number(minutes), then: typed });
  };
  return (
    <form class="limit-form" onSubmit={submit} noValidate>
      <div class="fields">
        <NumberField label={say('dashPlanClock')} value={after} set={setAfter} />
        <NumberField label={say('dashPlanMinutes')} value={minutes} set={setMinutes} />
        <div class="field">
          <TextField label={say('dashPlanThen')} value={then} set={setThen} />
          {people.length > 0 && (
            <p class="buttons" role="group" aria-label={say('dashPeople')}>
              {people.map((name) => (
                <button key={name} type="button" onClick={() => setThen(`${then} ${name}`.trim())}>
                  {name}
                </button>
              ))}
            </p>
          )}
        </div>
      </div>
      <p class="fault" role="alert">
        {isWrong && say('dashPlanFault')}
      </p>
      <p class="buttons">
        <button>{say('dashPlanAdd')}</button>
      </p>
    </form>
  );
}
