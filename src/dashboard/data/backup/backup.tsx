import { useRef, useState } from 'preact/hooks';
import { dayTable } from '../../../core/day-table';
import { writeBackup, type Waiting } from '../../../store/backup/written';
import { readDays } from '../../../store/history';
import { Section } from '../../../ui/section';
import { useSpeech } from '../../../ui/speech';
import { Tick } from '../../limits/fields';
import { Progress } from '../../progress';
import { saveFile } from '../../save-file';
import { useLongWork } from '../../use-long-work';
import type { Tools } from '../../view';
import { TakeIn } from './take-in';
import { WeeklyBackup } from './weekly-backup';

const FIRST = '0000-00-00';

/** Saving everything, by hand or by itself, and taking it in again. */
export function Backup(tools: Tools) {
  const { say } = useSpeech();
  const { now, today, device, settings, tell } = tools;
  const { work, going, cancel } = useLongWork(tell);
  const first = useRef<HTMLButtonElement>(null);
  const [withNames, setWithNames] = useState(false);
  const hasNames = settings.people.length + settings.plans.length > 0;
  const saveAll = async (waiting: Waiting): Promise<void> => {
    const backup = await writeBackup(device.version, now, withNames, waiting);
    saveFile(`full-stop-backup-${today}.json`, backup, 'application/json');
  };
  const saveDays = async ({ signal }: Waiting): Promise<void> => {
    const days = await readDays(FIRST, today);
    signal.throwIfAborted();
    saveFile(`full-stop-days-${today}.csv`, [dayTable(days)], 'text/csv');
  };
  const leave = (): void => {
    // The button that was pressed goes.
    first.current?.focus();
    cancel();
  };
  return (
    <Section title={say('dashBackup')} name="backup">
      <p>{say('dashBackupLead')}</p>
      {hasNames && <Tick label={say('dashBackupNames')} value={withNames} set={setWithNames} />}
      <div class="buttons">
        <button type="button" ref={first} onClick={() => work(saveAll)}>
          {say('dashBackupSave')}
        </button>
        <button type="button" onClick={() => work(saveDays)}>
          {say('dashBackupTable')}
        </button>
      </div>
      {going && <Progress {...going} label={say('dashTakeReading')} cancel={leave} />}
      <p class="aside">{say('dashBackupOpen')}</p>
      <WeeklyBackup {...tools} />
      <TakeIn {...tools} />
    </Section>
  );
}
