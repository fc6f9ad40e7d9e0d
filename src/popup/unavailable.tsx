import type { StoreProblem } from '../store/open';
import { Name } from '../ui/name';
import { REMEDIES } from '../ui/remedies';
import { useSpeech } from '../ui/speech';

/** Stands in for the figures when they cannot be read: what is wrong and what to do, never zeros. */
export function Unavailable({ problem, refresh }: { problem: StoreProblem; refresh(): Promise<void> }) {
  const { say } = useSpeech();
  return (
    <>
      <header>
        <h1>
          <Name />
        </h1>
      </header>
      <main>
        <section class="unavailable" role="alert">
          <h2>{say('lostTitle')}</h2>
          <p>{say(REMEDIES[problem])}</p>
          <p class="aside">{say('lostKept')}</p>
          <button type="button" class="main" onClick={() => void refresh()}>
            {say('lostAgain')}
          </button>
        </section>
      </main>
    </>
  );
}
