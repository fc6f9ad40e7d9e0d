import { useState } from 'preact/hooks';
import type { Plan } from '../../core/nudge';
import { mondayOf } from '../../core/weeks';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { timeText } from '../../ui/limit-text';
import { minutesIn } from '../limits/draft';
import { NumberField, TextField } from '../limits/fields';
import { useWish } from '../limits/wish';
import type { Tools } from '../view';

const THREE = [0, 1, 2];
const MOST_PLANS = 5;

/** The people and things that the user likes, the plans, and the talks of this week. They stay on this device. */
export function People(props: Tools & { talks: Readonly<Record<string, number>> }) {
  const { settings, today, talks } = props;
  const { say } = useSpeech();
  const wish = useWish(props);
  const week = mondayOf(today);
  const [names, setNames] = useState(THREE.map((place) => settings.people[place] ?? ''));
  const [number, setNumber] = useState(String(talks[week] ?? ''));
  const people = names.map((name) => name.trim().slice(0, 40)).filter((name) => name !== '');
  const count = /^\d{1,3}$/.test(number.trim()) ? Number(number) : null;
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    await wish({ kind: 'choose', chosen: { people } }, say('dashSaved'));
    await wish({ kind: 'set-talks', week, talks: count }, say('dashSaved'));
  };
  return (
    <>
      <Section title={say('dashPeople')} name="people">
        <p class="aside">{say('dashPeopleText')}</p>
        <form class="limit-form" onSubmit={(event) => void save(event)} noValidate>
          <div class="fields">
            {THREE.map((place) => (
              <TextField
                key={place}
                label={say('dashPerson', { number: place + 1 })}
                value={names[place] ?? ''}
                set={(text) => setNames(names.map((one, other) => (other === place ? text : one)))}
              />
            ))}
          </div>
          <NumberField label={say('dashTalks')} value={number} set={setNumber} />
          <p class="buttons">
            <button class="main">{say('limitsSave')}</button>
          </p>
        </form>
      </Section>
      <Plans {...props} />
    </>
  );
}

function Plans(props: Tools) {
  const { plans } = props.settings;
  const speech = useSpeech();
  const { say, duration } = speech;
  const wish = useWish(props);
  const keep = (kept: readonly Plan[]): void =>
    void wish({ kind: 'choose', chosen: { plans: kept } }, say('dashSaved'));
  const text = ({ after, minutes, then }: Plan): string =>
    after === null
      ? say('dashPlanAny', { time: duration(minutes * 60_000), then })
      : say('dashPlanAfter', { after: timeText(after, speech), time: duration(minutes * 60_000), then });
  return (
    <Section title={say('dashPlans')} name="plans">
      <ul class="rows">
        {plans.map((plan) => (
          <li key={text(plan)}>
            <p class="pair">
              <span>{text(plan)}</span>
              <button type="button" onClick={() => keep(plans.filter((one) => one !== plan))}>
                {say('limitsRemove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {plans.length < MOST_PLANS && <NewPlan add={(plan) => keep([...plans, plan])} />}
    </Section>
  );
}

function NewPlan({ add }: { add(plan: Plan): void }) {
  const { say } = useSpeech();
  const [after, setAfter] = useState('');
  const [minutes, setMinutes] = useState('30');
  const [then, setThen] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const time = after.trim() === '' ? null : minutesIn(after);
    const typed = then.trim();
    const isFine = /^\d{1,4}$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= 1_440;
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
        <TextField label={say('dashPlanThen')} value={then} set={setThen} />
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
