import { useId, useState } from 'preact/hooks';
import { isHeld } from '../../core/held';
import { LATEST_DAY_START } from '../../core/days';
import { timeText } from '../../ui/limit-text';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { Field } from '../limits/fields';
import { useWish } from '../limits/wish';
import { hrefOf } from '../route';
import type { Tools, View } from '../view';
import { optionsFor } from './options';
import { Reset } from './reset';

/** Where everything that can be set is found, and what belongs to no other view. */
export const settingsView: View = {
  id: 'settings',
  title: 'dashSettings',
  group: 'set',
  open: async () => (tools) => <Settings {...tools} />,
};

const HOUR = 60;

function Settings(props: Tools) {
  const { say } = useSpeech();
  return (
    <>
      <p class="lead">{say('dashSettingsLead')}</p>
      <Find />
      <DayStart {...props} />
      <Reset {...props} />
    </>
  );
}

function Find() {
  const { say, count } = useSpeech();
  const [question, setQuestion] = useState('');
  const id = useId();
  const found = optionsFor(question, say);
  return (
    <Section title={say('dashFind')} name="find">
      <div class="field" role="search">
        <label for={id}>{say('dashFindLabel')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={question}
          onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
      </div>
      <p class="aside" role="status">
        {count('dashFound', found.length)}
      </p>
      <ul class="rows">
        {(question.trim() === '' ? [] : found).map(({ name, why, view, part }) => (
          <li key={`${name}${part}`}>
            <a class="named" href={hrefOf(view, null, { part })}>
              {say(name)}
            </a>
            <p class="aside">{say(why)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DayStart(props: Tools) {
  const { settings, today } = props;
  const speech = useSpeech();
  const { say } = speech;
  const wish = useWish(props);
  const next = settings.dayStartNext;
  const hours = Array.from({ length: LATEST_DAY_START / HOUR + 1 }, (_, hour) => hour * HOUR);
  const times = [...new Set([...hours, settings.dayStart])].sort((a, b) => a - b);
  const set = (value: string): void => {
    const minutes = Number(value);
    const isLater = minutes !== settings.dayStart && isHeld(settings, today);
    void wish({ kind: 'set-day-start', minutes }, say(isLater ? 'dashDayStartLater' : 'dashSaved'));
  };
  return (
    <Section title={say('dashDayStart')} name="day-start">
      <Field
        label={say('dashDayStartLabel')}
        value={String(next?.minutes ?? settings.dayStart)}
        set={set}
        of={times.map((minutes) => ({ value: String(minutes), text: timeText(minutes, speech) }))}
        why={say('dashDayStartWhy')}
      />
      {next && <p class="notice">{say('dashDayStartNext', { time: timeText(settings.dayStart, speech) })}</p>}
    </Section>
  );
}
