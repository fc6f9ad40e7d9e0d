import type { StoreProblem } from '../core/words';
import { REMEDIES } from './remedies';
import { useSpeech } from './speech';

/** Stands in for the figures when they cannot be read: what is wrong and what to do, never zeros. */
export function Unavailable({ problem, refresh }: { problem: StoreProblem; refresh(): Promise<void> }) {
  const { say } = useSpeech();
  return (
    <section class="unavailable" role="alert">
      <h2>{say('lostTitle')}</h2>
      <p>{say(REMEDIES[problem])}</p>
      <p class="aside">{say('lostKept')}</p>
      <button type="button" class="main" onClick={() => void refresh()}>
        {say('lostAgain')}
      </button>
    </section>
  );
}
