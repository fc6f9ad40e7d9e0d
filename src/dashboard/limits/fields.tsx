import { useId } from 'preact/hooks';
import { useSpeech } from '../../ui/speech';

interface Of<Value> {
  label: string;
  value: Value;
  set(value: Value): void;
}

/** A choice from a list, under its label. */
export function Field({
  label,
  value,
  set,
  of,
}: Of<string> & { of: readonly { value: string; text: string }[] }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        {of.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A short field for a number or a time of day. */
export function NumberField({ label, value, set }: Of<string>) {
  const id = useId();
  return (
    <div class="field short">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
}

export function TextField({ label, value, set }: Of<string>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
}

export function Tick({ label, value, set }: Of<boolean>) {
  return (
    <label class="tick">
      <input type="checkbox" checked={value} onChange={({ currentTarget }) => set(currentTarget.checked)} />{' '}
      {label}
    </label>
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
