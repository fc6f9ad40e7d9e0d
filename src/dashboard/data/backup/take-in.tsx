import { useId, useRef, useState } from 'preact/hooks';
import type { How } from '../../../core/messages';
import { dropStaged, type StagingId } from '../../../store/backup/staging';
import { useSpeech } from '../../../ui/speech';
import type { TextKey } from '../../../ui/texts';
import { problemText } from '../../problem';
import { AtOnce, Progress } from '../../progress';
import { useLongWork } from '../../use-long-work';
import type { Tools } from '../../view';
import { DryRun } from './dry-run';
import { openBackup, type OpenFault, type Opened } from './open-backup';

const FAULTS: Record<OpenFault, TextKey> = {
  'not-json': 'dashTakeNotJson',
  'not-a-backup': 'dashTakeNotBackup',
  newer: 'dashTakeNewer',
  damaged: 'dashTakeDamaged',
  'too-large': 'dashTakeTooLarge',
  unreadable: 'dashTakeUnreadable',
};

interface State {
  waiting: Opened | null;
  fault: { text: TextKey; name: string } | null;
}

const NOTHING: State = { waiting: null, fault: null };

/** Chooses a backup, shows what it would change, and takes it in when the person says how. */
export function TakeIn({ settings, ask, tell }: Tools) {
  const { say } = useSpeech();
  const [{ waiting, fault }, setState] = useState(NOTHING);
  const { isBusy, going, work, cancel } = useLongWork(tell);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const leave = (): Promise<void> => {
    if (field.current) field.current.value = '';
    setState(NOTHING);
    return dropStaged();
  };
  const choose = (file: File | undefined): void => {
    if (!file || isBusy) return;
    setState(NOTHING);
    work(async (how) => {
      const opened = await openBackup(file, how).catch((): OpenFault => 'unreadable');
      if (how.signal.aborted) return leave();
      if (typeof opened !== 'string') return setState({ ...NOTHING, waiting: opened });
      setState({ ...NOTHING, fault: { text: FAULTS[opened], name: file.name } });
    });
  };
  const stop = (): void => {
    // The button that was pressed goes.
    field.current?.focus();
    cancel();
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
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
        />
      </p>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault && say(fault.text, { name: fault.name })}
      </p>
      {going && !waiting && <Progress {...going} label={say('dashTakeReading')} cancel={stop} />}
      {going && waiting && <AtOnce {...going} label={say('dashTakeGoing')} />}
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
