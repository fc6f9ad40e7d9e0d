import { dayOf } from '../core/days';
import type { Overview } from '../core/overview';
import type { SiteReading } from '../core/records';
import { siteName } from '../sites/card';
import { useSpeech, type Speech } from './speech';
import type { TextKey } from './texts';

/** By what a site is read, since when. */
export const READING_TEXTS: Readonly<Record<SiteReading['reading'], TextKey>> = {
  facts: 'driftFacts',
  general: 'driftGeneral',
  time: 'driftTime',
};

interface Props {
  drift: SiteReading;
  overview: Pick<Overview, 'today' | 'settings'>;
  /** With what it means, where it is not as it should be. */
  isLong?: boolean;
}

/** How a site is read, and since when. */
export function Drift({ drift, overview, isLong = false }: Props) {
  const speech = useSpeech();
  const text = speech.say(READING_TEXTS[drift.reading], { since: sinceOf(drift, overview, speech) });
  if (!isLong) return <span class="aside">{text}</span>;
  return (
    <>
      <p>
        <b>{text}</b>
      </p>
      <p class="aside">
        {speech.say(drift.reading === 'general' ? 'driftGeneralWhy' : 'driftTimeWhy', {
          site: siteName(drift.site),
        })}
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
