import type { Overview } from '../core/overview';
import { sitesOf, standingOf } from '../core/trends';
import { siteName } from '../sites/card';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import { StopLine } from '../ui/stop-line';

/** Today's time by site, all on one scale, each with its limit where it has one. */
export function Sites({ overview }: { overview: Overview }) {
  const { say, duration } = useSpeech();
  const sites = sitesOf(overview).map(({ site, time }) => {
    const standing = standingOf(overview, site, time);
    return { site, time, limit: standing && standing.limit + standing.more };
  });
  const most = Math.max(...sites.map(({ time, limit }) => Math.max(time, limit ?? 0)));
  return (
    <Section title={say('sites')} name="sites">
      {sites.length === 0 && <p class="aside">{say('sitesNone')}</p>}
      <ul>
        {sites.map(({ site, time, limit }) => (
          <li key={site}>
            <p class="pair">
              <span>{siteName(site)}</span>
              <span>
                <b>{duration(time)}</b>{' '}
                {limit !== null && <span class="aside">{say('sitesLimit', { limit: duration(limit) })}</span>}
              </span>
            </p>
            <StopLine used={time} limit={limit} most={most} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
