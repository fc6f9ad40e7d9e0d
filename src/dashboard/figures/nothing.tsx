import { useSpeech } from '../../ui/speech';
import type { Figures } from './read-figures';

/** Nothing was measured: which is not the same as no use. */
export function Nothing({ figures: { firstDay, query } }: { figures: Pick<Figures, 'firstDay' | 'query'> }) {
  const { say, shortDate } = useSpeech();
  if (firstDay === null) return <p class="empty">{say('dashNothingYet')}</p>;
  const isBefore = query.span.last < firstDay;
  return (
    <p class="empty">
      {isBefore ? say('dashNothingBefore', { date: shortDate(firstDay) }) : say('dashNothingSpan')}
    </p>
  );
}
