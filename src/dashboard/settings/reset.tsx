import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isHeld } from '../../core/held';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { useWish } from '../limits/wish';
import type { Tools } from '../view';

/** Everything as it was at first, once the person has confirmed it. */
export function Reset(props: Tools) {
  const { settings, today } = props;
  const { say } = useSpeech();
  const wish = useWish(props);
  const [isAsking, setAsking] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => void (isAsking && text.current?.focus()), [isAsking]);
  const close = (): void => {
    setAsking(false);
    opener.current?.focus();
  };
  const reset = (): void => {
    close();
    void wish({ kind: 'reset-settings' }, say('dashResetDone'));
  };
  return (
    <Section title={say('dashReset')} name="reset">
      <p class="aside">{say('dashResetText')}</p>
      <button type="button" ref={opener} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {say('dashResetAsk')}
      </button>
      {isAsking && (
        <div class="forget">
          <p ref={text} tabIndex={-1}>
            <b>{say('dashResetSure')}</b>
          </p>
          {isHeld(settings, today) && <p class="aside">{say('dashResetLater')}</p>}
          <div class="buttons">
            <button type="button" class="main danger" onClick={reset}>
              {say('dashResetYes')}
            </button>
            <button type="button" onClick={close}>
              {say('dashForgetNo')}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}
