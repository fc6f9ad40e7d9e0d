import type { Overview } from '../core/overview';
import type { Choice, Nudge } from '../core/records';
import { EVERYTHING } from '../core/words';
import { siteName } from '../sites/card';
import { Section } from '../ui/section';
import { useSpeech, type Speech } from '../ui/speech';

/** What was shown today, when, and what was chosen. */
export function Nudges({ overview }: { overview: Overview }) {
  const speech = useSpeech();
  const { nudges, settings } = overview;
  // Without a limit no nudge can come: then the words would only be in the way.
  if (nudges.length === 0 && Object.keys(settings.limits).length === 0) return null;
  return (
    <Section title={speech.say('nudges')} name="nudges">
      {nudges.length === 0 && <p class="aside">{speech.say('nudgesNone')}</p>}
      <ol>
        {nudges.map((nudge) => (
          <li key={nudge.id}>
            <time>{speech.clock(nudge.at)}</time>
            <p>
              {outcome(nudge.choice, speech)} <span class="aside">{occasion(nudge, speech)}</span>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function outcome(choice: Choice, { say }: Speech): string {
  switch (choice) {
    case 'shown':
      return say('nudgeShown');
    case 'closed':
      return say('nudgeClosed');
    case 'more':
      return say('nudgeChose', { choice: say('panelMore') });
    case 'wrap-up':
      return say('nudgeChose', { choice: say('panelWrapUp') });
    case 'not-today':
      return say('nudgeChose', { choice: say('panelNotToday') });
  }
}

/** The minutes stand in the crossing's name: core/limits.ts. */
function occasion({ id, site, limit }: Nudge, { say, duration }: Speech): string {
  const minutes = Number(id.split('/')[2]);
  const key = limit === EVERYTHING ? 'nudgeEverything' : 'nudgeSite';
  return say(key, { site: siteName(site), time: duration(minutes * 60_000) });
}
