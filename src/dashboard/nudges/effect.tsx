import { FEWEST_CASES, helpedOf } from '../../core/helped';
import { CHOICES, type NudgeKind } from '../../core/nudge';
import { CHOSEN } from '../../ui/nudge-names';
import { useSpeech } from '../../ui/speech';
import type { NudgesPage } from './nudges';

/** What became of a nudge, in words and with the number of cases; no claim where there are few. */
export function Effect({ kind, page }: { kind: NudgeKind; page: NudgesPage }) {
  const { say, count, number, list } = useSpeech();
  const { shown, choices, after, without, isEnough } = helpedOf(kind, page.nudges, page.sessions);
  if (shown === 0) return <p class="aside">{say('dashEffectNone')}</p>;
  const chosen = CHOICES.flatMap((one) => {
    const [name, times] = [CHOSEN[one], choices[one]];
    return name && times ? [`${say(name)} ${number(times)}`] : [];
  });
  const asked = page.nudges.filter((one) => one.kind === kind && typeof one.met === 'boolean');
  const met = asked.filter((one) => one.met === true).length;
  return (
    <p class="effect">
      {count('dashEffectShown', shown)}{' '}
      {chosen.length > 0 && `${say('nudgeChose', { choice: list(chosen) })}. `}
      {isEnough
        ? say('dashEffect', {
            ended: number(after.ended),
            count: number(after.count),
            others: number(without.ended),
            without: number(without.count),
          })
        : say('dashEffectFew', { fewest: number(FEWEST_CASES) })}
      {asked.length > 0 && <> {say('dashEffectMet', { met: number(met), count: number(asked.length) })}</>}
    </p>
  );
}
