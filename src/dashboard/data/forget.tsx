import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Gone, Scope } from '../../core/forgotten';
import { useSpeech } from '../../ui/speech';
import { problemText } from '../problem';
import { readAmount } from '../read';
import { AtOnce } from '../progress';
import { useLongWork } from '../use-long-work';
import type { Work } from '../use-work';
import type { Tools } from '../view';
import type { Amount } from './amount';
import { goneText, scopeText, whatGoes } from './forget-texts';

interface Props extends Pick<Tools, 'ask' | 'tell'> {
  scope: Scope;
  /** With what was deleted, in words. */
  gone(text: string): void;
  cancel(): void;
}

/** Names exactly what would be deleted, and deletes it when the person says so. */
export function Forget({ scope, ask, tell, gone, cancel }: Props) {
  const speech = useSpeech();
  const { work, going } = useLongWork(tell);
  const amount = useAmount(scope, work);
  const title = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => title.current?.focus(), [amount]);
  if (!amount) return null;
  const forget = async (): Promise<void> => {
    const answer = await ask({ kind: 'forget', ...scope });
    if (!answer.ok) return tell(speech.say(problemText(answer.problem)), true);
    const nothing: Gone = { sites: [], days: [], presences: 0, turns: 0, sessions: 0, nudges: 0 };
    gone(goneText(answer.gone ?? nothing, scope, speech));
  };
  // Of a whole site there may be a limit, though no figures.
  const isNothing = amount.days === 0 && scope.first !== null;
  return (
    <div class="forget">
      <p ref={title} tabIndex={-1}>
        <b>{speech.say('dashForgetTitle', { what: scopeText(scope, speech) })}</b>
      </p>
      <ul>
        {whatGoes(scope, amount, speech).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!isNothing && <p class="aside">{speech.say('dashForgetFinal')}</p>}
      {going && <AtOnce {...going} label={speech.say('dashForgetGoing')} />}
      <div class="buttons">
        {!isNothing && (
          <button type="button" class="main danger" onClick={() => work(forget)}>
            {speech.say('dashForgetYes')}
          </button>
        )}
        <button type="button" disabled={going !== null} onClick={cancel}>
          {speech.say(isNothing ? 'panelClose' : 'dashForgetNo')}
        </button>
      </div>
    </div>
  );
}

function useAmount({ site, first, last }: Scope, work: Work['work']): Amount | null {
  const [amount, setAmount] = useState<Amount | null>(null);
  useEffect(() => {
    let isWanted = true;
    work(() => readAmount({ site, first, last }).then((read) => isWanted && setAmount(read)));
    return () => void (isWanted = false);
  }, [site, first, last]);
  return amount;
}
