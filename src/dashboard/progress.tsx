import { useSpeech } from '../ui/speech';
import type { Going } from './use-long-work';

interface Props extends Going {
  label: string;
  /** Missing where it cannot be ended any more. */
  cancel?(): void;
}

/** How far something long is, and a way out of it. */
export function Progress({ share, label, cancel }: Props) {
  const { say } = useSpeech();
  return (
    <p class="reading">
      <progress {...(share === null ? {} : { value: share })} aria-label={label} />{' '}
      {cancel && (
        <button type="button" onClick={cancel}>
          {say('dashYearsCancel')}
        </button>
      )}
    </p>
  );
}

/** One transaction: it can be left before it begins, and not on the way. */
export function AtOnce(props: Omit<Props, 'cancel'>) {
  return (
    <>
      <Progress {...props} />
      <p role="status">{props.label}</p>
    </>
  );
}
