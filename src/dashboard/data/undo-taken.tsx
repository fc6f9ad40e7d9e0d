import type { Instant } from '../../core/records';
import { useSpeech } from '../../ui/speech';
import { problemText } from '../problem';
import type { Tools } from '../view';

/** A backup or an export was taken in lately: it can be undone, as one step. */
export function UndoTaken({ at, ask, tell }: { at: Instant } & Pick<Tools, 'ask' | 'tell'>) {
  const { say, clock } = useSpeech();
  const undo = async (): Promise<void> => {
    const answer = await ask({ kind: 'undo-taken' });
    tell(say(answer.ok ? 'dashTakenUndone' : problemText(answer.problem)), !answer.ok);
  };
  return (
    <p class="notice taken">
      {say('dashTakenAt', { time: clock(at) })}{' '}
      <button type="button" onClick={() => void undo()}>
        {say('dashUndo')}
      </button>
    </p>
  );
}
