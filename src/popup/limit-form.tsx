import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SiteId } from '../core/words';
import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';
import { parseMinutes } from './minutes';

interface Props {
  site: SiteId;
  minutes: number | null;
  save(minutes: number): void;
  cancel(): void;
}

interface Fault {
  problem: TextKey;
  typed: string;
}

/** Takes minutes as text: a number field would hide what was typed wrong from us. */
export function LimitForm({ site, minutes, save, cancel }: Props) {
  const { say, about } = useSpeech();
  const [fault, setFault] = useState<Fault | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.select(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    const parsed = parseMinutes(typed);
    if ('minutes' in parsed) return save(parsed.minutes);
    setFault({ ...parsed, typed });
    field.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <label for={id}>{say('limitsMinutes', { site: about(site) })}</label>
      <div class="buttons">
        <input
          id={id}
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={minutes ?? ''}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
        />
        <button class="main">{say('limitsSave')}</button>
        <button type="button" onClick={cancel}>
          {say('limitsCancel')}
        </button>
      </div>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault && say(fault.problem, { typed: fault.typed.trim() })}
      </p>
    </form>
  );
}
