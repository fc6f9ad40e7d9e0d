import type { Overview } from '../core/overview';
import { suggestionOf } from '../core/suggestion';
import { useSpeech } from '../ui/speech';
import { LIMITS } from '../ui/week-card';

/** Leads to where a limit from the user's own usual time is set or refused, until it was. */
export function Suggestion({ overview }: { overview: Overview }) {
  const { say, duration } = useSpeech();
  const minutes = suggestionOf(overview.days, overview.settings, overview.today);
  return minutes === null ? null : (
    <section class="suggestion">
      <a href={LIMITS} target="_blank">
        {say('suggestion', { time: duration(minutes * 60_000) })}
      </a>
    </section>
  );
}
