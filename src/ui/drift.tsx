import { dayOf } from '../core/days';
import type { Overview } from '../core/overview';
import type { SiteReading } from '../core/records';
import { siteName } from '../sites/card';
import { useSpeech, type Speech } from './speech';

interface Props {
  drift: SiteReading;
  overview: Pick<Overview, 'today' | 'settings'>;
  /** With what it means. */
  isLong?: boolean;
}

/** A site that is not read as it should be: how, and since when. */
export function Drift({ drift, overview, isLong = false }: Props) {
  const speech = useSpeech();
  const isGeneral = drift.reading === 'general';
  const text = speech.say(isGeneral ? 'driftGeneral' : 'driftTime', {
    since: sinceOf(drift, overview, speech),
  });
  if (!isLong) return <span class="aside">{text}</span>;
  return (
    <>
      <p>
        <b>{text}</b>
      </p>
      <p class="aside">
        {speech.say(isGeneral ? 'driftGeneralWhy' : 'driftTimeWhy', { site: siteName(drift.site) })}
      </p>
    </>
  );
}

/** "20:14" today, "Tuesday 24 November" before. */
function sinceOf(
  { since }: SiteReading,
  { today, settings }: Props['overview'],
  { clock, date }: Speech,
): string {
  const day = dayOf(since, settings.dayStart);
  return day === today ? clock(since) : date(day);
}
