import { useState } from 'preact/hooks';
import { isInForce } from '../core/limit';
import type { DayKey, Settings } from '../core/records';
import type { WeekCard } from '../core/week-card';
import { mondayOf } from '../core/weeks';
import type { Ask } from './ask';
import { Duration } from './duration';
import { limitText } from './limit-text';
import { restOf } from './rest-of';
import { useSpeech } from './speech';

interface Props {
  card: WeekCard;
  settings: Settings;
  today: DayKey;
  ask: Ask;
}

/** From any of our screens. */
export const LIMITS = '../dashboard/index.html#/limits';

/** A week on one card: its time, the invitations and what became of them, the limits; then keep, change, or none. */
export function WeekCardView({ card, settings, today, ask }: Props) {
  const speech = useSpeech();
  const { say, count, number, duration, range } = speech;
  const { week, time, before, replies, invited, accepted, stay, limits } = card;
  const rest = restOf(card, speech);
  return (
    <>
      <p class="aside">{range(week.first, week.last)}</p>
      <p class="pair">
        <b class="card-time">
          <Duration ms={time} />
        </b>
        {before !== null && <span class="aside">{say('cardBefore', { before: duration(before) })}</span>}
      </p>
      <p>
        {say('cardInvited', { invited: number(invited), replies: number(replies) })}{' '}
        {invited > 0 &&
          (accepted === 0
            ? say('cardAcceptedNone')
            : count('cardAccepted', accepted, { stay: duration(stay) }))}{' '}
        {rest.length > 0 && say('endingsRest', { list: speech.list(rest) })}
      </p>
      <ul>
        {limits.map(({ limit, reached }) => {
          const text = limitText(limit, settings.groups, today, speech);
          return (
            <li key={`${limit.id}${limit.from ?? ''}`}>
              {reached === 0
                ? say('cardLimitKept', { limit: text })
                : count('cardLimitReached', reached, { limit: text })}
            </li>
          );
        })}
      </ul>
      {settings.cardWeek !== mondayOf(today) && (
        <div class="card-ask">
          <Answer settings={settings} today={today} ask={ask} />
        </div>
      )}
    </>
  );
}

function Answer({ settings, today, ask }: Omit<Props, 'card'>) {
  const { say } = useSpeech();
  const [isSure, setSure] = useState(true);
  const limits = settings.limits.filter((limit) => isInForce(limit, today));
  const answer = (told: string): Promise<void> =>
    ask({ kind: 'choose', chosen: { cardWeek: mondayOf(today) } }, told);
  const none = async (): Promise<void> => {
    for (const { id } of limits) await ask({ kind: 'drop-limit', id }, '');
    await answer(say('cardNoneLeft'));
  };
  if (!isSure)
    return (
      <>
        <p>{say('cardNoneSure')}</p>
        <p class="buttons">
          <button type="button" class="main" onClick={() => void none()}>
            {say('cardNone')}
          </button>
          <button type="button" onClick={() => setSure(true)}>
            {say('limitsCancel')}
          </button>
        </p>
      </>
    );
  const hasLimits = limits.length > 0;
  return (
    <>
      <p>{say(hasLimits ? 'cardQuestion' : 'cardQuestionNone')}</p>
      <p class="buttons">
        {hasLimits && (
          <button type="button" class="main" onClick={() => void answer(say('cardKept'))}>
            {say('cardKeep')}
          </button>
        )}
        <a class="button" href={LIMITS} target="_blank" onClick={() => void answer('')}>
          {say(hasLimits ? 'cardChange' : 'cardSet')}
        </a>
        <button type="button" onClick={() => (hasLimits ? setSure(false) : void answer(say('cardNoneLeft')))}>
          {say('cardNone')}
        </button>
      </p>
    </>
  );
}
