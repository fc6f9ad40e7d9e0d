import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, dayOf, startOfDay } from '../../core/days';
import type { Instant } from '../../core/records';
import { Section } from '../../ui/section';
import { useSpeech, type Speech } from '../../ui/speech';
import { problemText } from '../problem';
import { readOldest, type DataPage } from '../read';
import { useWork } from '../use-work';
import type { Tools } from '../view';

/** In days; null is for ever. */
const CHOICES: readonly (number | null)[] = [7, 30, 90, 365, 1_095, null];

/** A shorter time that would delete something, which the person has not confirmed yet. */
interface Wanted {
  days: number | null;
  /** What began before this is deleted … */
  since: Instant;
  /** … of which this is the oldest. */
  oldest: Instant;
}

/** How long intervals are kept. */
export function Keeping(
  props: Pick<Tools, 'now' | 'today' | 'settings' | 'ask' | 'tell'> & { page: DataPage },
) {
  const { page, today, settings, ask, tell } = props;
  const speech = useSpeech();
  const { say } = speech;
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const { work } = useWork(tell);
  const id = useId();
  const keep = async (days: number | null): Promise<void> => {
    const answer = await ask({ kind: 'set-keep-days', days });
    setWanted(null);
    const told = say('dashKept', { time: timeText(days, speech) });
    tell(answer.ok ? told : say(problemText(answer.problem)), !answer.ok);
  };
  const choose = async (days: number | null): Promise<void> => {
    if (days === null) return keep(days);
    // As the worker decides: src/store/prune.ts.
    const since = startOfDay(addDays(today, -days), settings.dayStart);
    const oldest = await readOldest();
    if (oldest === null || oldest >= since) return keep(days);
    setWanted({ days, since, oldest });
  };
  const shown = wanted ? wanted.days : settings.keepDays;
  const choices = CHOICES.includes(settings.keepDays) ? CHOICES : [settings.keepDays, ...CHOICES];
  return (
    <Section title={say('dashKeeping')} name="keeping">
      <p>
        <label for={id}>{say('dashKeepingLabel')}</label>{' '}
        <select
          id={id}
          value={shown ?? ''}
          onChange={({ currentTarget: { value } }) => work(() => choose(value === '' ? null : Number(value)))}
        >
          {choices.map((days) => (
            <option key={days} value={days ?? ''}>
              {timeText(days, speech)}
            </option>
          ))}
        </select>
      </p>
      {wanted && (
        <Shorter
          wanted={wanted}
          dayStart={settings.dayStart}
          keep={() => work(() => keep(wanted.days))}
          cancel={() => setWanted(null)}
        />
      )}
      <p class="aside">{say('dashKeepingWhy')}</p>
      <p class="aside">{keptText(page, settings.dayStart, speech)}</p>
    </Section>
  );
}

function timeText(days: number | null, { say, count }: Speech): string {
  if (days === null) return say('dashForEver');
  return days >= 365 && days % 365 === 0 ? count('dashKeepYears', days / 365) : count('dashKeepDays', days);
}

function keptText({ oldest }: DataPage, dayStart: number, speech: Speech): string {
  if (oldest === null) return speech.say('dashKeptNone');
  return speech.say('dashKeptNow', { date: speech.shortDate(dayOf(oldest, dayStart)) });
}

function Shorter(props: { wanted: Wanted; dayStart: number; keep(): void; cancel(): void }) {
  const { wanted, dayStart, keep, cancel } = props;
  const speech = useSpeech();
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => text.current?.focus(), [wanted]);
  return (
    <div class="forget">
      <p ref={text} tabIndex={-1}>
        <b>
          {speech.say('dashShorter', {
            first: speech.shortDate(dayOf(wanted.oldest, dayStart)),
            date: speech.shortDate(dayOf(wanted.since, dayStart)),
          })}
        </b>
      </p>
      <p class="aside">{speech.say('dashShorterStays')}</p>
      <div class="buttons">
        <button type="button" class="main danger" onClick={keep}>
          {speech.say('dashForgetYes')}
        </button>
        <button type="button" onClick={cancel}>
          {speech.say('dashForgetNo')}
        </button>
      </div>
    </div>
  );
}
