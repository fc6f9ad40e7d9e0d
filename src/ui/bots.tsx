import { useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from './speech';
import { parseBot, type BotFault } from './bot-names';
import type { Ask } from './ask';

/** The bots that the user named: nothing else of a messenger is looked at. */
export function Bots({ bots, ask }: { bots: readonly string[]; ask: Ask }) {
  const { say } = useSpeech();
  const keep = (kept: readonly string[], told: string): void =>
    void ask({ kind: 'set-bots', bots: kept }, told);
  return (
    <div class="bots">
      {bots.length === 0 && <p>{say('botsNone')}</p>}
      <ul>
        {bots.map((bot) => (
          <li key={bot} class="pair">
            <span>@{bot}</span>
            <button
              type="button"
              aria-label={say('watchedFor', { action: say('botsRemove'), site: `@${bot}` })}
              onClick={() =>
                keep(
                  bots.filter((one) => one !== bot),
                  say('botsRemoved', { bot }),
                )
              }
            >
              {say('botsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <BotForm bots={bots} add={(bot) => keep([...bots, bot], say('botsAdded', { bot }))} />
    </div>
  );
}

function BotForm({ bots, add }: { bots: readonly string[]; add(bot: string): void }) {
  const { say } = useSpeech();
  const [fault, setFault] = useState<BotFault | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = parseBot(field.current?.value ?? '', bots);
    field.current?.focus();
    if (!('bot' in typed)) return setFault(typed);
    setFault(null);
    add(typed.bot);
    if (field.current) field.current.value = '';
  };
  return (
    <form onSubmit={submit} noValidate>
      <label for={id}>{say('botsName')}</label>
      <div class="buttons">
        <input
          id={id}
          ref={field}
          class="name"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          placeholder={say('botsExample')}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
        />
        <button class="main">{say('botsAdd')}</button>
      </div>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault && say(fault.problem, { typed: fault.typed })}
      </p>
    </form>
  );
}
