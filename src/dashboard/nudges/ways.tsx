import { useState } from 'preact/hooks';
import { isAddress } from '../../core/chosen';
import { FOLDS, type Fold } from '../../core/records';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { Field, TextField } from '../limits/fields';
import { useTyped } from '../limits/use-typed';
import { useWish } from '../limits/wish';
import type { Tools } from '../view';

const TEXTS: Record<Fold, TextKey> = { off: 'dashFoldOff', fade: 'dashFoldFade', fold: 'dashFoldFold' };

/** What happens at the end of a reply and of a visit. */
export function Ways(props: Tools) {
  const { settings } = props;
  const { say } = useSpeech();
  const wish = useWish(props);
  const [to, setTo] = useTyped(settings.wrapUpTo ?? '');
  const [isWrong, setWrong] = useState(false);
  const leave = (): void => {
    const address = to.trim();
    if (address !== '' && !isAddress(address)) return setWrong(true);
    setWrong(false);
    void wish({ kind: 'choose', chosen: { wrapUpTo: address === '' ? null : address } }, say('dashSaved'));
  };
  return (
    <>
      <Section title={say('dashFold')} name="fold">
        <Field
          label={say('dashFoldLabel')}
          value={settings.fold}
          set={(value) => {
            const fold = FOLDS.find((one) => one === value) ?? 'off';
            void wish({ kind: 'choose', chosen: { fold } }, say('dashSaved'));
          }}
          of={FOLDS.map((value) => ({ value, text: say(TEXTS[value]) }))}
          why={say('dashFoldWhy')}
        />
      </Section>
      <Section title={say('dashLeave')} name="leave">
        <TextField label={say('dashLeaveTo')} value={to} set={setTo} done={leave} why={say('dashLeaveWhy')} />
        <p class="fault" role="alert">
          {isWrong && say('dashLeaveFault')}
        </p>
      </Section>
    </>
  );
}
