import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SiteId } from '../core/words';
import { useSpeech } from '../ui/speech';
import { parseMinutes, type Fault } from './minutes';

interface Props {
  site: SiteId;
  minutes: number | null;
  /** Null takes the limit away. */
  pick(minutes: number | null): void;
}

/** Takes minutes as text: a number field would hide from us what was typed wrong. */
export function LimitForm({ site, minutes, pick }: Props) {
  const { say, about } = useSpeech();
  const [fault, setFault] = useState<Fault | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = parseMinutes(field.current?.value ?? '');
    if ('minutes' in typed) return pick(typed.minutes);
    setFault(typed);
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
        {minutes !== null && (
          <button type="button" onClick={() => pick(null)}>
            {say('limitsRemove')}
          </button>
        )}
      </div>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault && say(fault.problem, { typed: fault.typed })}
      </p>
    </form>
  );
}
