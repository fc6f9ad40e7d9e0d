import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Interval } from '../../core/intervals';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { clockText, parseKeep } from './clock-field';

interface Props {
  row: Interval;
  keep(interval: Interval): Promise<void>;
  cancel(): void;
}

/** From when to when an interval is to count. */
export function ShortenForm({ row, keep, cancel }: Props) {
  const { say } = useSpeech();
  const [fault, setFault] = useState<TextKey | null>(null);
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => from.current?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = parseKeep(row, { from: from.current?.value ?? '', to: to.current?.value ?? '' });
    if ('keep' in typed) return void keep(typed.keep);
    setFault(typed.problem);
    from.current?.focus();
  };
  const field = (name: 'from' | 'to', ref: RefObject<HTMLInputElement | null>, label: TextKey) => (
    <span class="field">
      <label for={`${id}-${name}`}>{say(label)}</label>
      <input
        id={`${id}-${name}`}
        ref={ref}
        type="time"
        step="1"
        defaultValue={clockText(row[name])}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
      />
    </span>
  );
  return (
    <form class="shorten" onSubmit={submit} noValidate>
      <p>{say('dashShortenLead')}</p>
      <div class="fields">
        {field('from', from, 'dashFrom')}
        {field('to', to, 'dashTo')}
      </div>
      <div class="buttons">
        <button class="main">{say('dashKeepOnly')}</button>
        <button type="button" onClick={cancel}>
          {say('limitsCancel')}
        </button>
      </div>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault && say(fault)}
      </p>
    </form>
  );
}
