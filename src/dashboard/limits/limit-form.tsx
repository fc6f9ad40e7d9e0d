import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays } from '../../core/days';
import {
  LIMIT_FORMS,
  LIMIT_KINDS,
  type Limit,
  type LimitForm as Form,
  type LimitKind,
} from '../../core/limit';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { Field, FormEnd, NumberField, Tick } from './fields';
import { draftOf, EMPTY_DRAFT, limitIn, type Draft } from './draft';

const KINDS: Record<LimitKind, TextKey> = {
  day: 'dashLimitDay',
  week: 'dashLimitWeek',
  session: 'dashLimitSession',
  sessions: 'dashLimitSessions',
  hours: 'dashLimitHours',
};
export const FORMS: Record<Form, TextKey> = {
  note: 'dashFormNote',
  panel: 'dashFormPanel',
  pause: 'dashFormPause',
  closed: 'dashFormClosed',
};

/** A Monday. */
const MONDAY = '2026-01-12';

interface Props {
  limit: Limit | null;
  scopes: readonly { value: string; text: string }[];
  save(limit: Limit): void;
  cancel(): void;
}

/** Everything of one limit, new or known. */
export function LimitForm({ limit, scopes, save, cancel }: Props) {
  const { say } = useSpeech();
  const [draft, setDraft] = useState<Draft>(limit ? draftOf(limit) : EMPTY_DRAFT);
  const [fault, setFault] = useState<TextKey | null>(null);
  const first = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => first.current?.querySelector('select')?.focus(), []);
  const change = (some: Partial<Draft>): void => setDraft({ ...draft, ...some });
  const submit = (event: Event): void => {
    event.preventDefault();
    const made = limitIn(draft, limit?.id ?? crypto.randomUUID());
    if (typeof made === 'string') return setFault(made);
    save(made);
  };
  return (
    <form class="limit-form" ref={first} onSubmit={submit} noValidate>
      <div class="fields">
        <Field
          label={say('dashLimitAbout')}
          value={draft.scope}
          set={(scope) => change({ scope })}
          of={scopes}
        />
        <Field
          label={say('dashLimitWhat')}
          value={draft.what}
          set={(what) => change({ what: what as LimitKind })}
          of={LIMIT_KINDS.map((value) => ({ value, text: say(KINDS[value]) }))}
        />
      </div>
      {draft.what === 'hours' ? (
        <Hours draft={draft} change={change} />
      ) : (
        <Amounts draft={draft} change={change} />
      )}
      <Reached draft={draft} change={change} />
      <Tick
        label={say('dashLimitChip')}
        value={draft.chip}
        set={(chip) => change({ chip })}
        why={say('dashLimitChipWhy')}
      />
      <FormEnd fault={fault ? say(fault) : null} cancel={cancel} />
    </form>
  );
}

interface Part {
  draft: Draft;
  change(some: Partial<Draft>): void;
}

/** What happens before and when it is reached. */
function Reached({ draft, change }: Part) {
  const { say } = useSpeech();
  return (
    <div class="fields explained">
      <Field
        label={say('dashLimitForm')}
        value={draft.form}
        set={(form) => change({ form: form as Form })}
        of={LIMIT_FORMS.map((value) => ({ value, text: say(FORMS[value]) }))}
        why={say('dashLimitFormWhy')}
      />
      {draft.form === 'pause' && (
        <NumberField
          label={say('dashLimitBreath')}
          value={draft.breath}
          set={(breath) => change({ breath })}
          why={say('dashLimitBreathWhy')}
        />
      )}
      <NumberField
        label={say('dashLimitWarn')}
        value={draft.warn}
        set={(warn) => change({ warn })}
        why={say('dashLimitWarnWhy')}
      />
      <NumberField
        label={say('dashLimitMore')}
        value={draft.more}
        set={(more) => change({ more })}
        why={say('dashLimitMoreWhy')}
      />
    </div>
  );
}

const weekdays = (speech: { weekday(day: string): string }): string[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => speech.weekday(addDays(MONDAY, day)));

function Amounts({ draft, change }: Part) {
  const speech = useSpeech();
  const { say } = speech;
  const id = useId();
  const { amounts, what } = draft;
  const all = amounts.every((amount) => amount === amounts[0]) ? (amounts[0] ?? '') : '';
  const unit = what === 'sessions' ? 'dashLimitSessionsEvery' : 'dashLimitMinutesEvery';
  return (
    <fieldset aria-describedby={id}>
      <div class="fields week">
        <NumberField
          label={say(unit)}
          value={all}
          set={(text) => change({ amounts: amounts.map(() => text) })}
        />
        {weekdays(speech).map((name, day) => (
          <NumberField
            key={name}
            label={name}
            value={amounts[day] ?? ''}
            set={(text) => change({ amounts: amounts.map((one, other) => (other === day ? text : one)) })}
          />
        ))}
      </div>
      <p id={id} class="aside">
        {say(what === 'week' ? 'dashLimitWeekDays' : 'dashLimitDays')}
      </p>
    </fieldset>
  );
}

function Hours({ draft, change }: Part) {
  const speech = useSpeech();
  const { say } = speech;
  return (
    <fieldset>
      <div class="fields week">
        <NumberField label={say('dashLimitFrom')} value={draft.from} set={(from) => change({ from })} />
        <NumberField label={say('dashLimitTo')} value={draft.to} set={(to) => change({ to })} />
        {weekdays(speech).map((name, day) => (
          <Tick
            key={name}
            label={name}
            value={draft.days[day] ?? false}
            set={(isOn) => change({ days: draft.days.map((one, other) => (other === day ? isOn : one)) })}
          />
        ))}
      </div>
      <p class="aside">{say('dashLimitNight')}</p>
    </fieldset>
  );
}
