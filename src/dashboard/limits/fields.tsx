import { useId } from 'preact/hooks';
import type { DayKey } from '../../core/records';
import { useSpeech } from '../../ui/speech';

interface Of<Value> {
  label: string;
  value: Value;
  set(value: Value): void;
  /** What it does, where the label does not say all of it. */
  why?: string | undefined;
}

function Why({ id, why }: { id: string; why: string | undefined }) {
  return why ? (
    <p id={`${id}-why`} class="aside">
      {why}
    </p>
  ) : null;
}

const describedBy = (id: string, why: string | undefined): string | undefined =>
  why ? `${id}-why` : undefined;

/** A choice from a list, under its label. */
export function Field({
  label,
  value,
  set,
  of,
  why,
}: Of<string> & { of: readonly { value: string; text: string }[] }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy(id, why)}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        {of.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
      <Why id={id} why={why} />
    </div>
  );
}

interface OfText extends Of<string> {
  /** What was typed is whole: the field was left, or Enter pressed. */
  done?(): void;
}

/** A short field for a number or a time of day. */
export const NumberField = (props: OfText) => <TextField {...props} isNumber />;

export function TextField({ label, value, set, done, why, isNumber }: OfText & { isNumber?: true }) {
  const id = useId();
  return (
    <div class={isNumber ? 'field short' : 'field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode={isNumber && 'numeric'}
        autoComplete="off"
        value={value}
        aria-describedby={describedBy(id, why)}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onChange={done}
      />
      <Why id={id} why={why} />
    </div>
  );
}

/** A day; a date that is being typed is none yet. */
export function DateField({ label, value, set, max }: Of<DayKey> & { max?: DayKey }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        max={max}
        value={value}
        onChange={({ currentTarget }) => currentTarget.value !== '' && set(currentTarget.value)}
      />
    </div>
  );
}

/** @param isName a name, which stands as it is written: others begin with a capital */
export function Tick({ label, value, set, why, isName }: Of<boolean> & { isName?: true }) {
  const id = useId();
  return (
    <div class="ticked">
      <label class="tick">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={describedBy(id, why)}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        <span class={isName ? '' : 'named'}>{label}</span>
      </label>
      <Why id={id} why={why} />
    </div>
  );
}

/** What every form ends with: what is wrong with it, and the two ways out. */
export function FormEnd({ fault, cancel }: { fault: string | null; cancel(): void }) {
  const { say } = useSpeech();
  return (
    <>
      <p class="fault" role="alert">
        {fault}
      </p>
      <div class="buttons">
        <button class="main">{say('limitsSave')}</button>
        <button type="button" onClick={cancel}>
          {say('limitsCancel')}
        </button>
      </div>
    </>
  );
}
