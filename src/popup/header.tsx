import type { Overview } from '../core/overview';
import { useSpeech } from '../ui/speech';
import type { Ask } from './popup';

const PAUSE_MS = 60 * 60_000;

/** The name, and the switch that lets watching rest. */
export function Header({ overview, ask }: { overview: Overview; ask: Ask }) {
  const { say, clock } = useSpeech();
  const until = pausedUntil(overview);
  const pausedText = (end: number): string => say('paused', { time: clock(end) });
  const toggle = (): void => {
    const end = Date.now() + PAUSE_MS;
    if (until === null) void ask({ kind: 'pause', until: end }, pausedText(end));
    else void ask({ kind: 'pause', until: null }, say('resumed'));
  };
  return (
    <header>
      <Name />
      <button type="button" onClick={toggle}>
        {say(until === null ? 'pause' : 'resume')}
      </button>
      {until !== null && <p class="notice">{pausedText(until)}</p>}
    </header>
  );
}

/** The name with its mark, which is punctuation and not read out. */
export function Name() {
  const { say } = useSpeech();
  return (
    <h1>
      {say('extensionName')}
      <span class="mark" aria-hidden="true" />
    </h1>
  );
}

function pausedUntil({ settings, now }: Overview): number | null {
  return settings.pausedUntil !== null && settings.pausedUntil > now ? settings.pausedUntil : null;
}
