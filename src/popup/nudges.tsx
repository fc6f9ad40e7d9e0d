import type { Overview } from '../core/overview';
import type { Choice, Nudge } from '../core/nudge';
import { siteName } from '../sites/card';
import { limitText } from '../ui/limit-text';
import { CHOSEN, NUDGE_NAMES } from '../ui/nudge-names';
import { Section } from '../ui/section';
import { useSpeech, type Speech } from '../ui/speech';

/** What was shown today, when, and what was chosen. */
export function Nudges({ overview }: { overview: Overview }) {
  const speech = useSpeech();
  const { nudges, settings } = overview;
  const shown = nudges.filter(({ choice }) => choice !== 'warned');
  const mayCome = settings.limits.length > 0 || Object.values(settings.nudges).includes(true);
  if (shown.length === 0 && !mayCome) return null;
  return (
    <Section title={speech.say('nudges')} name="nudges">
      {shown.length === 0 && <p class="aside">{speech.say('nudgesNone')}</p>}
      <ol>
        {shown.map((nudge) => (
          <li key={nudge.id}>
            <time>{speech.clock(nudge.at)}</time>
            <p>
              {outcome(nudge.choice, speech)} <span class="aside">{occasion(nudge, overview, speech)}</span>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function outcome(choice: Choice, { say }: Speech): string {
  if (choice === 'closed') return say('nudgeClosed');
  const chosen = CHOSEN[choice];
  return chosen === undefined ? say('nudgeShown') : say('nudgeChose', { choice: say(chosen) });
}

function occasion(nudge: Nudge, { settings, today }: Overview, speech: Speech): string {
  const { say } = speech;
  const site = siteName(nudge.site);
  if (nudge.kind !== 'limit') return say('nudgeKind', { site, nudge: say(NUDGE_NAMES[nudge.kind]) });
  const limit = settings.limits.find(({ id }) => id === nudge.limit);
  if (!limit) return say('nudgeGone', { site });
  const key = limit.scope.of === 'site' ? 'nudgeSite' : 'nudgeEverything';
  return say(key, { site, limit: limitText(limit, settings.groups, today, speech) });
}
