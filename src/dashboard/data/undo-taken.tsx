import type { Instant } from '../../core/records';
import { useSpeech } from '../../ui/speech';
import { problemText } from '../problem';
import { Progress } from '../progress';
import { useLongWork } from '../use-long-work';
import type { Tools } from '../view';

/** A backup or an export was taken in lately: it can be undone, as one step. */
export function UndoTaken({ at, ask, tell }: { at: Instant } & Pick<Tools, 'ask' | 'tell'>) {
  const { say, clock } = useSpeech();
  const { work, going } = useLongWork(tell);
  const undo = async (): Promise<void> => {
    const answer = await ask({ kind: 'undo-taken' });
    tell(say(answer.ok ? 'dashTakenUndone' : problemText(answer.problem)), !answer.ok);
  };
  return (
    <>
      <p class="notice taken">
        {say('dashTakenAt', { time: clock(at) })}{' '}
        <button type="button" onClick={() => work(undo)}>
          {say('dashUndo')}
        </button>
      </p>
      {going && <Progress {...going} label={say('dashUndo')} />}
    </>
  );
}
