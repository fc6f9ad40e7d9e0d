import { useId, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../core/forgotten';
import { EVERYTHING } from '../../core/words';
import { siteName } from '../../sites/card';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { GoneNotice } from '../gone-notice';
import type { DataPage } from '../read';
import type { Tools } from '../view';
import { Forget } from './forget';
import { scopeOf, type Choice } from './scope';

/** Deletes a site, a day, a range or everything, after naming it. */
export function Deleting({
  page,
  today,
  ask,
  tell,
}: Pick<Tools, 'today' | 'ask' | 'tell'> & { page: DataPage }) {
  const { say } = useSpeech();
  const latest = page.last ?? today;
  const [choice, setChoice] = useState<Choice>({
    site: EVERYTHING,
    which: 'day',
    first: latest,
    last: latest,
  });
  const [scope, setScope] = useState<Scope | null>(null);
  const [fault, setFault] = useState<TextKey | null>(null);
  const [told, setTold] = useState('');
  const change = (changes: Partial<Choice>): void => {
    setChoice({ ...choice, ...changes });
    setScope(null);
    setFault(null);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const chosen = scopeOf(choice, today);
    setTold('');
    setScope('scope' in chosen ? chosen.scope : null);
    setFault('problem' in chosen ? chosen.problem : null);
  };
  const gone = (text: string): void => {
    setScope(null);
    setTold(text);
  };
  return (
    <Section title={say('dashDeleting')} name="deleting">
      <p>{say('dashDeletingLead')}</p>
      <ChoiceForm {...{ choice, change, submit, fault, page, today }} />
      {scope && <Forget {...{ scope, ask, tell, gone }} cancel={() => setScope(null)} />}
      <GoneNotice text={told} />
    </Section>
  );
}

interface FormProps {
  choice: Choice;
  change(changes: Partial<Choice>): void;
  submit(event: Event): void;
  fault: TextKey | null;
  page: DataPage;
  today: string;
}

function ChoiceForm({ choice, change, submit, fault, page, today }: FormProps) {
  const { say } = useSpeech();
  const id = useId();
  const site = useRef<HTMLSelectElement>(null);
  return (
    <form class="choice" onSubmit={submit} noValidate>
      <div class="fields">
        <span class="field">
          <label for={`${id}-site`}>{say('dashWhat')}</label>
          <select
            id={`${id}-site`}
            ref={site}
            value={choice.site}
            onChange={({ currentTarget }) => change({ site: currentTarget.value })}
          >
            <option value={EVERYTHING}>{say('dashAllSites')}</option>
            {page.sites.map((one) => (
              <option key={one} value={one}>
                {siteName(one)}
              </option>
            ))}
          </select>
        </span>
        <Days id={id} {...{ choice, change, today }} faulty={fault !== null} />
        <button>{say('dashForgetSee')}</button>
      </div>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault && say(fault)}
      </p>
    </form>
  );
}

const WHICH = [
  { which: 'day', text: 'dashWhichDay' },
  { which: 'range', text: 'dashWhichRange' },
  { which: 'all', text: 'dashAllDays' },
] as const satisfies readonly { which: Choice['which']; text: TextKey }[];

type DaysProps = Pick<FormProps, 'choice' | 'change' | 'today'> & { id: string; faulty: boolean };

function Days({ id, choice, change, today, faulty }: DaysProps) {
  const { say } = useSpeech();
  const { which } = choice;
  const field = (name: 'first' | 'last', label: TextKey) => (
    <span class="field">
      <label for={`${id}-${name}`}>{say(label)}</label>
      <input
        id={`${id}-${name}`}
        type="date"
        max={today}
        value={choice[name]}
        aria-invalid={faulty}
        aria-describedby={`${id}-fault`}
        onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
      />
    </span>
  );
  return (
    <>
      <span class="field">
        <label for={`${id}-which`}>{say('dashWhich')}</label>
        <select
          id={`${id}-which`}
          value={which}
          onChange={({ currentTarget }) =>
            change({ which: WHICH.find((one) => one.which === currentTarget.value)?.which ?? 'day' })
          }
        >
          {WHICH.map((one) => (
            <option key={one.which} value={one.which}>
              {say(one.text)}
            </option>
          ))}
        </select>
      </span>
      {which !== 'all' && field('first', which === 'day' ? 'dashDay' : 'dashFirst')}
      {which === 'range' && field('last', 'dashLast')}
    </>
  );
}
