import { useState } from 'preact/hooks';
import { isHeld } from '../core/held';
import type { Overview } from '../core/overview';
import type { Ask } from '../ui/ask';
import { Name } from '../ui/name';
import { useSpeech } from '../ui/speech';

const PAUSE_MS = 60 * 60_000;
/** From the popup's own page. */
const DASHBOARD = '../dashboard/index.html';

/** The name, the way to the dashboard, and the switch that lets watching rest. */
export function Header({ overview, ask }: { overview: Overview; ask: Ask }) {
  const { say, clock } = useSpeech();
  const until = pausedUntil(overview);
  const [isRefused, setRefused] = useState(false);
  const pausedText = (end: number): string => say('paused', { time: clock(end) });
  const toggle = (): void => {
    const end = Date.now() + PAUSE_MS;
    if (until === null && isHeld(overview.settings, overview.today)) setRefused(true);
    else if (until === null) void ask({ kind: 'pause', until: end }, pausedText(end));
    else void ask({ kind: 'pause', until: null }, say('resumed'));
  };
  return (
    <header>
      <h1>
        <Name />
      </h1>
      <p class="header-ways">
        <a href={DASHBOARD} target="_blank">
          {say('dashboard')}
        </a>
        <button type="button" onClick={toggle}>
          {say(until === null ? 'pause' : 'resume')}
        </button>
      </p>
      {isRefused && (
        <p class="notice" role="alert">
          {say('pauseHeld')}{' '}
          <a href={`${DASHBOARD}#/limits`} target="_blank">
            {say('dashboard')}
          </a>
        </p>
      )}
      {until !== null && <p class="notice">{pausedText(until)}</p>}
    </header>
  );
}

function pausedUntil({ settings, now }: Overview): number | null {
  return settings.pausedUntil !== null && settings.pausedUntil > now ? settings.pausedUntil : null;
}
