import { useState } from 'preact/hooks';
import type { FromScreen } from '../../core/messages';
import { devicesIn, type DeviceSum } from '../../core/sync/devices';
import type { SyncState } from '../../core/sync/exchange';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { problemText } from '../problem';
import type { Tools } from '../view';

type Send = (wish: FromScreen) => Promise<void>;

/** What devices tell each other by the browser's own sync: what goes where, before it is switched on. */
export function Devices({ sync, today, device, ask, tell }: { sync: SyncState | null } & Tools) {
  const { say } = useSpeech();
  const send: Send = async (wish) => {
    const answer = await ask(wish);
    tell(say(answer.ok ? 'dashDevicesSaved' : problemText(answer.problem)), !answer.ok);
  };
  return (
    <Section title={say('dashDevices')} name="devices">
      <p>{say('dashDevicesLead')}</p>
      <ul class="bullets">
        <li>{say('dashDevicesDays')}</li>
        <li>{say('dashDevicesSet')}</li>
      </ul>
      <p>{say('dashDevicesNot')}</p>
      {sync ? (
        <Joined sync={sync} today={today} send={send} />
      ) : (
        <Name
          label={say('dashDevicesName')}
          name={device.name}
          button={say('dashDevicesOn')}
          save={(name) => send({ kind: 'set-sync', name })}
        />
      )}
    </Section>
  );
}

function Joined({ sync, today, send }: { sync: SyncState; today: string; send: Send }) {
  const { say } = useSpeech();
  return (
    <>
      {sync.problem && (
        <p class="notice">{say(sync.problem === 'full' ? 'dashDevicesFull' : 'dashDevicesFailed')}</p>
      )}
      <ul class="rows">
        {devicesIn(sync, today).map((sum) => (
          <li key={sum.device}>
            <Row sum={sum} send={send} />
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" onClick={() => void send({ kind: 'set-sync', name: null })}>
          {say('dashDevicesOff')}
        </button>
      </p>
      <p class="aside">{say('dashDevicesOffWhy')}</p>
    </>
  );
}

function Row({ sum, send }: { sum: DeviceSum; send: Send }) {
  const { say, duration } = useSpeech();
  const [isAsked, setIsAsked] = useState(false);
  const { device, isThis } = sum;
  const name = sum.name || device;
  const [today, week, all] = [sum.today, sum.week, sum.all].map(({ seconds }) => duration(seconds * 1_000));
  const figures = { today: today ?? '', week: week ?? '', all: all ?? '' };
  return (
    <>
      <p>
        <b>{isThis ? say('dashDevicesThis', { name }) : name}</b>
        <br />
        {say('dashDevicesFigures', figures)}
      </p>
      <Name
        key={name}
        label={say('dashGroupName')}
        name={name}
        save={(wanted) => send({ kind: 'name-device', device, name: wanted })}
      />
      {!isThis && !isAsked && (
        <p class="buttons">
          <button type="button" onClick={() => setIsAsked(true)}>
            {say('dashDevicesForget', { name })}
          </button>
        </p>
      )}
      {isAsked && (
        <div class="forget">
          <p>{say('dashDevicesForgetWhy')}</p>
          <div class="buttons">
            <button
              type="button"
              class="main danger"
              onClick={() => void send({ kind: 'forget-device', device })}
            >
              {say('dashDevicesForget', { name })}
            </button>
            <button type="button" onClick={() => setIsAsked(false)}>
              {say('dashForgetNo')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

interface NameProps {
  label: string;
  name: string;
  /** Without one, a name is kept as soon as it is typed. */
  button?: string;
  save(name: string): Promise<void>;
}

function Name({ label, name, button, save }: NameProps) {
  const [value, setValue] = useState(name);
  const keep = (): void => void (value.trim() !== '' && save(value.trim()));
  const submit = (event: Event): void => {
    event.preventDefault();
    if (button) keep();
  };
  return (
    <form class="choice" onSubmit={submit} onChange={button ? undefined : keep}>
      <div class="fields">
        <label class="field">
          {label}
          <input
            value={value}
            maxLength={40}
            required
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
        </label>
        {button && <button>{button}</button>}
      </div>
    </form>
  );
}
