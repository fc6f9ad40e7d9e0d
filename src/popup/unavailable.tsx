import type { StoreProblem } from '../store/open';
import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';
import { Name } from './header';

const REMEDIES = {
  blocked: 'lostBlocked',
  private: 'lostPrivate',
  broken: 'lostBroken',
  newer: 'lostNewer',
} as const satisfies Record<StoreProblem, TextKey>;

/** Stands in for the figures when they cannot be read: what is wrong and what to do, never zeros. */
export function Unavailable({ problem, refresh }: { problem: StoreProblem; refresh(): Promise<void> }) {
  const { say } = useSpeech();
  return (
    <>
      <header>
        <Name />
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
