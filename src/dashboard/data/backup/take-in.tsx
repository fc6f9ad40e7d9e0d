import { useId, useRef, useState } from 'preact/hooks';
import type { How } from '../../../core/messages';
import { dropStaged, type StagingId } from '../../../store/backup/staging';
import { useSpeech } from '../../../ui/speech';
import type { TextKey } from '../../../ui/texts';
import { problemText } from '../../problem';
import { useWork } from '../../use-work';
import type { Tools } from '../../view';
import { DryRun } from './dry-run';
import { openBackup, type OpenFault, type Waiting } from './open-backup';

const FAULTS: Record<OpenFault, TextKey> = {
  'not-json': 'dashTakeNotJson',
  'not-a-backup': 'dashTakeNotBackup',
  newer: 'dashTakeNewer',
  damaged: 'dashTakeDamaged',
  'too-large': 'dashTakeTooLarge',
  unreadable: 'dashTakeUnreadable',
};

interface State {
  waiting: Waiting | null;
  fault: { text: TextKey; name: string } | null;
  isReading: boolean;
}

const NOTHING: State = { waiting: null, fault: null, isReading: false };

/** Chooses a backup, shows what it would change, and takes it in when the person says how. */
export function TakeIn({ settings, ask, tell }: Tools) {
  const { say } = useSpeech();
  const [{ waiting, fault, isReading }, setState] = useState(NOTHING);
  const { isBusy, work } = useWork(tell);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setState({ ...NOTHING, isReading: true });
    const opened = await openBackup(file).catch((): OpenFault => 'unreadable');
    const isFault = typeof opened === 'string';
    setState({
      ...NOTHING,
      waiting: isFault ? null : opened,
      fault: isFault ? { text: FAULTS[opened], name: file.name } : null,
    });
  };
  const leave = async (): Promise<void> => {
    if (field.current) field.current.value = '';
    setState(NOTHING);
    await dropStaged();
  };
  const take = async (how: How, staging: StagingId): Promise<void> => {
    const answer = await ask({ kind: 'take-backup', how, staging });
    tell(say(answer.ok ? 'dashTaken' : problemText(answer.problem)), !answer.ok);
    await leave();
  };
  return (
    <>
      <p class="field file">
        <label for={id}>{say('dashTakeChoose')}</label>
        <input
          id={id}
          ref={field}
          type="file"
          accept=".json,.gz,application/json,application/gzip"
          aria-describedby={`${id}-fault`}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </p>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault && say(fault.text, { name: fault.name })}
      </p>
      {isReading && <p role="status">{say('dashTakeReading')}</p>}
      {waiting && (
        <DryRun
          {...{ waiting, settings, isBusy }}
          take={(how) => work(() => take(how, waiting.staging))}
          leave={() => work(leave)}
        />
      )}
    </>
  );
}
