import type { HistoryState } from '../../core/messages';
import { MIRROR_DAYS } from '../../core/mirror';
import { Section } from '../../ui/section';
import { useSpeech, type Speech } from '../../ui/speech';
import type { DataPage } from '../read';

/** Whether the history is whole: what there is, whether new time is kept, whether something was lost or put back. */
export function State({ page, history }: { page: DataPage; history: HistoryState | null }) {
  const speech = useSpeech();
  return (
    <Section title={speech.say('dashHistory')} name="state">
      <ul class="facts">
        {[extent(page, speech), ...soundness(history, speech), ...restored(page, speech)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function extent({ sites, first, last }: DataPage, { say, count, shortDate }: Speech): string {
  if (first === null || last === null) return say('dashStateEmpty');
  const span = { first: shortDate(first), last: shortDate(last) };
  return say('dashState', { ...span, sites: count('dashSitesCount', sites.length) });
}

function soundness(history: HistoryState | null, { say, count }: Speech): string[] {
  if (history === null) return [say('dashStateAsking')];
  const { trouble, lost } = history;
  return [
    // Where something is wrong, the notice above says what, and what to do.
    say(trouble ? 'dashStateNotKept' : 'dashStateKept'),
    lost ? count('historyLost', lost.days.length) : say('dashStateWhole', { days: MIRROR_DAYS }),
  ];
}

function restored({ restored }: DataPage, { say, count, shortDate }: Speech): string[] {
  const [first, last] = [restored[0], restored.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { first: shortDate(first), last: shortDate(last) };
  const when = first === last ? span.first : say('dashFromTo', span);
  return [`${count('dashStateRestored', restored.length)} ${when}.`];
}
