import type { DayKey } from '../../core/records';
import { useSpeech } from '../../ui/speech';
import type { CountKey } from '../../ui/texts';
import { hrefOf } from '../route';
import type { SiteFigures } from './site-figures';

/** So many days are named, the latest first. */
const MOST_NAMED = 3;

/** What is to be said of the latest days' figures, and of which days. */
export function Marks({ figures, hasFacts }: { figures: SiteFigures; hasFacts: boolean }) {
  const marks: { text: CountKey; days: readonly DayKey[] }[] = [
    // Without facts, the general reader is how it is read.
    { text: 'dashMarkGeneral', days: hasFacts ? figures.general : [] },
    { text: 'dashMarkMissing', days: figures.missing },
    { text: 'dashMarkRestored', days: figures.restored },
    { text: 'dashMarkImported', days: figures.imported },
    { text: 'dashMarkSample', days: figures.sample },
  ];
  const some = marks.filter(({ days }) => days.length > 0);
  if (some.length === 0) return null;
  return (
    <ul class="marks">
      {some.map((mark) => (
        <Mark key={mark.text} {...mark} />
      ))}
    </ul>
  );
}

function Mark({ text, days }: { text: CountKey; days: readonly DayKey[] }) {
  const { count, say, number, shortDate } = useSpeech();
  const named = days.toReversed().slice(0, MOST_NAMED);
  return (
    <li>
      {count(text, days.length)} (
      {named.map((day, place) => (
        <>
          {place > 0 && ', '}
          <a href={hrefOf('ledger', day)}>{shortDate(day)}</a>
        </>
      ))}
      {days.length > named.length && ` ${say('dashMore', { count: number(days.length - named.length) })}`})
    </li>
  );
}
